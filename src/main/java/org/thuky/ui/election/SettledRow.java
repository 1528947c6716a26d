package org.thuky.ui.election;

import org.thuky.domain.election.Rereading;

/**
 * A sheet that was read in two ways, or read once more from the paper.
 *
 * @param open nobody has looked at the paper yet; then nothing is told of it
 */
record SettledRow(int sheet, boolean open, String first, String second, String paper) {

    static SettledRow of(int sheet, Rereading rereading, BallotWords words) {
        var settled = rereading.settled().get(sheet);
        return settled == null
                ? new SettledRow(sheet, true, "", "", "")
                : new SettledRow(
                        sheet,
                        false,
                        words.brief(rereading.before().get(sheet)),
                        words.brief(rereading.again().get(sheet)),
                        words.brief(settled));
    }
}
