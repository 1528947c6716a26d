package org.thuky.domain.chronicle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** What holds is kept up entry by entry; here it is held against reading the whole chronicle again. */
class ChronicleTest {

    private record Something() implements Event {}

    @Test
    void whatever_revokes_whatever_the_chronicle_knows_what_holds() {
        var chronicle = written(0, 0, 2, 3, 2, 4, 5);
        // 3 and 5 revoke entry 2; 4 takes 3 back and 6 takes 4 back, so that 5 may go and 2 is still revoked
        assertThat(chronicle.holds(2)).isFalse();
        assertThat(chronicle.revocation(2)).map(Entry::number).contains(3L);
        assertThat(chronicle.inForce()).extracting(Entry::number).containsExactly(1L);
        assertThat(chronicle.with(revoked(8, 3)).inForce())
                .extracting(Entry::number)
                .containsExactly(1L, 2L);
    }

    @Test
    void an_entry_that_holds_again_stands_where_it_stood() {
        var chronicle = written(0, 0, 0, 2, 0);
        assertThat(chronicle.inForce()).extracting(Entry::number).containsExactly(1L, 3L, 5L);
        assertThat(chronicle.inForceBefore(2)).isEqualTo(1);
        assertThat(chronicle.with(revoked(6, 4)).inForce())
                .extracting(Entry::number)
                .containsExactly(1L, 2L, 3L, 5L);
    }

    @Test
    void the_latest_time_need_not_be_that_of_the_last_entry() {
        var chronicle = Chronicle.EMPTY
                .with(new Entry.Recorded(1, Instant.ofEpochSecond(60), "", new Something()))
                .with(new Entry.Recorded(2, Instant.ofEpochSecond(5), "", new Something()));
        assertThat(Chronicle.EMPTY.latest()).isEmpty();
        assertThat(chronicle.latest()).contains(Instant.ofEpochSecond(60));
    }

    @Test
    void a_longer_chronicle_leaves_the_shorter_as_it_was() {
        var chronicle = written(0, 0);
        chronicle.with(revoked(3, 2));
        assertThat(chronicle.entries()).hasSize(2);
        assertThat(chronicle.holds(2)).isTrue();
    }

    /** @param targets what each entry revokes, as far as there are so many before it; the others record something */
    @Property(tries = 300)
    void reading_it_all_again_finds_the_same(
            @ForAll @Size(max = 40) List<@IntRange(min = -20, max = 40) Integer> targets) {
        var chronicle = written(targets.stream().mapToInt(target -> target).toArray());
        var again = readAgain(chronicle.entries());
        for (var entry : chronicle.entries()) {
            assertThat(chronicle.holds(entry.number())).isEqualTo(!again.containsKey(entry.number()));
            assertThat(chronicle.revocation(entry.number()).map(Entry::number).orElse(0L))
                    .isEqualTo(again.getOrDefault(entry.number(), 0L));
        }
        assertThat(chronicle.inForce())
                .isEqualTo(chronicle.entries().stream()
                        .filter(entry -> entry instanceof Entry.Recorded && !again.containsKey(entry.number()))
                        .toList());
        assertThat(Chronicle.of(chronicle.entries()).inForce()).isEqualTo(chronicle.inForce());
    }

    /** What no longer holds, with the newest entry that revokes it: from the end, as nothing later can revoke the last. */
    private static Map<Long, Long> readAgain(List<Entry> entries) {
        Map<Long, Long> revoked = new HashMap<>();
        Set<Long> gone = new HashSet<>();
        for (int i = entries.size() - 1; i >= 0; i--) {
            if (entries.get(i) instanceof Entry.Revoked revocation && !gone.contains(revocation.number())) {
                gone.add(revocation.target());
                revoked.putIfAbsent(revocation.target(), revocation.number());
            }
        }
        return revoked;
    }

    private static Chronicle written(int... targets) {
        var entries = new ArrayList<Entry>();
        for (int target : targets) {
            long number = entries.size() + 1L;
            entries.add(
                    target >= 1 && target < number
                            ? revoked(number, target)
                            : new Entry.Recorded(number, Instant.EPOCH, "", new Something()));
        }
        return Chronicle.of(entries);
    }

    private static Entry revoked(long number, long target) {
        return new Entry.Revoked(number, Instant.EPOCH, "", target, "");
    }
}
