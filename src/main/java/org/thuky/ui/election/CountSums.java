package org.thuky.ui.election;

import java.util.TreeMap;
import org.thuky.domain.election.Ballot;
import org.thuky.domain.election.BoxArithmetic;
import org.thuky.domain.election.Count;
import org.thuky.domain.election.Pile;
import org.thuky.domain.election.Rereading;
import org.thuky.domain.election.Sheets;

/**
 * The sums of the box as the person at the keyboard may see them: in the second entry only what was typed in it, in the
 * third look only sheets nobody disputes any more. Sums over the rest would tell what the first entry says.
 */
final class CountSums {

    private CountSums() {}

    static BoxArithmetic of(OpenElection now) {
        var election = now.election();
        if (!CountPhase.of(now).blind() || !(election.count() instanceof Count.Ballots ballots)) {
            return BoxArithmetic.of(election);
        }
        var rereading = ballots.rereading().orElseThrow();
        var seen = rereading.remaining() > 0 ? rereading.again() : undisputed(rereading);
        return BoxArithmetic.of(election, seen);
    }

    private static Sheets undisputed(Rereading rereading) {
        var open = rereading.open();
        var sheets = new TreeMap<Integer, Ballot>();
        var each = rereading.before().each();
        for (int sheet = 1; sheet <= each.size(); sheet++) {
            sheets.put(sheet, rereading.settled().getOrDefault(sheet, each.get(sheet - 1)));
        }
        open.forEach(sheets::remove);
        return Sheets.of(
                sheets.values().stream().map(ballot -> new Pile(ballot, 1)).toList());
    }
}
