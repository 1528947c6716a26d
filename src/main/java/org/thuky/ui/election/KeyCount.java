package org.thuky.ui.election;

import java.util.Optional;
import org.thuky.domain.Sentence;

/** How many keys a ballot costs: kept for this sitting only, never written down. */
final class KeyCount {

    private int inLine;
    private int keys;
    private int ballots;

    void begin() {
        inLine = 0;
        keys = 0;
        ballots = 0;
    }

    void pressed() {
        inLine++;
    }

    /** The line became so many ballots. */
    void taken(int copies) {
        keys += inLine;
        ballots += copies;
        inLine = 0;
    }

    /** To one decimal. */
    Optional<Sentence> average() {
        if (ballots == 0) {
            return Optional.empty();
        }
        int tenths = (keys * 10 + ballots / 2) / ballots;
        return Optional.of(Sentence.of("election.count.keys", tenths / 10, tenths % 10));
    }
}
