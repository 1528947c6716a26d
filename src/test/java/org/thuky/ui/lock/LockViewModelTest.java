package org.thuky.ui.lock;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thuky.domain.Refusal;
import org.thuky.session.Session;
import org.thuky.testkit.Congress;
import org.thuky.testkit.HallClock;
import org.thuky.testkit.ToldFailures;
import org.thuky.text.Messages;
import org.thuky.ui.common.Desk;
import org.thuky.ui.common.Preferences;

class LockViewModelTest {

    @TempDir
    Path temp;

    private final HallClock clock = new HallClock();
    private final Session session = Congress.opened(clock);
    private final ToldFailures told = new ToldFailures();
    private LockViewModel model;

    @BeforeEach
    void an_open_meeting() {
        model = opened();
    }

    @Test
    void without_a_pin_it_never_locks_by_itself() {
        passes(Duration.ofHours(3));
        assertThat(locked()).isFalse();
    }

    @Test
    void with_a_pin_it_locks_after_ten_minutes_without_a_key() {
        model.setPin("", "258036");
        passes(Duration.ofMinutes(9));
        model.used();
        passes(Duration.ofSeconds(599));
        assertThat(locked()).isFalse();

        passes(Duration.ofSeconds(1));
        assertThat(locked()).isTrue();
    }

    @Test
    void the_minutes_are_chosen_and_kept_for_the_next_time() {
        model.lockAfter(5);
        passes(Duration.ofMinutes(5));
        assertThat(locked()).isTrue();

        var next = opened();
        assertThat(next.minutes()).isEqualTo(5);
        next.lockAfter(LockViewModel.NEVER);
        next.setPin("", "258036");
        assertThat(opened().minutes()).isEqualTo(LockViewModel.NEVER);
    }

    @Test
    void whoever_unlocks_has_all_his_minutes_again() {
        model.lockAfter(5);
        passes(Duration.ofMinutes(7));
        model.unlock();
        passes(Duration.ofMinutes(4));
        assertThat(locked()).isFalse();
    }

    @Test
    void a_clock_put_back_does_not_keep_the_screen_open() {
        model.lockAfter(5);
        passes(Duration.ofHours(-2));
        passes(Duration.ofMinutes(5));
        assertThat(locked()).isTrue();
    }

    @Test
    void a_meeting_with_a_pin_opens_locked_and_another_one_does_not() {
        model.opened();
        assertThat(locked()).isFalse();

        model.setPin("", "258036");
        var again = opened();
        again.opened();
        assertThat(again.lockedProperty().get()).isTrue();
    }

    @Test
    void it_tells_the_meeting_and_the_time_of_the_hall() {
        clock.shows(LocalTime.of(9, 5));
        model.lock();
        assertThat(model.titleProperty().get()).contains("Văn phòng UBND tỉnh Cao Bằng");
        assertThat(model.timeProperty().get()).isEqualTo("09:05");
        assertThat(model.dateProperty().get()).isEqualTo("thứ Ba, 09/5/2023");
    }

    @Test
    void the_right_pin_opens_and_a_wrong_one_says_so() {
        model.setPin("", "258036");
        model.lock();
        type("246813");
        assertThat(locked()).isTrue();
        assertThat(model.problemProperty().get()).isEqualTo("Mã PIN khóa màn hình không đúng. Hãy gõ lại.");
        assertThat(model.pinProperty().get()).isEmpty();

        type("258036");
        assertThat(locked()).isFalse();
    }

    @Test
    void the_wait_after_wrong_pins_is_counted_down_and_nothing_is_tried_meanwhile() {
        model.setPin("", "258036");
        model.lock();
        for (int wait : List.of(0, 0, 1, 2)) {
            type("246813");
            passes(Duration.ofSeconds(wait));
        }
        type("246813");
        assertThat(problem()).isEqualTo("Đã gõ sai mã PIN nhiều lần. Hãy chờ 00:04 rồi gõ lại.");
        passes(Duration.ofSeconds(1));
        assertThat(problem()).contains("00:03");

        int before = session.state().chronicle().entries().size();
        type("258036");
        assertThat(locked()).isTrue();
        assertThat(session.state().chronicle().entries()).hasSize(before);

        passes(Duration.ofSeconds(3));
        assertThat(problem()).isEmpty();
        assertThat(model.waitingProperty().get()).isFalse();
        model.unlock();
        assertThat(locked()).isFalse();
    }

    @Test
    void a_pin_is_changed_and_removed_only_by_whoever_knows_it() {
        model.setPin("", "258036");
        model.setPin("246813", "190485");
        model.removePin("246813");
        assertThat(told.refusals)
                .extracting(Refusal::sentence)
                .extracting(sentence -> sentence.key())
                .containsExactly("meeting.refusal.pin.lock.wrong", "meeting.refusal.pin.lock.wrong");

        model.setPin("258036", "190485");
        model.removePin("190485");
        assertThat(model.hasPinProperty().get()).isFalse();
    }

    private LockViewModel opened() {
        var desk = new Desk(session, told.work(), Runnable::run);
        return new LockViewModel(
                desk, new Preferences(temp.resolve("preferences")), new Messages(Messages.VIETNAMESE), clock);
    }

    private void passes(Duration time) {
        clock.passes(time);
        model.tick();
    }

    private void type(String pin) {
        model.pinProperty().set(pin);
        model.unlock();
    }

    private boolean locked() {
        return model.lockedProperty().get();
    }

    private String problem() {
        return model.problemProperty().get();
    }
}
