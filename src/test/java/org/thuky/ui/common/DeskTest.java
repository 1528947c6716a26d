package org.thuky.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleBooleanProperty;
import org.junit.jupiter.api.Test;
import org.thuky.domain.meeting.Meeting;
import org.thuky.session.Session;
import org.thuky.session.command.AttendanceCommand.CheckIn;
import org.thuky.testkit.Congress;
import org.thuky.testkit.ToldFailures;

/** Whoever shows a part of the meeting hears when that part has changed, while it is in view, and as long as its window lives. */
class DeskTest {

    private final Session session = Congress.begun();
    private final List<String> told = new ArrayList<>();
    private final Desk desk = desk();

    private Desk desk() {
        return new Desk(session, new ToldFailures().work(), Runnable::run);
    }

    @Test
    void it_shows_what_is_and_then_what_has_changed() {
        desk.watch(now -> told.add("agenda"), Meeting::agenda);
        desk.watch(now -> told.add("door " + now.meeting().presence().present()), Meeting::attendance);
        desk.watch(now -> told.add("anything"));
        assertThat(told).containsExactly("agenda", "door 0", "anything");

        told.clear();
        comes(1);
        assertThat(told).containsExactly("door 1", "anything");
    }

    @Test
    void an_act_undone_is_a_change_too() {
        desk.watch(now -> told.add("door " + now.meeting().presence().present()), Meeting::attendance);
        comes(1);
        session.undo();
        assertThat(told).containsExactly("door 0", "door 1", "door 0");
    }

    @Test
    void out_of_view_nothing_is_told_and_back_in_view_all_at_once() {
        var view = new SimpleBooleanProperty(true);
        var screen = desk.whileIn(view);
        screen.watch(now -> told.add("door " + now.meeting().presence().present()), Meeting::attendance);
        screen.watch(now -> told.add("votes"), Meeting::votes);
        told.clear();

        view.set(false);
        comes(1);
        comes(2);
        assertThat(told).isEmpty();
        assertThat(screen.meeting().presence().present()).isEqualTo(2);

        view.set(true);
        assertThat(told).containsExactly("door 2");
        view.set(false);
        view.set(true);
        assertThat(told).containsExactly("door 2");
    }

    @Test
    void a_part_of_a_screen_is_in_view_only_with_its_screen() {
        var screen = new SimpleBooleanProperty(false);
        var part = new SimpleBooleanProperty(true);
        desk.whileIn(screen).whileIn(part).watch(now -> told.add("part"), Meeting::attendance);
        told.clear();
        comes(1);
        part.set(false);
        screen.set(true);
        assertThat(told).isEmpty();
        part.set(true);
        assertThat(told).containsExactly("part");
    }

    @Test
    void after_ten_changes_of_language_one_window_hears() {
        var windows = new ArrayList<Desk>();
        for (int i = 0; i < 10; i++) {
            windows.forEach(Desk::close);
            windows.add(desk());
            windows.get(i).watch(now -> told.add("window"));
            windows.get(i).whileIn(new SimpleBooleanProperty(true)).watch(now -> told.add("screen"));
        }
        told.clear();
        comes(1);
        assertThat(told).containsExactly("window", "screen");

        windows.forEach(Desk::close);
        told.clear();
        comes(2);
        assertThat(told).isEmpty();
    }

    private void comes(int number) {
        session.perform(new CheckIn(Congress.member(number)));
    }
}
