package org.thuky.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thuky.testkit.Refused.refused;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.thuky.domain.meeting.PinOwner;
import org.thuky.session.command.MeetingCommand.RemoveLockPin;
import org.thuky.session.command.MeetingCommand.SetLockPin;
import org.thuky.session.command.NewPin;
import org.thuky.testkit.Congress;
import org.thuky.testkit.HallClock;
import org.thuky.text.Acts;
import org.thuky.text.Messages;

/** The locked screen opens with the PIN of the meeting, if it has one. */
class ScreenLockTest {

    private final HallClock clock = new HallClock();
    private final Session session = Congress.opened(clock);

    @Test
    void without_a_pin_it_opens_and_nothing_is_written() {
        var before = session.state();
        assertThat(session.unlock("")).isSameAs(before);
    }

    @Test
    void the_right_pin_opens_it_and_writes_nothing() {
        setPin("", "258036");
        var before = session.state();
        assertThat(session.unlock("258036")).isSameAs(before);
    }

    @Test
    void wrong_pins_are_written_down_and_the_right_one_after_them() {
        setPin("", "258036");
        refused("meeting.refusal.pin.lock.wrong", () -> session.unlock("246813"));
        refused("meeting.refusal.pin.lock.wrong", () -> session.unlock(""));
        session.unlock("258036");
        assertThat(told())
                .containsExactly(
                        "Đặt mã PIN khóa màn hình",
                        "Gõ sai mã PIN khóa màn hình",
                        "Gõ sai mã PIN khóa màn hình",
                        "Mở khóa màn hình sau khi gõ sai mã PIN");
    }

    @Test
    void wrong_pins_wait_longer_each_time_until_the_right_one() {
        setPin("", "258036");
        for (long wait : List.of(0, 0, 1, 2, 4)) {
            refused("meeting.refusal.pin.lock.wrong", () -> session.unlock("246813"));
            assertThat(session.pinWait(PinOwner.LOCK)).hasSeconds(wait);
            if (wait > 0) {
                refused("meeting.refusal.pin.wait", () -> session.unlock("258036"));
            }
            clock.passes(Duration.ofSeconds(wait));
        }
        session.unlock("258036");
        refused("meeting.refusal.pin.lock.wrong", () -> session.unlock("246813"));
        assertThat(session.pinWait(PinOwner.LOCK)).isZero();
    }

    @Test
    void whoever_changes_or_removes_it_shows_the_one_before() {
        setPin("", "258036");
        refused("meeting.refusal.pin.lock.wrong", () -> setPin("", "246813"));
        refused("meeting.refusal.pin.lock.wrong", () -> session.perform(new RemoveLockPin("246813")));
        setPin("258036", "246813");
        session.unlock("246813");
        session.perform(new RemoveLockPin("246813"));
        session.unlock("");
        assertThat(told())
                .containsExactly(
                        "Đặt mã PIN khóa màn hình",
                        "Gõ sai mã PIN khóa màn hình",
                        "Gõ sai mã PIN khóa màn hình",
                        "Đổi mã PIN khóa màn hình",
                        "Bỏ mã PIN khóa màn hình");
    }

    @Test
    void a_pin_that_is_easy_to_guess_changes_nothing() {
        setPin("", "258036");
        refused("meeting.refusal.pin.easy", () -> setPin("258036", "111111"));
        session.unlock("258036");
    }

    @Test
    void a_lock_without_a_pin_has_none_to_remove() {
        refused("meeting.refusal.pin.lock.none", () -> session.perform(new RemoveLockPin("")));
    }

    @Test
    void undo_takes_no_lock_away() {
        setPin("", "258036");
        refused("chronicle.refusal.kept", () -> session.revoke(2, "không cần khóa"));
        refused("meeting.refusal.pin.lock.wrong", () -> session.unlock(""));
    }

    private void setPin(String before, String pin) {
        session.perform(new SetLockPin(before, new NewPin.Chosen(pin)));
    }

    /** Everything after the opening of the meeting. */
    private List<String> told() {
        return session.state().chronicle().entries().stream()
                .skip(1)
                .map(entry -> new Messages(Messages.VIETNAMESE)
                        .text(Acts.describe(entry, session.state().meeting())))
                .toList();
    }
}
