package org.thuky.domain.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.thuky.domain.Refusal;
import org.thuky.domain.Sentence;
import org.thuky.domain.rule.AgendaRole;
import org.thuky.domain.rule.AgendaStep;

class AgendaTest {

    private static final List<AgendaStep> TEMPLATE = List.of(
            new AgendaStep(AgendaRole.OPENING_CEREMONY, "Chào cờ", "Ban tổ chức", 5),
            new AgendaStep(AgendaRole.TERM_REPORT, "Báo cáo tổng kết", "Đoàn Chủ tịch", 20),
            new AgendaStep(AgendaRole.ELECTIONS, "Bầu cử", "Ban kiểm phiếu", 45));

    private static final Instant OPENING = Instant.parse("2023-05-09T06:30:00Z");

    private final Agenda drawnUp = after(Agenda.EMPTY, Agenda.EMPTY.drawUp(TEMPLATE), OPENING);

    @Test
    void each_row_is_planned_after_the_ones_before_it() {
        assertThat(drawnUp.plannedStarts(LocalTime.of(13, 30)))
                .containsExactly(LocalTime.of(13, 30), LocalTime.of(13, 35), LocalTime.of(13, 55));
    }

    @Test
    void starting_a_row_ends_the_one_that_was_running() {
        var first = after(drawnUp, drawnUp.start(row(0).id()), OPENING);
        var second = after(first, first.start(row(1).id()), minute(6));

        assertThat(second.items().get(0).finished()).contains(minute(6));
        assertThat(second.running())
                .hasValueSatisfying(item -> assertThat(item.id()).isEqualTo(row(1).id()));
        assertThat(second.next()).contains(row(2));
    }

    @Test
    void a_row_begun_late_makes_the_meeting_late_and_an_overrun_makes_it_later() {
        var late = after(drawnUp, drawnUp.start(row(1).id()), minute(8));

        assertThat(late.lateness(OPENING, minute(10))).contains(Duration.ofMinutes(3));
        assertThat(late.lateness(OPENING, minute(32))).contains(Duration.ofMinutes(7));
        assertThat(drawnUp.lateness(OPENING, minute(32))).isEmpty();
    }

    @Test
    void a_rehearsal_on_another_day_is_neither_late_nor_early() {
        var rehearsed = after(drawnUp, drawnUp.start(row(0).id()), OPENING.minus(Duration.ofDays(2)));

        assertThat(rehearsed.lateness(OPENING, OPENING.minus(Duration.ofDays(2))))
                .isEmpty();
    }

    @Test
    void a_row_left_running_on_another_day_has_no_clock() {
        var running = after(drawnUp, drawnUp.start(row(0).id()), OPENING);

        assertThat(running.elapsed(minute(75))).contains(Duration.ofMinutes(75));
        assertThat(running.elapsed(OPENING.plus(Duration.ofDays(400)))).isEmpty();
        assertThat(running.elapsed(OPENING.minusSeconds(1))).isEmpty();
        assertThat(drawnUp.elapsed(minute(75))).isEmpty();
    }

    @Test
    void the_template_itself_departs_from_nothing() {
        assertThat(drawnUp.departures(TEMPLATE)).isEmpty();
    }

    @Test
    void a_step_that_is_missing_or_out_of_order_is_named() {
        var without = after(drawnUp, drawnUp.remove(row(1).id()), OPENING);
        assertThat(without.departures(TEMPLATE))
                .containsExactly(Sentence.of("agenda.departure.missing", AgendaRole.TERM_REPORT.title()));

        var turned = after(drawnUp, drawnUp.move(row(2).id(), 0), OPENING);
        assertThat(turned.departures(TEMPLATE))
                .containsExactly(Sentence.of("agenda.departure.order", "Chào cờ", "Bầu cử"));
    }

    @Test
    void rows_of_the_unions_own_are_nobodys_departure() {
        var own = after(drawnUp, drawnUp.add(AgendaRole.OTHER, "Tặng hoa", "", 5, 1), OPENING);

        assertThat(own.departures(TEMPLATE)).isEmpty();
    }

    @Test
    void a_row_that_has_begun_can_neither_be_removed_nor_begin_again() {
        var begun = after(drawnUp, drawnUp.start(row(0).id()), OPENING);

        assertThatThrownBy(() -> begun.remove(row(0).id())).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> begun.start(row(0).id())).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> begun.drawUp(TEMPLATE)).isInstanceOf(Refusal.class);
    }

    private AgendaItem row(int index) {
        return drawnUp.items().get(index);
    }

    private static Instant minute(int minute) {
        return OPENING.plusSeconds(minute * 60L);
    }

    private static Agenda after(Agenda agenda, AgendaEvent event, Instant at) {
        return event.applyTo(agenda, at);
    }
}
