package org.thuky.ui.shell;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.thuky.domain.Share;
import org.thuky.domain.agenda.Agenda;
import org.thuky.domain.agenda.AgendaItem;
import org.thuky.domain.attendance.Presence;
import org.thuky.session.State;
import org.thuky.text.Messages;
import org.thuky.ui.common.MeetingTitle;

/** What the bars around every screen say: the meeting, the live roll, the running agenda row, what is saved. */
public final class ShellViewModel {

    /** By so much a clock that is set by the net may go back without anybody being asked. */
    private static final Duration TOLERATED = Duration.ofSeconds(5);

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
    private final ReadOnlyStringWrapper clockText = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper behind = new ReadOnlyBooleanWrapper();
    private Instant latest = Instant.EPOCH;
    private Instant seen = Instant.EPOCH;
    private Agenda agenda = Agenda.EMPTY;
    private Instant opening = Instant.EPOCH;

    /** @param clock tells the time of the hall */
    public ShellViewModel(Messages messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
        tick();
    }

    public void show(State state) {
        var now = state.meeting();
        meeting.set(MeetingTitle.of(now.facts(), messages));
        showRoll(now.presence(), now.rules().quorum().value());
        showAgenda(now.agenda(), now.facts().date().atTime(now.facts().start()));
        var chronicle = state.chronicle();
        latest = chronicle.latest().orElseThrow();
        seen = clock.instant();
        var last = LocalDateTime.ofInstant(latest, clock.getZone());
        boolean today = last.toLocalDate().equals(LocalDate.ofInstant(seen, clock.getZone()));
        saved.set(messages.text("shell.saved", chronicle.entries().size(), today ? last.toLocalTime() : last));
        tick();
    }

    void showRoll(Presence presence, Share quorum) {
        var now = presence.summoned() == 0
                ? Standing.NOBODY_SUMMONED
                : presence.quorate(quorum) ? Standing.QUORATE : Standing.NOT_YET_QUORATE;
        boolean nobody = now == Standing.NOBODY_SUMMONED;
        rollFigure.set(nobody ? "" : presence.share().toString());
        rollShare.set(nobody ? "" : messages.formats().percent(presence.share()));
        rollStanding.set(
                switch (now) {
                    case NOBODY_SUMMONED -> messages.text("shell.roll.nobody");
                    case NOT_YET_QUORATE -> messages.text("shell.roll.short", presence.shortOf(quorum));
                    case QUORATE -> messages.text("shell.roll.quorate");
                });
        standing.set(now);
    }

    void showAgenda(Agenda now, LocalDateTime start) {
        agenda = now;
        opening = start.atZone(clock.getZone()).toInstant();
        tick();
    }

    /** Another second has passed. */
    public void tick() {
        var row = agenda.running();
        var now = clock.instant();
        clockText.set(messages.text("shell.clock", LocalDateTime.ofInstant(now, clock.getZone())));
        behind.set(now.isBefore(later(latest, seen).minus(TOLERATED)));
        seen = now;
        item.set(row.map(AgendaItem::title).orElseGet(() -> messages.text("shell.item.none")));
        itemClock.set(agenda.elapsed(now).map(messages.formats()::clock).orElse(""));
        var late = agenda.lateness(opening, now).map(Duration::toMinutes);
        lateness.set(late.map(this::words).orElse(""));
        pace.set(late.map(minutes -> minutes > 0 ? Pace.LATE : Pace.PUNCTUAL).orElse(Pace.NOT_RUNNING));
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private String words(long minutesLate) {
        if (minutesLate == 0) {
            return messages.text("shell.item.punctual");
        }
        return minutesLate > 0
                ? messages.text("shell.item.late", minutesLate)
                : messages.text("shell.item.early", -minutesLate);
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

    /** What the clock of the laptop shows, day and time of the hall. */
    public ReadOnlyStringProperty clockProperty() {
        return clockText.getReadOnlyProperty();
    }

    /** Whether the clock has gone back, or stands before what was written down last. */
    public ReadOnlyBooleanProperty behindProperty() {
        return behind.getReadOnlyProperty();
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
}
