package org.thuky.ui.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.thuky.domain.resolution.Resolution;
import org.thuky.domain.resolution.Target;
import org.thuky.session.Session;
import org.thuky.session.command.AttendanceCommand.CheckIn;
import org.thuky.testkit.Congress;
import org.thuky.testkit.HallClock;
import org.thuky.testkit.ToldFailures;
import org.thuky.text.Messages;
import org.thuky.ui.common.Desk;

class ResolutionViewModelTest {

    private final HallClock clock = new HallClock();
    private final Session session = Congress.begun(clock);
    private final ToldFailures told = new ToldFailures();
    private final ResolutionViewModel model =
            new ResolutionViewModel(new Desk(session, told.work(), Runnable::run), new Messages(Messages.VIETNAMESE));

    @Test
    void targets_and_tasks_are_one_a_line() {
        model.targetsProperty().set("100% đoàn viên học tập nghị quyết\n\n  Giới thiệu 15 đoàn viên ưu tú  \n");
        model.save();

        assertThat(draft().targets())
                .extracting(Target::text)
                .containsExactly("100% đoàn viên học tập nghị quyết", "Giới thiệu 15 đoàn viên ưu tú");
    }

    @Test
    void what_was_typed_is_unsaved_until_it_is_saved() {
        assertThat(model.savedProperty().get()).isEmpty();
        model.assessmentProperty().set("Hoàn thành các chỉ tiêu");
        assertThat(model.savedProperty().get()).startsWith("Đang soạn");

        clock.passes(Duration.ofMinutes(3));
        model.save();

        assertThat(model.savedProperty().get()).isEqualTo("Đã lưu lúc 13:33");
    }

    @Test
    void saving_twice_writes_once() {
        model.directionsProperty().set("Đổi mới");
        model.save();
        long entries = session.state().chronicle().nextNumber();

        model.directionsProperty().set("Đổi mới\n");
        model.save();

        assertThat(session.state().chronicle().nextNumber()).isEqualTo(entries);
    }

    @Test
    void typing_goes_on_while_people_come_in() {
        model.tasksProperty().set("Chăm lo đời");

        session.perform(new CheckIn(Congress.member(1)));

        assertThat(model.tasksProperty().get()).isEqualTo("Chăm lo đời");
    }

    @Test
    void undo_brings_the_earlier_draft_back() {
        model.assessmentProperty().set("Một");
        model.save();
        model.assessmentProperty().set("Hai");
        model.save();

        session.undo();

        assertThat(model.assessmentProperty().get()).isEqualTo("Một");
    }

    @Test
    void it_is_adopted_by_its_last_vote() {
        Congress.checkIn(session, 102);
        assertThat(model.adoptionProperty().get()).isEqualTo("chưa biểu quyết");

        model.adopt(60, 0);
        assertThat(model.adoptedProperty().get()).isFalse();
        assertThat(model.adoptionProperty().get()).isEqualTo("chưa thông qua: 42/102 = 41,2%");

        model.adopt(0, 0);
        assertThat(model.adoptedProperty().get()).isTrue();
        assertThat(model.adoptionProperty().get()).isEqualTo("đã thông qua: 102/102 = 100%");
    }

    @Test
    void the_vote_is_on_what_was_typed_and_a_later_change_is_warned_of() {
        Congress.checkIn(session, 102);
        model.assessmentProperty().set("Đã đạt");

        model.adopt(0, 0);
        assertThat(draft().assessment()).isEqualTo("Đã đạt");
        assertThat(model.changedSinceProperty().get()).isEmpty();

        model.assessmentProperty().set("Đã vượt");
        model.save();
        assertThat(model.changedSinceProperty().get()).isNotEmpty();
    }

    @Test
    void nobody_present_cannot_adopt() {
        model.adopt(0, 0);

        assertThat(told.refusals).hasSize(1);
    }

    private Resolution draft() {
        return session.state().meeting().resolution();
    }
}
