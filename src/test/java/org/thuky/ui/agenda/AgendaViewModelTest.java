package org.thuky.ui.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.thuky.domain.rule.AgendaRole;
import org.thuky.session.Session;
import org.thuky.session.command.AttendanceCommand.CheckIn;
import org.thuky.testkit.Congress;
import org.thuky.testkit.HallClock;
import org.thuky.testkit.ToldFailures;
import org.thuky.text.Messages;
import org.thuky.ui.agenda.AgendaRow.Progress;
import org.thuky.ui.agenda.AgendaViewModel.Pace;
import org.thuky.ui.common.Desk;

class AgendaViewModelTest {

    private final HallClock clock = new HallClock();
    private final Session session = Congress.begun(clock);
    private final ToldFailures told = new ToldFailures();
    private final AgendaViewModel model = modelOf(session);

    @Test
    void the_template_of_the_rule_set_fills_an_empty_agenda() {
        var fresh = modelOf(Congress.opened(clock));
        assertThat(fresh.rowsProperty().get()).isEmpty();

        fresh.drawUp();

        assertThat(fresh.rowsProperty().get()).hasSize(12);
        assertThat(fresh.rowsProperty().get().get(0).planned()).isEqualTo("13:30");
        assertThat(fresh.selectedProperty().get())
                .contains(fresh.rowsProperty().get().get(0).id());
    }

    @Test
    void starting_the_next_row_ends_the_running_one_and_follows_it() {
        model.startNext();
        clock.passes(Duration.ofMinutes(7));
        model.startNext();

        assertThat(progress()).startsWith(Progress.DONE, Progress.RUNNING, Progress.NEXT, Progress.LATER);
        assertThat(row(0).actual()).isEqualTo("13:30 – 13:37");
        assertThat(row(1).actual()).isEqualTo("13:37 –");
        assertThat(model.selectedProperty().get()).contains(row(1).id());
    }

    @Test
    void the_clock_of_the_row_and_the_lateness_of_the_meeting_go_on() {
        clock.shows(LocalTime.of(13, 42));
        model.startNext();
        assertThat(model.latenessProperty().get()).isEqualTo("12 phút");
        assertThat(model.paceProperty().get()).isEqualTo(Pace.LATE);

        clock.passes(Duration.ofSeconds(605));
        model.tick();

        assertThat(model.spentProperty().get()).isEqualTo("10:05");
        assertThat(model.latenessProperty().get()).isEqualTo("17 phút");
    }

    @Test
    void a_row_that_was_passed_over_is_shown_as_skipped() {
        model.start(row(2).id());

        assertThat(progress())
                .startsWith(Progress.SKIPPED, Progress.SKIPPED, Progress.RUNNING, Progress.NEXT, Progress.LATER);
    }

    @Test
    void a_new_row_comes_after_the_chosen_one_and_is_chosen() {
        model.select(row(3).id());

        model.add(new ItemDraft(AgendaRole.OTHER, "Tặng hoa chúc mừng", "Ban tổ chức", 5));

        assertThat(row(4).title()).isEqualTo("Tặng hoa chúc mừng");
        assertThat(model.selectedProperty().get()).contains(row(4).id());
    }

    @Test
    void moving_keeps_the_row_chosen_and_stops_at_the_ends() {
        var first = row(0).id();
        model.select(first);
        model.moveUp();
        assertThat(row(0).id()).isEqualTo(first);

        model.moveDown();

        assertThat(row(1).id()).isEqualTo(first);
        assertThat(model.selectedProperty().get()).contains(first);
        assertThat(model.departureProperty().get()).contains("đứng sau");
    }

    @Test
    void an_unchanged_form_writes_nothing_into_the_chronicle() {
        long before = session.state().chronicle().nextNumber();

        model.edit(row(0).id(), model.draftOf(row(0).id()));

        assertThat(session.state().chronicle().nextNumber()).isEqualTo(before);
    }

    @Test
    void notes_are_saved_when_another_row_is_chosen() {
        model.select(row(0).id());
        model.notesProperty().set("Toàn thể đại biểu chào cờ.\n");

        model.select(row(1).id());

        assertThat(model.notesProperty().get()).isEmpty();
        assertThat(session.state().meeting().agenda().item(row(0).id()).notes())
                .isEqualTo("Toàn thể đại biểu chào cờ.");
        assertThat(row(0).noted()).isTrue();
    }

    @Test
    void what_is_being_typed_survives_people_coming_in() {
        model.select(row(0).id());
        model.notesProperty().set("Đang gõ dở");

        session.perform(new CheckIn(Congress.member(1)));

        assertThat(model.notesProperty().get()).isEqualTo("Đang gõ dở");
    }

    @Test
    void undoing_a_note_brings_the_earlier_one_back() {
        model.select(row(0).id());
        model.notesProperty().set("Lần một");
        model.saveNotes();
        model.notesProperty().set("Lần hai");
        model.saveNotes();

        session.undo();

        assertThat(model.notesProperty().get()).isEqualTo("Lần một");
    }

    @Test
    void a_row_that_has_begun_cannot_be_removed_and_says_why() {
        model.startNext();

        model.remove(row(0).id());

        assertThat(told.refusals).hasSize(1);
        assertThat(model.rowsProperty().get()).hasSize(12);
    }

    private AgendaRow row(int index) {
        return model.rowsProperty().get().get(index);
    }

    private List<Progress> progress() {
        return model.rowsProperty().get().stream().map(AgendaRow::progress).toList();
    }

    private AgendaViewModel modelOf(Session meeting) {
        return new AgendaViewModel(
                new Desk(meeting, told.work(), Runnable::run), new Messages(Messages.VIETNAMESE), clock);
    }
}
