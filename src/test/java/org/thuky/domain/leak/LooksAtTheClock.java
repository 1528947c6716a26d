package org.thuky.domain.leak;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Date;

/** Breaks a ring on purpose, so that the ring test is seen to notice. */
final class LooksAtTheClock {

    Instant atAnInstant() {
        return Instant.now();
    }

    LocalDate onADay() {
        return LocalDate.now();
    }

    LocalTime atAnHour() {
        return LocalTime.now();
    }

    ZonedDateTime somewhere() {
        return ZonedDateTime.now();
    }

    long inMilliseconds() {
        return System.currentTimeMillis();
    }

    long ofOldDates() {
        return new Date().getTime();
    }

    Instant handed(Clock clock) {
        return clock.instant();
    }
}
