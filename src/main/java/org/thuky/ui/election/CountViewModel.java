package org.thuky.ui.election;

import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.thuky.domain.election.Count;
import org.thuky.domain.election.Election;
import org.thuky.domain.election.ElectionId;
import org.thuky.domain.election.EntryMode;
import org.thuky.domain.meeting.Officer;
import org.thuky.session.command.ElectionCommand.BeginCount;
import org.thuky.text.Messages;
import org.thuky.ui.common.Desk;

/** Mở thùng phiếu: how far the count is, what of it is in view, and how it begins. */
final class CountViewModel extends StepViewModel {

    private final ReadOnlyObjectWrapper<CountPhase> phase = new ReadOnlyObjectWrapper<>(CountPhase.NO_PAPERS);
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final BooleanProperty mixed = new SimpleBooleanProperty();
    private final StringProperty typist = new SimpleStringProperty("");
    private final ObservableList<String> officers = FXCollections.observableArrayList();
    private CountPhase reached = CountPhase.NO_PAPERS;
    private Optional<ElectionId> shown = Optional.empty();
    private int sheet;

    CountViewModel(Desk desk, ElectionViewModel open, Messages messages) {
        super(desk, open, messages);
        open.watch(this::show);
    }

    /** Opens the box; whoever types must be named, because the second entry is another person's. */
    void begin(EntryMode mode) {
        // an emptied combo box answers null
        var name = Objects.requireNonNullElse(typist.get(), "");
        var now = open.current();
        perform(new BeginCount(now.id(), mode, mixed.get(), now.meeting().roll().called(name)))
                .start();
    }

    /** Looks at the first entry once more, as long as nobody has entered the pile again. */
    void reviewFirst() {
        boolean onPaper = open.current().election().count() instanceof Count.OnPaper;
        phase.set(onPaper ? CountPhase.TOTALS : CountPhase.FIRST);
    }

    /** Lets another person enter the pile once more. */
    void readAgain() {
        phase.set(CountPhase.BETWEEN);
    }

    /** Reads one sheet from the paper, disputed or not. */
    void settle(int sheet) {
        this.sheet = sheet;
        phase.set(CountPhase.THIRD);
    }

    /** Back to where the count stands. */
    void back() {
        sheet = 0;
        phase.set(reached);
    }

    /** The sheet that somebody asked for; 0 when the next disputed one is wanted. */
    int sheet() {
        return sheet;
    }

    /** Whether something else is in view than where the count stands. */
    boolean aside() {
        return phase.get() != reached;
    }

    private void show(OpenElection now) {
        var election = now.election();
        boolean other = !shown.equals(Optional.of(now.id()));
        shown = Optional.of(now.id());
        title.set(messages.text("election.count.begin.title", election.box().collected()));
        var board = now.meeting().countingBoard(election).stream()
                .map(Officer::person)
                .map(now.meeting().roll()::told)
                .toList();
        boolean otherBoard = !officers.equals(board);
        if (otherBoard) {
            officers.setAll(board);
        }
        if (other) {
            mixed.set(false);
        }
        if (other || otherBoard) {
            typist.set(usualTypist(now));
        }
        var current = CountPhase.of(now);
        if (other || current != reached) {
            reached = current;
            back();
        }
    }

    /** Whoever typed the last pile; at first the secretary of the board, or its first member. */
    private static String usualTypist(OpenElection now) {
        var board = now.meeting().countingBoard(now.election());
        return now.meeting().elections().all().stream()
                .map(Election::count)
                .map(Count::firstTypist)
                .filter(person ->
                        board.stream().anyMatch(officer -> officer.person().isSameAs(person)))
                .reduce((earlier, later) -> later)
                .or(() -> board.stream()
                        .filter(officer -> officer.role().equals(BoardViewModel.SECRETARY))
                        .findFirst()
                        .map(Officer::person))
                .or(() -> board.stream().findFirst().map(Officer::person))
                .map(now.meeting().roll()::told)
                .orElse("");
    }

    /** What is in view. */
    ReadOnlyObjectProperty<CountPhase> phaseProperty() {
        return phase.getReadOnlyProperty();
    }

    ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
    }

    /** Whether the ballots were mixed before they are numbered. */
    BooleanProperty mixedProperty() {
        return mixed;
    }

    /** Who enters the ballots first. */
    StringProperty typistProperty() {
        return typist;
    }

    /** Who may be chosen to type; any other name can be written. */
    ObservableList<String> officers() {
        return officers;
    }
}
