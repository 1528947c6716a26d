package org.thuky.ui.agenda;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.thuky.domain.agenda.Agenda;
import org.thuky.domain.agenda.AgendaItem;
import org.thuky.domain.agenda.ItemId;
import org.thuky.domain.meeting.Meeting;
import org.thuky.session.command.AgendaCommand;
import org.thuky.session.command.AgendaCommand.AddItem;
import org.thuky.session.command.AgendaCommand.DrawUpAgenda;
import org.thuky.session.command.AgendaCommand.EditItem;
import org.thuky.session.command.AgendaCommand.FinishItem;
import org.thuky.session.command.AgendaCommand.MoveItem;
import org.thuky.session.command.AgendaCommand.NoteItem;
import org.thuky.session.command.AgendaCommand.RemoveItem;
import org.thuky.session.command.AgendaCommand.StartItem;
import org.thuky.text.Formats;
import org.thuky.text.Messages;
import org.thuky.ui.common.Desk;
import org.thuky.ui.common.InputParser;

/** The agenda: its rows, what runs and what comes next, how late the meeting is, the notes on the chosen row. */
public final class AgendaViewModel {

    private final Desk desk;
    private final Messages messages;
    private final Clock clock;

    private final ReadOnlyObjectWrapper<List<AgendaRow>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper runningTitle = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper nextTitle = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper spent = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper allowed = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper lateness = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Pace> pace = new ReadOnlyObjectWrapper<>(Pace.UNKNOWN);
    private final ReadOnlyBooleanWrapper nextExists = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper departure = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper standstill = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Optional<ItemId>> selected = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final StringProperty notes = new SimpleStringProperty("");
    private final ContributionsViewModel contributions;
    /** What the chronicle says about the chosen row; what differs from it was typed and is not saved. */
    private String savedNotes = "";

    /** @param clock tells the time of the hall */
    public AgendaViewModel(Desk desk, Messages messages, Clock clock) {
        this.desk = desk;
        this.messages = messages;
        this.clock = clock;
        this.contributions = new ContributionsViewModel(desk, selectedProperty(), messages);
        desk.watch(
                now -> show(now.meeting()),
                Meeting::agenda,
                Meeting::floor,
                Meeting::facts,
                Meeting::rules,
                Meeting::elections);
        selectCurrent();
    }

    private void show(Meeting meeting) {
        var agenda = meeting.agenda();
        rows.set(AgendaRow.of(meeting, messages.formats()));
        runningTitle.set(agenda.running().map(AgendaItem::title).orElseGet(() -> resting(agenda)));
        running.set(agenda.running().isPresent());
        nextTitle.set(agenda.next()
                .map(item -> messages.text("agenda.next", item.title()))
                .orElse(""));
        nextExists.set(agenda.next().isPresent());
        departure.set(departure(meeting));
        standstill.set(meeting.elections()
                .standstill()
                .map(at -> messages.text("agenda.standstill", at))
                .orElse(""));
        showNotes(agenda);
        tick();
    }

    private String resting(Agenda agenda) {
        if (agenda.items().stream().noneMatch(item -> item.started().isPresent())) {
            return messages.text("agenda.resting.before");
        }
        return agenda.next().isPresent()
                ? messages.text("agenda.resting.between")
                : messages.text("agenda.resting.after");
    }

    private String departure(Meeting meeting) {
        var template = meeting.agendaTemplate();
        var departures = meeting.agenda().departures(template.value());
        if (meeting.agenda().items().isEmpty() || departures.isEmpty()) {
            return "";
        }
        return template.verified()
                ? messages.text("agenda.departure", template.citation(), departures)
                : messages.text("agenda.departure.unverified", template.citation(), departures);
    }

    /** Another second has passed. */
    void tick() {
        var meeting = desk.meeting();
        var now = clock.instant();
        var row = meeting.agenda().running();
        spent.set(meeting.agenda().elapsed(now).map(messages.formats()::clock).orElse(""));
        allowed.set(
                row.map(item -> messages.text("agenda.allowed", item.minutes())).orElse(""));
        var late = meeting.agenda().lateness(opening(meeting), now).map(Duration::toMinutes);
        lateness.set(late.map(minutes -> messages.text("agenda.minutes", Math.abs(minutes)))
                .orElse(""));
        pace.set(late.map(minutes -> minutes > 0 ? Pace.LATE : minutes < 0 ? Pace.EARLY : Pace.PUNCTUAL)
                .orElse(Pace.UNKNOWN));
    }

    private static Instant opening(Meeting meeting) {
        return meeting.facts()
                .date()
                .atTime(meeting.facts().start())
                .atZone(Formats.ZONE)
                .toInstant();
    }

    // What the secretary does

    void drawUp() {
        desk.perform(new DrawUpAgenda()).onSuccess(state -> selectCurrent()).start();
    }

