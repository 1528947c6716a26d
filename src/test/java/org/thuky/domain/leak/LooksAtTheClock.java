package org.thuky.domain.leak;

import java.time.Instant;

/** Breaks a ring on purpose, so that the ring test is seen to notice. */
final class LooksAtTheClock {
    Instant leak() {
        return Instant.now();
    }
}
