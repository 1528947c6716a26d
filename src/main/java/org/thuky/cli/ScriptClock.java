package org.thuky.cli;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import org.thuky.domain.Refusal;
import org.thuky.text.Formats;

/**
 * The clock of a scripted meeting: it stands still until the script moves it, so that a script always tells the same, and
 * goes back only where the script says that it was wrong.
 */
final class ScriptClock extends Clock {

    private LocalDate date;
    private Instant now;

    void standAt(LocalDateTime moment) {
        standAt(moment.toLocalDate(), Formats.moment(moment.toLocalDate(), moment.toLocalTime()));
    }

    /** @param day whose times the script tells */
    void standAt(LocalDate day, Instant moment) {
        date = day;
        now = moment;
    }

    /** The day whose times the script tells. */
    LocalDate day() {
        return date;
    }

    /** @throws Refusal when the clock shows a later time already */
    void moveTo(LocalDateTime next) {
        var shown = LocalDateTime.ofInstant(now, Formats.ZONE);
        if (next.isBefore(shown)) {
            throw Refusal.of("cli.script.backwards", next, shown);
        }
        standAt(next);
    }

    /** The clock was wrong and is set right. */
    void goBack(LocalTime time) {
        standAt(date.atTime(time));
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
