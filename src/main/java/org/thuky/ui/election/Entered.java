package org.thuky.ui.election;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
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

    static List<Entered> newestFirst(Sheets sheets, Collection<BallotEntry> underWay) {
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
        Collections.reverse(list);
        return list;
    }

    /** Makes {@code shown} what {@code now} is and leaves the older rows alone: a table redraws only what changes. */
    static void update(List<Entered> shown, List<Entered> now) {
        int same = 0;
        int most = Math.min(shown.size(), now.size());
        while (same < most && shown.get(shown.size() - 1 - same).equals(now.get(now.size() - 1 - same))) {
            same++;
        }
        shown.subList(0, shown.size() - same).clear();
        shown.addAll(0, now.subList(0, now.size() - same));
    }
}
