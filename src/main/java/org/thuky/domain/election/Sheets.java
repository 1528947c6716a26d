package org.thuky.domain.election;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.pcollections.PSortedMap;
import org.pcollections.TreePMap;
import org.thuky.domain.Refusal;

/**
 * Ballots in the order of the running numbers written on them once the box was open: sheet n is the n-th ballot.
 *
 * @param byFirst piles in the order in which they were entered, each by the running number of its first sheet
 */
public record Sheets(PSortedMap<Integer, Pile> byFirst) {

    static final Sheets NONE = new Sheets(TreePMap.<Integer, Pile>empty());

    /** @param piles in the order in which they were entered */
    public static Sheets of(List<Pile> piles) {
        var sheets = NONE;
        for (var pile : piles) {
            sheets = sheets.with(pile);
        }
        return sheets;
    }

    /** In the order in which they were entered. */
    public Collection<Pile> piles() {
        return byFirst.values();
    }

    public int size() {
        return byFirst.isEmpty()
                ? 0
                : byFirst.lastKey() + byFirst.lastEntry().getValue().copies() - 1;
    }

    /** The ballot with this running number, from 1. */
    public Ballot get(int number) {
        return holding(number).getValue().ballot();
    }

    /** One ballot a sheet. */
    public List<Ballot> each() {
        var each = new ArrayList<Ballot>(size());
        piles().forEach(pile -> {
            for (int copy = 0; copy < pile.copies(); copy++) {
                each.add(pile.ballot());
            }
        });
        return each;
    }

    Sheets with(Pile pile) {
        return new Sheets(byFirst.plus(size() + 1, pile));
    }

    /** Some sheets read anew; the rest of their piles stays as it is. */
    Sheets with(SortedMap<Integer, Ballot> anew) {
        var changed = this;
        for (var read : anew.entrySet()) {
            changed = changed.with(read.getKey(), read.getValue());
        }
        return changed;
    }

    private Sheets with(int sheet, Ballot anew) {
        var pile = holding(sheet);
        int first = pile.getKey();
        int next = first + pile.getValue().copies();
        var parted = byFirst;
        if (first < sheet) {
            parted = parted.plus(first, new Pile(pile.getValue().ballot(), sheet - first));
        }
        parted = parted.plus(sheet, new Pile(anew, 1));
        if (sheet + 1 < next) {
            parted = parted.plus(sheet + 1, new Pile(pile.getValue().ballot(), next - sheet - 1));
        }
        return new Sheets(parted);
    }

    /** @throws Refusal when there is no such sheet */
    private Map.Entry<Integer, Pile> holding(int number) {
        if (number < 1 || number > size()) {
            throw Refusal.of("election.refusal.sheet", number, size());
        }
        return byFirst.floorEntry(number);
    }
}
