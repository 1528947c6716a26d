package org.thuky.ui.election;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.thuky.domain.Refusal;
import org.thuky.domain.election.Ballot;
import org.thuky.domain.election.BallotEntry;
import org.thuky.domain.election.BoxArithmetic;
import org.thuky.domain.election.Candidate;
import org.thuky.domain.election.Count;
import org.thuky.domain.election.Stage;
import org.thuky.session.State;
import org.thuky.session.command.ElectionCommand.CorrectBallot;
import org.thuky.session.command.ElectionCommand.RecordBallots;
import org.thuky.text.Messages;
import org.thuky.ui.common.Desk;

/**
 * Kiểm phiếu, ballot by ballot. The typist never waits: a line that can be read goes on the desk in its turn and the
 * field is free again; until it is on the disk it is counted as under way. Nobody sees how many votes anybody has.
 */
final class BallotCountViewModel extends StepViewModel {

    /** How the typed line will count. */
    record Preview(Kind kind, String words, Ballot ballot) {

        enum Kind {
            VALID,
            INVALID,
            UNREADABLE
        }
    }

    private final ReadOnlyBooleanWrapper counting = new ReadOnlyBooleanWrapper();
    private final StringProperty typed = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Preview> preview = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyIntegerWrapper remaining = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper collected = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper correcting = new ReadOnlyIntegerWrapper();
    private final ReadOnlyStringWrapper lost = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper pace = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<BoxArithmetic> arithmetic =
            new ReadOnlyObjectWrapper<>(new BoxArithmetic(List.of()));
    private final ObservableList<Candidate> candidates = FXCollections.observableArrayList();
    private final ObservableList<Entered> entered = FXCollections.observableArrayList();
    private final Deque<BallotEntry> underWay = new ArrayDeque<>();
    private final KeyCount keys = new KeyCount();
    private OpenElection shown;

    BallotCountViewModel(Desk desk, ElectionViewModel open, Messages messages) {
        super(desk, open, messages);
        typed.addListener((property, before, now) -> {
            clearProblem();
            look();
        });
        open.watch(now -> {
            if (underWay.isEmpty()) {
                show(now);
            }
        });
    }

    /** A key was pressed in the field. */
    void keyPressed() {
        keys.pressed();
    }

    /** Enter: takes the line, or says why not and leaves it. */
    void enter() {
        if (shown == null || !counting.get()) {
            return;
        }
        clearProblem();
        try {
            var entry = parse();
            if (correcting.get() == 0) {
                record(entry);
            } else {
                correct(entry);
            }
        } catch (Refusal refusal) {
            refused(refusal);
        }
    }

    /** Escape: gives up what is being typed or corrected; what could not be recorded was read. */
    void escape() {
        correcting.set(0);
        typed.set("");
        lost.set("");
        clearProblem();
    }

    /** Puts a ballot that was entered back into the field; asked for one that is not there, it does nothing. */
    void beginCorrection(int sheet) {
        if (counting.get()
                && shown.election().count() instanceof Count.Ballots ballots
                && sheet >= 1
                && sheet <= ballots.first().size()) {
            typed.set(words().line(ballots.first().get(sheet)));
            correcting.set(sheet);
        }
    }

    /** Writes an invalid ballot into the field; copies that were typed stay. */
    void typeInvalid(int reason) {
        int star = typed.get().indexOf('*');
        typed.set(typed.get().substring(0, star + 1) + "x" + reason);
    }

    private BallotEntry parse() {
        return BallotEntry.parse(typed.get(), shown.slate(), shown.rules());
    }

    private void record(BallotEntry entry) {
        if (entry.copies() > remaining.get()) {
            throw Refusal.of("election.refusal.beyond.box", entry.copies(), remaining.get(), collected.get());
        }
        var line = typed.get();
        underWay.add(entry);
        keys.taken(entry.copies());
        typed.set("");
        show(shown);
        perform(new RecordBallots(shown.id(), entry.ballot(), entry.copies()))
                .onSuccess(this::recorded)
                .onRefusal(refusal -> putBack(line, refusal))
                .start();
    }

