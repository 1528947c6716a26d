package org.thuky.ui.overview;

import java.util.Optional;
import org.thuky.domain.Sentence;
import org.thuky.domain.meeting.BodyKind;
import org.thuky.ui.common.ScreenId;

/**
 * One line of the readiness list.
 *
 * @param screen where it is done
 * @param body the body to be chosen, for a line that is done on the overview itself
 */
record Check(Phase phase, Standing standing, Sentence words, ScreenId screen, Optional<BodyKind> body) {

    Check(Phase phase, Standing standing, Sentence words, ScreenId screen) {
        this(phase, standing, words, screen, Optional.empty());
    }

    enum Phase {
        BEFORE,
        IN_THE_HALL,
        AFTER
    }

    enum Standing {
        MISSING,
        UNDER_WAY,
        DONE;

        static Standing done(boolean done) {
            return done ? DONE : MISSING;
        }
    }
}
