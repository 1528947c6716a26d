package org.thuky.ui.lock;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.thuky.domain.Refusal;
import org.thuky.domain.Sentence;
import org.thuky.domain.meeting.PinOwner;
import org.thuky.session.command.MeetingCommand.RemoveLockPin;
import org.thuky.session.command.MeetingCommand.SetLockPin;
import org.thuky.session.command.NewPin;
import org.thuky.text.Messages;
import org.thuky.ui.common.Desk;
import org.thuky.ui.common.MeetingTitle;
import org.thuky.ui.common.Preferences;

/** Khóa màn hình: whether the screen is locked, when it locks by itself, and what opens it again. */
public final class LockViewModel {

    static final int NEVER = 0;
    /** After how many minutes without a key it may lock by itself. */
    static final List<Integer> CHOICES = List.of(NEVER, 5, 10, 20);

    private static final int USUAL = 10;

    private final Desk desk;
    private final Preferences preferences;
    private final Messages messages;
    private final Clock clock;
    private final ReadOnlyBooleanWrapper locked = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper hasPin = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper waiting = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper time = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper date = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final StringProperty pin = new SimpleStringProperty("");
    private Instant lastUsed;
    private boolean checking;

    /** @param clock tells the time of the hall, and how long nobody has touched the laptop */
    public LockViewModel(Desk desk, Preferences preferences, Messages messages, Clock clock) {
        this.desk = desk;
        this.preferences = preferences;
        this.messages = messages;
        this.clock = clock;
        this.lastUsed = clock.instant();
        desk.watch(now -> show());
        tick();
    }

    private void show() {
        title.set(MeetingTitle.of(desk.meeting().facts(), messages));
        hasPin.set(desk.meeting().pin(PinOwner.LOCK).isPresent());
    }

    /** The meeting was just opened: whoever closed it under the lock shall not be let in. */
    public void opened() {
        if (hasPin.get()) {
            lock();
        }
    }

    public void lock() {
        pin.set("");
        problem.set("");
        showTime();
        showWait();
        locked.set(true);
    }

    /** Somebody is at the laptop. */
    void used() {
        lastUsed = clock.instant();
    }

    /** Another second has passed. */
    void tick() {
        showTime();
        showWait();
        var now = clock.instant();
        if (now.isBefore(lastUsed)) {
            lastUsed = now;
        }
        int minutes = minutes();
        if (!locked.get()
                && minutes != NEVER
                && !lastUsed.plus(Duration.ofMinutes(minutes)).isAfter(now)) {
            lock();
        }
    }

    private void showTime() {
        var hall = LocalDateTime.ofInstant(clock.instant(), clock.getZone());
        time.set(messages.formats().time(hall.toLocalTime()));
        date.set(messages.text("shell.lock.date", messages.formats().weekday(hall.toLocalDate()), hall.toLocalDate()));
    }

    /** After how many minutes it locks by itself: as chosen, or ten where a PIN opens it again. */
    int minutes() {
        return preferences.lockMinutes().orElse(hasPin.get() ? USUAL : NEVER);
    }

    void lockAfter(int minutes) {
        preferences.setLockMinutes(minutes);
    }

    /** Opens the screen if the PIN is right, or if there is none. */
    void unlock() {
        if (checking || waiting.get() || !locked.get()) {
            return;
        }
        var typed = pin.get();
        pin.set("");
        problem.set("");
        checking = true;
        desk.unlock(typed)
                .onSuccess(state -> {
                    used();
                    locked.set(false);
                })
                .onRefusal(this::refused)
                .onEnd(() -> checking = false)
                .start();
    }

    private void refused(Refusal refusal) {
        problem.set(messages.text(refusal.sentence()));
        showWait();
    }

    private void showWait() {
        var left = desk.pinWait(PinOwner.LOCK);
        if (!left.isZero()) {
            problem.set(messages.text(Sentence.of("meeting.refusal.pin.wait", left)));
        } else if (waiting.get()) {
            problem.set("");
        }
        waiting.set(!left.isZero());
    }

    /** @param before the PIN that opened it until now; "" when there was none */
    void setPin(String before, String chosen) {
        desk.perform(new SetLockPin(before, new NewPin.Chosen(chosen))).start();
    }

    void removePin(String before) {
        desk.perform(new RemoveLockPin(before)).start();
    }

    ReadOnlyBooleanProperty lockedProperty() {
        return locked.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty hasPinProperty() {
        return hasPin.getReadOnlyProperty();
    }

    /** Wrong PINs make everybody wait. */
    ReadOnlyBooleanProperty waitingProperty() {
        return waiting.getReadOnlyProperty();
    }

    ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
    }

    ReadOnlyStringProperty timeProperty() {
        return time.getReadOnlyProperty();
    }

    ReadOnlyStringProperty dateProperty() {
        return date.getReadOnlyProperty();
    }

    /** Empty when nothing is wrong. */
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    StringProperty pinProperty() {
        return pin;
    }
}
