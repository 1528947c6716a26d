package org.thuky.domain.election;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.thuky.domain.Refusal;

/**
 * Ballots in the order of the running numbers written on them once the box was open: sheet n is the n-th ballot.
 *
 * @param piles in the order in which they were entered
 */
public record Sheets(List<Pile> piles) {

    static final Sheets NONE = new Sheets(List.of());

    public Sheets {
        piles = List.copyOf(piles);
    }

    public int size() {
        return piles.stream().mapToInt(Pile::copies).sum();
    }

    /** The ballot with this running number, from 1. */
    public Ballot get(int number) {
        int last = 0;
        for (var pile : piles) {
            last += pile.copies();
            if (number >= 1 && number <= last) {
                return pile.ballot();
            }
        }
        throw Refusal.of("election.refusal.sheet", number, last);
    }

    /** One ballot a sheet. */
    public List<Ballot> each() {
        var each = new ArrayList<Ballot>(size());
        piles.forEach(pile -> {
            for (int copy = 0; copy < pile.copies(); copy++) {
                each.add(pile.ballot());
            }
        });
        return each;
    }

    Sheets with(Pile pile) {
        var more = new ArrayList<Pile>(piles.size() + 1);
        more.addAll(piles);
        more.add(pile);
        return new Sheets(more);
    }

    /** Some sheets read anew; the rest of their piles stays as it is. */
    Sheets with(SortedMap<Integer, Ballot> anew) {
        var changed = new ArrayList<Pile>();
        int sheet = 1;
        for (var pile : piles) {
            int next = sheet + pile.copies();
            for (var read : anew.subMap(sheet, next).entrySet()) {
                add(pile.ballot(), read.getKey() - sheet, changed);
                add(read.getValue(), 1, changed);
                sheet = read.getKey() + 1;
            }
            add(pile.ballot(), next - sheet, changed);
            sheet = next;
        }
        return new Sheets(changed);
    }

    private static void add(Ballot ballot, int copies, List<Pile> piles) {
        if (copies > 0) {
            piles.add(new Pile(ballot, copies));
        }
    }
}
