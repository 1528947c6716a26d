package org.thuky.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thuky.domain.Share;
import org.thuky.domain.agenda.Agenda;
import org.thuky.domain.agenda.AgendaItem;
import org.thuky.domain.agenda.ItemId;
import org.thuky.domain.attendance.Presence;
import org.thuky.domain.rule.AgendaRole;
import org.thuky.text.Messages;
import org.thuky.ui.shell.ShellViewModel.Pace;
import org.thuky.ui.shell.ShellViewModel.Standing;

class ShellViewModelTest {

    private static final Share TWO_THIRDS = new Share(2, 3);
    private static final LocalDateTime MORNING = LocalDateTime.of(2023, 5, 9, 8, 0);

    @Test
    void the_roll_of_cao_bang_is_quorate() {
        var model = at(MORNING);

        model.showRoll(new Presence(127, 102), TWO_THIRDS);

        assertThat(model.rollFigureProperty().get()).isEqualTo("102/127");
        assertThat(model.rollShareProperty().get()).isEqualTo("80,3%");
        assertThat(model.rollStandingProperty().get()).isEqualTo("đủ điều kiện");
        assertThat(model.standingProperty().get()).isEqualTo(Standing.QUORATE);
    }

    @Test
    void one_person_short_says_how_many_are_missing() {
        var model = at(MORNING);

        model.showRoll(new Presence(127, 84), TWO_THIRDS);

        assertThat(model.rollStandingProperty().get()).isEqualTo("còn thiếu 1");
        assertThat(model.standingProperty().get()).isEqualTo(Standing.NOT_YET_QUORATE);
    }

    @Test
    void before_the_list_is_there_no_figure_is_shown() {
        var model = at(MORNING);

        model.showRoll(new Presence(0, 0), TWO_THIRDS);

        assertThat(model.rollFigureProperty().get()).isEmpty();
        assertThat(model.rollStandingProperty().get()).isEqualTo("chưa có danh sách");
    }

    @ParameterizedTest(name = "planned 08:00 for half an hour, begun {0}, now {1}: {2}")
    @CsvSource({
        "08:00, 08:10, đúng giờ",
        "08:12, 08:20, muộn 12 phút",
        "07:55, 08:20, sớm 5 phút",
        "08:00, 08:37, muộn 7 phút",
        "08:12, 08:50, muộn 20 phút"
    })
    void the_bar_says_how_late_the_meeting_is(LocalTime begun, LocalTime now, String words) {
        var model = at(MORNING.with(now));

        model.showAgenda(running(MORNING.with(begun)), MORNING);

        assertThat(model.latenessProperty().get()).isEqualTo(words);
        assertThat(model.paceProperty().get() == Pace.LATE).isEqualTo(words.startsWith("muộn"));
    }

    @Test
    void the_clock_of_a_row_shows_minutes_and_seconds() {
        var model = at(MORNING.plusMinutes(8).plusSeconds(5));

        model.showAgenda(running(MORNING), MORNING);
        assertThat(model.itemProperty().get()).isEqualTo("Báo cáo tổng kết nhiệm kỳ");
        assertThat(model.itemClockProperty().get()).isEqualTo("08:05");

        model.showAgenda(Agenda.EMPTY, MORNING);
        assertThat(model.itemClockProperty().get()).isEmpty();
        assertThat(model.itemProperty().get()).isEqualTo("Chưa có nội dung nào đang diễn ra");
    }

    @Test
    void a_meeting_opened_years_later_shows_no_clock_for_the_row_it_was_left_in() {
        var model = at(MORNING.plusYears(1));

        model.showAgenda(running(MORNING), MORNING);

        assertThat(model.itemProperty().get()).isEqualTo("Báo cáo tổng kết nhiệm kỳ");
        assertThat(model.itemClockProperty().get()).isEmpty();
        assertThat(model.latenessProperty().get()).isEmpty();
    }

    private static Agenda running(LocalDateTime since) {
        return new Agenda(List.of(new AgendaItem(
                new ItemId(1),
                AgendaRole.values()[0],
                "Báo cáo tổng kết nhiệm kỳ",
                "",
                30,
                "",
                Optional.of(since.toInstant(ZoneOffset.UTC)),
                Optional.empty())));
    }

    private static ShellViewModel at(LocalDateTime now) {
        return new ShellViewModel(
                new Messages(Messages.VIETNAMESE), Clock.fixed(now.toInstant(ZoneOffset.UTC), ZoneOffset.UTC));
    }
}
