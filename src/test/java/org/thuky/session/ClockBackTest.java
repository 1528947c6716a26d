package org.thuky.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thuky.testkit.Refused.refused;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.thuky.domain.agenda.AgendaItem;
import org.thuky.domain.chronicle.Chronicle;
import org.thuky.domain.meeting.Meeting;
import org.thuky.session.command.AgendaCommand.FinishItem;
import org.thuky.session.command.AgendaCommand.StartItem;
import org.thuky.session.command.AttendanceCommand.CheckIn;
import org.thuky.testkit.Congress;
import org.thuky.testkit.HallClock;
import org.thuky.text.Formats;

/** A clock that jumps back never makes a meeting end before it began. */
class ClockBackTest {

    private final HallClock clock = new HallClock();
    private final Session session = Congress.begun(clock);

    @Test
    void what_is_done_later_is_not_told_earlier() {
        clock.shows(LocalTime.of(15, 0));
        session.perform(new StartItem(first().id()));
        clock.shows(LocalTime.of(13, 15));

        session.perform(new FinishItem(first().id()));

        assertThat(time(first().started().orElseThrow())).isEqualTo(LocalTime.of(15, 0));
        assertThat(time(first().finished().orElseThrow())).isEqualTo(LocalTime.of(15, 0));
    }

    @Test
    void a_clock_that_had_run_ahead_is_set_right_with_all_that_was_told_by_it() {
        clock.shows(LocalTime.of(20, 30));
        session.perform(new CheckIn(Congress.member(1)));
        clock.passes(Duration.ofMinutes(10));
        session.perform(new StartItem(first().id()));
        session.perform(new CheckIn(Congress.member(2)));
        session.undo();
        clock.shows(LocalTime.of(13, 40));
        assertThat(session.state().chronicle().latest().orElseThrow()).isAfter(clock.instant());

        session.correctClock();
        session.perform(new FinishItem(first().id()));
        session.perform(new CheckIn(Congress.member(3)));

        assertThat(arrival(1)).isEqualTo(LocalTime.of(13, 30));
        assertThat(time(first().started().orElseThrow())).isEqualTo(LocalTime.of(13, 40));
        assertThat(time(first().finished().orElseThrow())).isEqualTo(LocalTime.of(13, 40));
        assertThat(arrival(3)).isEqualTo(LocalTime.of(13, 40));
        session.revoke(session.state().chronicle().entries().size() - 3L, "nhầm");
        assertThat(session.state().meeting().attendance().present(Congress.member(2)))
                .isTrue();
        assertThat(arrival(2)).as("what holds again is told by the right clock").isEqualTo(LocalTime.of(13, 40));
        assertThat(session.state().meeting().agenda())
                .as("as whoever opens the meeting again reads it")
                .isEqualTo(Meeting.of(Chronicle.of(session.state().chronicle().entries())
                                .inForce())
                        .agenda());
    }

    @Test
    void a_clock_that_is_right_is_not_corrected() {
        refused("meeting.refusal.clock.right", session::correctClock);
    }

    private LocalTime arrival(int member) {
        return time(session.state()
                .meeting()
                .attendance()
                .presentSince(Congress.member(member))
                .orElseThrow());
    }

    private AgendaItem first() {
        return session.state().meeting().agenda().items().get(0);
    }

    private static LocalTime time(Instant moment) {
        return moment.atZone(Formats.ZONE).toLocalTime();
    }
}
