package org.thuky.domain.election;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.thuky.domain.Refusal;

/** Việc kiểm phiếu: what has come out of the box so far. */
public sealed interface Count {

    /** Nothing is counted before the box is open. */
    Count NONE = new Ballots(List.of());

    Tally tally(int names);

    /**
     * Ballot by ballot. Sheet n is the n-th ballot entered, the number the board writes on it.
     *
     * @param piles in the order in which they were entered
     */
    record Ballots(List<Pile> piles) implements Count {

        public Ballots {
            piles = List.copyOf(piles);
        }

        public int sheets() {
            return piles.stream().mapToInt(Pile::copies).sum();
        }

        /** The ballot with this running number, from 1. */
        public Ballot sheet(int number) {
            int last = 0;
            for (var pile : piles) {
                last += pile.copies();
                if (number >= 1 && number <= last) {
                    return pile.ballot();
                }
            }
            throw Refusal.of("election.refusal.sheet", number, last);
        }

        @Override
        public Tally tally(int names) {
            return Tally.of(piles, names);
        }

        Ballots with(Pile pile) {
            var more = new ArrayList<Pile>(piles.size() + 1);
            more.addAll(piles);
            more.add(pile);
            return new Ballots(more);
        }

        /** One sheet read anew; the rest of its pile stays as it is. */
        Ballots with(int sheet, Ballot ballot) {
            var corrected = new ArrayList<Pile>(piles.size() + 2);
            int first = 1;
            for (var pile : piles) {
                int before = sheet - first;
                int after = pile.copies() - before - 1;
                if (before < 0 || after < 0) {
                    corrected.add(pile);
                } else {
                    if (before > 0) {
                        corrected.add(new Pile(pile.ballot(), before));
                    }
                    corrected.add(new Pile(ballot, 1));
                    if (after > 0) {
                        corrected.add(new Pile(pile.ballot(), after));
                    }
                }
                first += pile.copies();
            }
            return new Ballots(corrected);
        }
    }

    /** Counted on paper; empty until the board has typed its totals. */
    record OnPaper(Optional<Totals> totals) implements Count {

        @Override
        public Tally tally(int names) {
            return totals.map(known -> Tally.of(known, names)).orElseGet(() -> Tally.of(List.of(), names));
        }
    }
}
