package org.thuky.ui.election;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.thuky.domain.election.Ballot;
import org.thuky.domain.election.BallotEntry;
import org.thuky.domain.election.Count;

/**
 * Ballots entered in one line.
 *
 * @param first the number written on the first of them
 * @param underWay not yet on the disk
 */
record Entered(int first, Ballot ballot, int copies, boolean underWay) {

    int last() {
        return first + copies - 1;
    }

    static List<Entered> newestFirst(Count count, Collection<BallotEntry> underWay) {
        var list = new ArrayList<Entered>();
        int sheet = 1;
        if (count instanceof Count.Ballots ballots) {
            for (var pile : ballots.first().piles()) {
                list.add(new Entered(sheet, pile.ballot(), pile.copies(), false));
                sheet += pile.copies();
            }
            for (var entry : underWay) {
                list.add(new Entered(sheet, entry.ballot(), entry.copies(), true));
                sheet += entry.copies();
            }
        }
        Collections.reverse(list);
        return list;
    }
}
