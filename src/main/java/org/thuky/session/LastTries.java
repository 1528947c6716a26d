package org.thuky.session;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.thuky.domain.Refusal;
import org.thuky.domain.meeting.Meeting;
import org.thuky.domain.meeting.PinOwner;

/**
 * Since when whoever mistyped a mã PIN has been waiting. How often it was mistyped stands in the chronicle, but not when:
 * during a count that would tell when ballots were entered. So a meeting opened again makes the whole last wait anew.
 */
final class LastTries {

    private final Map<PinOwner, Instant> last = new ConcurrentHashMap<>();
    private final Clock clock;
    private final Instant opened;

    LastTries(Clock clock) {
        this.clock = clock;
        this.opened = clock.instant();
    }

    void failed(PinOwner owner) {
        last.put(owner, clock.instant());
    }

    /** @throws Refusal while it is too early to type this PIN again */
    void requireWaited(PinOwner owner, Meeting meeting) {
        meeting.pins().requireWaited(owner, waited(owner));
    }

    Duration left(PinOwner owner, Meeting meeting) {
        return meeting.pins().left(owner, waited(owner));
    }

    /** A clock that was put back makes nobody wait longer than the whole wait. */
    private Duration waited(PinOwner owner) {
        var now = clock.instant();
        var since = last.compute(owner, (whose, known) -> {
            var moment = known == null ? opened : known;
            return moment.isAfter(now) ? now : moment;
        });
        return Duration.between(since, now);
    }
}
