package org.thuky.ui.shell;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.thuky.domain.Share;
import org.thuky.text.Messages;

/** What the bars around every screen say: the meeting, the live roll, the running agenda row, what is saved. */
public final class ShellViewModel {

    private final Messages messages;
    private final Clock clock;

    private final ReadOnlyStringWrapper meeting = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper rollFigure = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper rollShare = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper rollStanding = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Standing> standing = new ReadOnlyObjectWrapper<>(Standing.NOBODY_SUMMONED);
    private final ReadOnlyStringWrapper item = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper itemClock = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper lateness = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Pace> pace = new ReadOnlyObjectWrapper<>(Pace.NOT_RUNNING);
    private final ReadOnlyStringWrapper saved = new ReadOnlyStringWrapper("");
    private final ObjectProperty<Optional<RunningItem>> running = new SimpleObjectProperty<>(Optional.empty());

    /** @param clock tells the time of the hall */
    public ShellViewModel(Messages messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
        showRoll(new Share(0, 0), 0);
        showItem(Optional.empty());
    }

    public void showMeeting(String title) {
        meeting.set(title);
    }

    /** @param quorum how many must be present by the rule set */
    public void showRoll(Share roll, int quorum) {
        var now = roll.whole() == 0
                ? Standing.NOBODY_SUMMONED
                : roll.part() >= quorum ? Standing.QUORATE : Standing.NOT_YET_QUORATE;
        rollFigure.set(roll.whole() == 0 ? "" : roll.part() + "/" + roll.whole());
        rollShare.set(roll.whole() == 0 ? "" : messages.formats().percent(roll));
        rollStanding.set(
                switch (now) {
                    case NOBODY_SUMMONED -> messages.text("shell.roll.nobody");
                    case NOT_YET_QUORATE -> messages.text("shell.roll.short", quorum - roll.part());
                    case QUORATE -> messages.text("shell.roll.quorate");
                });
        standing.set(now);
    }

    public void showItem(Optional<RunningItem> now) {
        running.set(now);
        tick();
    }

    /** @param acts how many acts the chronicle holds */
    public void showSaved(long acts, LocalDateTime at) {
        saved.set(messages.text("shell.saved", acts, at.toLocalTime()));
    }

    /** Another second has passed. */
    public void tick() {
        if (running.get().isEmpty()) {
            item.set(messages.text("shell.item.none"));
            itemClock.set("");
            lateness.set("");
            pace.set(Pace.NOT_RUNNING);
            return;
        }
        var row = running.get().get();
        var now = LocalDateTime.now(clock);
        var spent = Duration.between(row.startedAt(), now).toSeconds();
        long late = row.minutesLate(now);
        item.set(row.title());
        itemClock.set(String.format("%02d:%02d", Math.max(0, spent) / 60, Math.max(0, spent) % 60));
        lateness.set(
                late == 0
                        ? messages.text("shell.item.punctual")
                        : late > 0 ? messages.text("shell.item.late", late) : messages.text("shell.item.early", -late));
        pace.set(late > 0 ? Pace.LATE : Pace.PUNCTUAL);
    }

    public ReadOnlyStringProperty meetingProperty() {
        return meeting.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty rollFigureProperty() {
        return rollFigure.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty rollShareProperty() {
        return rollShare.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty rollStandingProperty() {
        return rollStanding.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Standing> standingProperty() {
        return standing.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty itemProperty() {
        return item.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty itemClockProperty() {
        return itemClock.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty latenessProperty() {
        return lateness.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Pace> paceProperty() {
        return pace.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty savedProperty() {
        return saved.getReadOnlyProperty();
    }

    /** Where the roll stands against the quorum. */
    public enum Standing {
        NOBODY_SUMMONED,
        NOT_YET_QUORATE,
        QUORATE
    }

    /** How the meeting keeps its times. */
    public enum Pace {
        NOT_RUNNING,
        PUNCTUAL,
        LATE
    }

    /** The agenda row that is running. */
    public record RunningItem(
            String title, LocalDateTime startedAt, LocalDateTime plannedStart, LocalDateTime plannedEnd) {

        /** Once a row overruns its planned end, the meeting is later with every minute. */
        long minutesLate(LocalDateTime now) {
            long atStart = ChronoUnit.MINUTES.between(plannedStart, startedAt);
            long overrun = ChronoUnit.MINUTES.between(plannedEnd, now);
            return Math.max(atStart, overrun);
        }
    }
}
