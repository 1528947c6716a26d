package org.thuky.domain.election;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Phiếu bầu as it came out of the box: which names are struck, or not agreed to. It knows no voter and no time.
 *
 * @param struck numbers of the candidates refused
 * @param invalid code of the reason why it does not count; "" for a valid ballot
 */
public record Ballot(SortedSet<Integer> struck, String invalid) {

    /** Phiếu nguyên: nobody struck. */
    public static final Ballot UNTOUCHED = new Ballot(Collections.emptySortedSet(), "");

    public Ballot {
        struck = Collections.unmodifiableSortedSet(new TreeSet<>(struck));
        Objects.requireNonNull(invalid);
    }

    public static Ballot striking(Integer... numbers) {
        return new Ballot(new TreeSet<>(List.of(numbers)), "");
    }

    public boolean valid() {
        return invalid.isEmpty();
    }

    public Ballot invalid(String reason) {
        return new Ballot(struck, reason);
    }

    /** Whether both say the same; on an invalid ballot only the reason counts. */
    public boolean agreesWith(Ballot other) {
        return invalid.equals(other.invalid) && (!valid() || struck.equals(other.struck));
    }
}
