package org.thuky.domain.election;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.thuky.domain.member.Person;
import org.thuky.domain.member.Roll;

/**
 * Việc lập danh sách bầu cử: what has become of a list beside the list itself.
 *
 * @param withdrawals who asked to be taken off it, oldest first
 * @param voted the seats and the list on which the hall last voted
 * @param handedOut the list as it stands on the ballots that were handed out first
 */
record Listing(List<Withdrawal> withdrawals, Optional<Slate> voted, Optional<Slate> handedOut) {

    static final Listing NONE = new Listing(List.of(), Optional.empty(), Optional.empty());

    Listing {
        withdrawals = List.copyOf(withdrawals);
    }

    Listing asking(Withdrawal decided) {
        var asked = new ArrayList<>(withdrawals);
        asked.add(decided);
        return new Listing(asked, voted, handedOut);
    }

    Listing votedOn(Slate slate) {
        return new Listing(withdrawals, Optional.of(slate), handedOut);
    }

    /** What further ballots say does not matter: the first were read by the hall. */
    Listing handedOut(Slate slate) {
        return new Listing(withdrawals, voted, handedOut.or(() -> Optional.of(slate)));
    }

    /** Ballots of another list are void. */
    Listing printedAnew() {
        return new Listing(withdrawals, voted, Optional.empty());
    }

    /** With the people as the roll tells of them now; what ballots say stays. */
    Listing following(Roll before, Roll now) {
        return new Listing(asked(now::known), voted.map(list -> list.following(before, now)), handedOut);
    }

    /**
     * With other names for the same people.
     *
     * @param corrected whose name on the ballots is another one, and stays
     */
    Listing naming(UnaryOperator<Person> named, Predicate<Candidate> corrected) {
        return new Listing(
                asked(named),
                voted.map(list -> list.naming(named)),
                handedOut.map(list -> list.listing(list.candidates().stream()
                        .map(printed -> corrected.test(printed) ? printed : printed.naming(named))
                        .toList())));
    }

    private List<Withdrawal> asked(UnaryOperator<Person> named) {
        return withdrawals.stream().map(asked -> asked.naming(named)).toList();
    }
}
