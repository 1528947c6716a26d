package org.thuky.ui.election;

import org.thuky.domain.election.SecondEntry;

/**
 * A sheet that was read in two ways, or read once more from the paper.
 *
 * @param open nobody has looked at the paper yet; then nothing is told of it
 */
record SettledRow(int sheet, boolean open, String first, String second, String paper) {

    static SettledRow of(int sheet, SecondEntry secondEntry, BallotWords words) {
        var settled = secondEntry.settled().get(sheet);
        return settled == null
                ? new SettledRow(sheet, true, "", "", "")
                : new SettledRow(
                        sheet,
                        false,
                        words.brief(secondEntry.before().get(sheet)),
                        words.brief(secondEntry.again().get(sheet)),
                        words.brief(settled));
    }
}
