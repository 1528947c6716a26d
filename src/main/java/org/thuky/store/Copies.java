package org.thuky.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.thuky.domain.Refusal;
import org.thuky.domain.Sentence;

/**
 * All copies of a chronicle that were found, before one of them is believed. The longest one that holds is the meeting;
 * it is believed to be whole only when no copy and no mark tells of a line that it does not have.
 *
 * @param marks what stood beside the copies, and what this machine remembers
 */
record Copies(List<Copy> found, List<Mark> marks) {

    /** @param name what the secretary would call it */
    record Copy(Sentence name, Reading reading) {}

    Copies {
        found = List.copyOf(found);
        marks = List.copyOf(marks);
    }

    /** The longest; of equally long ones the first. Empty when not one line can be read. */
    Optional<Copy> longest() {
        Copy longest = null;
        for (var copy : found) {
            if (copy.reading().length()
                    > (longest == null ? 0 : longest.reading().length())) {
                longest = copy;
            }
        }
        return Optional.ofNullable(longest);
    }

    /** How many lines there were once, by whatever tells of them. */
    long claimed() {
        long claimed = marks.stream().mapToLong(Mark::number).max().orElse(0);
        for (var copy : found) {
            claimed = Math.max(claimed, copy.reading().claimed());
        }
        return claimed;
    }

    /**
     * The copy that is the meeting.
     *
     * @throws Refusal when no copy is whole, or two tell different things
     */
    Reading whole() {
        var longest = longest();
        if (longest.isEmpty()) {
            throw Refusal.of("store.refusal.damaged");
        }
        var best = longest.get().reading();
        for (var copy : found) {
            var parting = best.parting(copy.reading());
            if (parting.isPresent()) {
                throw Refusal.of(
                        "store.refusal.parted",
                        longest.get().name(),
                        best.length(),
                        copy.name(),
                        copy.reading().length(),
                        parting.get());
            }
        }
        for (var mark : marks) {
            if (mark.number() <= best.length() && !best.hashOf(mark.number()).equals(mark.hash())) {
                throw Refusal.of("store.refusal.rewritten", mark.number());
            }
        }
        if (claimed() > best.length()) {
            throw new Refusal(best.altered()
                    .map(altered -> Sentence.of("store.refusal.altered", altered))
                    .orElseGet(() -> Sentence.of("store.refusal.shorter", best.length(), claimed())));
        }
        return best;
    }

    /** The copies of which none contains another, the longest first. */
    List<Copy> apart() {
        var apart = new ArrayList<Copy>();
        found.stream()
                .filter(copy -> copy.reading().length() > 0)
                .sorted(Comparator.comparing((Copy copy) -> -copy.reading().length()))
                .forEach(copy -> {
                    if (apart.stream()
                            .allMatch(longer ->
                                    longer.reading().parting(copy.reading()).isPresent())) {
                        apart.add(copy);
                    }
                });
        return apart;
    }

    /** In what each copy differs from the longest. */
    List<Sentence> differences() {
        var differences = new ArrayList<Sentence>();
        var best = longest().map(Copy::reading).orElse(Reading.NONE);
        for (var copy : found) {
            var reading = copy.reading();
            if (reading.equals(Reading.NONE)) {
                differences.add(Sentence.of("store.differs.missing", copy.name()));
            } else if (best.parting(reading).isPresent()) {
                differences.add(Sentence.of(
                        "store.differs.parted",
                        copy.name(),
                        best.parting(reading).get()));
            } else if (reading.claimed() > reading.length()) {
                differences.add(Sentence.of("store.differs.damaged", copy.name(), reading.length()));
            } else if (reading.length() < best.length()) {
                differences.add(Sentence.of("store.differs.behind", copy.name(), reading.length(), best.length()));
            }
        }
        return differences;
    }
}
