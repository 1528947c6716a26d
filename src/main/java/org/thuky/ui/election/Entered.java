package org.thuky.ui.election;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.thuky.domain.election.Ballot;
import org.thuky.domain.election.BallotEntry;
import org.thuky.domain.election.Sheets;

/**
 * Ballots entered in one line.
 *
 * @param first the number written on the first of them
 */
record Entered(int first, Ballot ballot, int copies) {

    int last() {
        return first + copies - 1;
    }

    static List<Entered> of(Sheets sheets, Collection<BallotEntry> underWay) {
        var list = new ArrayList<Entered>();
        int sheet = 1;
        for (var pile : sheets.piles()) {
            list.add(new Entered(sheet, pile.ballot(), pile.copies()));
            sheet += pile.copies();
        }
        for (var entry : underWay) {
            list.add(new Entered(sheet, entry.ballot(), entry.copies()));
            sheet += entry.copies();
        }
        return list;
    }

    /** Makes {@code shown} what {@code now} is and leaves alone what stays where it is: a table redraws only the rest. */
    static void update(List<Entered> shown, List<Entered> now) {
        int same = 0;
        int most = Math.min(shown.size(), now.size());
        while (same < most && shown.get(same).equals(now.get(same))) {
            same++;
        }
        shown.subList(same, shown.size()).clear();
        shown.addAll(now.subList(same, now.size()));
    }
}
