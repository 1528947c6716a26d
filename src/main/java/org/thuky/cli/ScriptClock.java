package org.thuky.cli;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.thuky.text.Formats;

/** The clock of a scripted meeting: it stands still until the script moves it, so that a script always tells the same. */
final class ScriptClock extends Clock {

    private LocalDate date;
    private Instant now;

    void standAt(LocalDate day, LocalTime time) {
        date = day;
        moveTo(time);
    }

    /** @param day whose times the script tells */
    void standAt(LocalDate day, Instant moment) {
        date = day;
        now = moment;
    }

    void moveTo(LocalTime time) {
        now = date.atTime(time).atZone(Formats.ZONE).toInstant();
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
}
