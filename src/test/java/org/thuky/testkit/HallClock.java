package org.thuky.testkit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import org.thuky.text.Formats;

/** The clock on the wall of the hall on the day of {@link Congress#FACTS}; it stands still until a test lets time pass. */
public final class HallClock extends Clock {

    private Instant now = at(Congress.FACTS.start());

    public void passes(Duration time) {
        now = now.plus(time);
    }

    public void shows(LocalTime time) {
        now = at(time);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return Formats.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException();
    }

    private static Instant at(LocalTime time) {
        return Congress.FACTS.date().atTime(time).atZone(Formats.ZONE).toInstant();
    }
}