    /** Starts the next row; the running one ends at the same moment. */
    void startNext() {
        desk.meeting().agenda().next().map(AgendaItem::id).ifPresent(this::start);
    }

    void start(ItemId item) {
        desk.perform(new StartItem(item)).onSuccess(state -> select(item)).start();
    }

    void finish() {
        desk.meeting().agenda().running().map(AgendaItem::id).ifPresent(item -> perform(new FinishItem(item)));
    }

    /** The new row comes after the chosen one. */
    void add(ItemDraft draft) {
        var place = selected.get().map(this::position).orElse(rows.get().size() - 1) + 1;
        desk.perform(new AddItem(draft.step(), draft.title(), draft.leader(), draft.minutes(), place))
                .onSuccess(state ->
                        select(state.meeting().agenda().items().get(place).id()))
                .start();
    }

    ItemDraft draftOf(ItemId id) {
        var item = desk.meeting().agenda().item(id);
        return new ItemDraft(item.step(), item.title(), item.leader(), item.minutes());
    }

    void edit(ItemId item, ItemDraft draft) {
        if (!draft.equals(draftOf(item))) {
            perform(new EditItem(item, draft.step(), draft.title(), draft.leader(), draft.minutes()));
        }
    }

    void moveUp() {
        selected.get().ifPresent(item -> move(item, position(item) - 1));
    }

    void moveDown() {
        selected.get().ifPresent(item -> move(item, position(item) + 1));
    }

    void move(ItemId item, int position) {
        if (position >= 0 && position < rows.get().size() && position != position(item)) {
            perform(new MoveItem(item, position));
        }
    }

    void remove(ItemId item) {
        perform(new RemoveItem(item));
    }

    void select(ItemId item) {
        if (!selected.get().equals(Optional.of(item))) {
            saveNotes();
            selected.set(Optional.of(item));
            showSavedNotes(desk.meeting().agenda());
        }
    }

    /** Where work goes on: the running row, or else the next. */
    private void selectCurrent() {
        var agenda = desk.meeting().agenda();
        agenda.running().or(agenda::next).map(AgendaItem::id).ifPresent(this::select);
    }

    void saveNotes() {
        var typed = InputParser.text(notes.get());
        if (selected.get().isPresent() && !typed.equals(savedNotes)) {
            savedNotes = typed;
            perform(new NoteItem(selected.get().get(), typed));
        }
    }

    private void showNotes(Agenda agenda) {
        if (selected.get().isPresent() && find(agenda, selected.get().get()).isEmpty()) {
            selected.set(Optional.empty());
            showSavedNotes(agenda);
        } else if (InputParser.text(notes.get()).equals(savedNotes)) {
            showSavedNotes(agenda);
        }
    }

    private void showSavedNotes(Agenda agenda) {
        savedNotes = selected.get()
                .flatMap(id -> find(agenda, id))
                .map(AgendaItem::notes)
                .orElse("");
        if (!InputParser.text(notes.get()).equals(savedNotes)) {
            notes.set(savedNotes);
        }
    }

    private static Optional<AgendaItem> find(Agenda agenda, ItemId id) {
        return agenda.items().stream().filter(item -> item.id().equals(id)).findFirst();
    }

    private void perform(AgendaCommand command) {
        desk.perform(command).start();
    }

    private int position(ItemId id) {
        return rows.get().stream().map(AgendaRow::id).toList().indexOf(id);
    }

    // What the screen shows

    ReadOnlyObjectProperty<List<AgendaRow>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    ReadOnlyStringProperty runningTitleProperty() {
        return runningTitle.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    ReadOnlyStringProperty nextTitleProperty() {
        return nextTitle.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty nextExistsProperty() {
        return nextExists.getReadOnlyProperty();
    }

    /** How long the running row has lasted: 08:05. */
    ReadOnlyStringProperty spentProperty() {
        return spent.getReadOnlyProperty();
    }

    /** How long it may last. */
    ReadOnlyStringProperty allowedProperty() {
        return allowed.getReadOnlyProperty();
    }

    /** By how many minutes the meeting is late or early. */
    ReadOnlyStringProperty latenessProperty() {
        return lateness.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Pace> paceProperty() {
        return pace.getReadOnlyProperty();
    }

    /** Where the order departs from the rule set's; empty when it does not. */
    ReadOnlyStringProperty departureProperty() {
        return departure.getReadOnlyProperty();
    }

    /** While ballots are counted, which time is written down of everything. */
    ReadOnlyStringProperty standstillProperty() {
        return standstill.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<ItemId>> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    StringProperty notesProperty() {
        return notes;
    }

    /** What was said and done under the chosen row. */
    ContributionsViewModel contributions() {
        return contributions;
    }

    enum Pace {
        UNKNOWN,
        EARLY,
        PUNCTUAL,
        LATE
    }
}
