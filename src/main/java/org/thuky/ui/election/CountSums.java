package org.thuky.ui.election;

import java.util.TreeMap;
import org.thuky.domain.election.Ballot;
import org.thuky.domain.election.BoxArithmetic;
import org.thuky.domain.election.Count;
import org.thuky.domain.election.Pile;
import org.thuky.domain.election.SecondEntry;
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
        var secondEntry = ballots.secondEntry().orElseThrow();
        var seen = secondEntry.remaining() > 0 ? secondEntry.again() : undisputed(secondEntry);
        return BoxArithmetic.of(election, seen);
    }

    private static Sheets undisputed(SecondEntry secondEntry) {
        var open = secondEntry.open();
        var sheets = new TreeMap<Integer, Ballot>();
        var each = secondEntry.before().each();
        for (int sheet = 1; sheet <= each.size(); sheet++) {
            sheets.put(sheet, secondEntry.settled().getOrDefault(sheet, each.get(sheet - 1)));
        }
        open.forEach(sheets::remove);
        return Sheets.of(
                sheets.values().stream().map(ballot -> new Pile(ballot, 1)).toList());
    }
}