    /** Steps on with the record as this very entry left it: later ones may be on the disk too, but are under way here. */
    private void recorded(State state) {
        underWay.poll();
        open.in(state.meeting()).ifPresent(this::show);
    }

    /** While the next ballot is being typed, the line cannot come back into the field: then it is told until Escape. */
    private void putBack(String line, Refusal refusal) {
        underWay.poll();
        show(shown);
        if (typed.get().isEmpty() && !line.isEmpty()) {
            typed.set(line);
            refused(refusal);
            return;
        }
        var what = line.isBlank() ? messages.text("election.count.marks.none") : line;
        var words = messages.text("election.count.not.taken", what, refusal.sentence());
        lost.set(lost.get().isEmpty() ? words : lost.get() + "\n" + words);
    }

    private void correct(BallotEntry entry) {
        if (entry.copies() != 1) {
            throw Refusal.of("election.count.correct.one");
        }
        perform(new CorrectBallot(shown.id(), correcting.get(), entry.ballot()))
                .onSuccess(state -> {
                    correcting.set(0);
                    typed.set("");
                })
                .start();
    }

    private void show(OpenElection now) {
        if (shown != null && !shown.id().equals(now.id())) {
            keys.begin();
            typed.set("");
            correcting.set(0);
        }
        shown = now;
        var election = now.election();
        boolean byBallot = election.count() instanceof Count.Ballots;
        counting.set(election.stage() == Stage.COUNTING && byBallot);
        if (!candidates.equals(election.candidates())) {
            candidates.setAll(election.candidates());
        }
        int waiting = underWay.stream().mapToInt(BallotEntry::copies).sum();
        collected.set(election.box().collected());
        remaining.set(election.remaining() - waiting);
        arithmetic.set(BoxArithmetic.of(election));
        entered.setAll(Entered.newestFirst(election.count(), underWay));
        pace.set(keys.average().map(messages::text).orElse(""));
        look();
    }

    private void look() {
        if (shown == null) {
            return;
        }
        try {
            var entry = parse();
            var kind = entry.ballot().valid() ? Preview.Kind.VALID : Preview.Kind.INVALID;
            preview.set(new Preview(kind, words().of(entry), entry.ballot()));
        } catch (Refusal refusal) {
            preview.set(new Preview(Preview.Kind.UNREADABLE, messages.text(refusal.sentence()), Ballot.UNTOUCHED));
        }
    }

    /** Reasons in the order in which x1, x2, … name them. */
    List<String> reasons() {
        return BallotWords.reasons(shown.rules(), messages);
    }

    /** What the running list says of a ballot. */
    String marks(Ballot ballot) {
        return words().marks(ballot);
    }

    private BallotWords words() {
        return new BallotWords(shown, messages);
    }

    /** Whether ballots can be typed now. */
    ReadOnlyBooleanProperty countingProperty() {
        return counting.getReadOnlyProperty();
    }

    StringProperty typedProperty() {
        return typed;
    }

    ReadOnlyObjectProperty<Preview> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    /** Ballots of the box that nobody has typed yet. */
    ReadOnlyIntegerProperty remainingProperty() {
        return remaining.getReadOnlyProperty();
    }

    ReadOnlyIntegerProperty collectedProperty() {
        return collected.getReadOnlyProperty();
    }

    /** The number of the ballot that is being corrected; 0 while new ones are typed. */
    ReadOnlyIntegerProperty correctingProperty() {
        return correcting.getReadOnlyProperty();
    }

    /** Ballots that were typed ahead and then refused; empty when there are none. */
    ReadOnlyStringProperty lostProperty() {
        return lost.getReadOnlyProperty();
    }

    /** Average keys a ballot; empty before the first. */
    ReadOnlyStringProperty paceProperty() {
        return pace.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<BoxArithmetic> arithmeticProperty() {
        return arithmetic.getReadOnlyProperty();
    }

    ObservableList<Candidate> candidates() {
        return candidates;
    }

    /** Newest first. */
    ObservableList<Entered> entered() {
        return entered;
    }
}
