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
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.thuky.domain.Refusal;
import org.thuky.domain.Sentence;
import org.thuky.domain.election.Ballot;
import org.thuky.domain.election.BallotEntry;
import org.thuky.domain.election.BoxArithmetic;
import org.thuky.domain.election.Candidate;
import org.thuky.domain.election.Count;
import org.thuky.domain.election.Sheets;
import org.thuky.domain.election.Stage;
import org.thuky.domain.member.Person;
import org.thuky.session.State;
import org.thuky.session.command.Command;
import org.thuky.session.command.ElectionCommand.CorrectBallot;
import org.thuky.session.command.ElectionCommand.EnterBallotsAgain;
import org.thuky.session.command.ElectionCommand.RecordBallots;
import org.thuky.text.Messages;
import org.thuky.ui.common.Desk;

/**
 * Kiểm phiếu, ballot by ballot, for the first time or again. The typist never waits: a line that can be read goes on the
 * desk in its turn and the field is free again; until it is on the disk it is counted as under way. Nobody sees how many
 * votes anybody has, and whoever enters the pile again sees nothing of what was entered before.
 */
final class BallotCountViewModel extends StepViewModel {

    /**
     * Lần nhập.
     *
     * @param number 1 for the first
     * @param papers how many ballots it will have
     */
    private record Pass(int number, Person typist, Sheets sheets, int papers) {

        static Pass of(OpenElection now) {
            var ballots = (Count.Ballots) now.election().count();
            int collected = now.election().box().collected();
            return ballots.secondEntry()
                    .map(secondEntry -> new Pass(
                            ballots.secondEntries().size() + 1,
                            secondEntry.typist(),
                            secondEntry.again(),
                            secondEntry.before().size()))
                    .orElseGet(() -> new Pass(1, ballots.typist(), ballots.first(), collected));
        }

        boolean first() {
            return number == 1;
        }

        boolean sameAs(Pass other) {
            return number == other.number && typist.equals(other.typist);
        }
    }

    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper counting = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper blind = new ReadOnlyBooleanWrapper();
    private final EntryLine line;
    private final ReadOnlyIntegerWrapper next = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper remaining = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper papers = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper onDisk = new ReadOnlyIntegerWrapper();
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
    private Pass pass = new Pass(0, Person.NOBODY, Sheets.of(List.of()), 0);

    BallotCountViewModel(Desk desk, ElectionViewModel open, Messages messages) {
        super(desk, open, messages);
        line = new EntryLine(messages);
        line.typedProperty().addListener((property, before, now) -> clearProblem());
        open.watch(now -> {
            if (underWay.isEmpty() && now.election().count() instanceof Count.Ballots) {
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
            if (correcting.get() == 0) {
                record(line.read());
            } else {
                correct(line.readOne());
            }
        } catch (Refusal refusal) {
            refused(refusal);
        }
    }

    /** Escape: gives up what is being typed or corrected; what could not be recorded was read. */
    void escape() {
        correcting.set(0);
        line.clear();
        lost.set("");
        clearProblem();
    }

    /** Puts a ballot of the first entry back into the field; asked for one that is not there, it does nothing. */
    void beginCorrection(int sheet) {
        if (counting.get()
                && pass.first()
                && sheet >= 1
                && sheet <= pass.sheets().size()) {
            line.typedProperty().set(line.words().line(pass.sheets().get(sheet)));
            correcting.set(sheet);
        }
    }

    private void record(BallotEntry entry) {
        if (entry.copies() > remaining.get()) {
            throw pass.first()
                    ? Refusal.of("election.refusal.beyond.box", entry.copies(), remaining.get(), papers.get())
                    : Refusal.of("election.refusal.beyond.first", entry.copies(), remaining.get(), papers.get());
        }
        var typed = line.typedProperty().get();
        underWay.add(entry);
        keys.taken(entry.copies());
        line.clear();
        showEntered();
        perform(command(entry))
                .onSuccess(this::recorded)
                .onRefusal(refusal -> putBack(typed, refusal))
                .start();
    }

    private Command command(BallotEntry entry) {
        return pass.first()
                ? new RecordBallots(shown.id(), entry.ballot(), entry.copies())
                : new EnterBallotsAgain(shown.id(), entry.ballot(), entry.copies());
    }

    /** Steps on with the record as this very entry left it: later ones may be on the disk too, but are under way here. */
    private void recorded(State state) {
        underWay.poll();
        open.in(state.meeting()).ifPresent(this::show);
    }

    /** While the next ballot is being typed, the line cannot come back into the field: then it is told until Escape. */
    private void putBack(String typed, Refusal refusal) {
        underWay.poll();
        show(shown);
        if (line.typedProperty().get().isEmpty() && !typed.isEmpty()) {
            line.typedProperty().set(typed);
            refused(refusal);
            return;
        }
        var what = typed.isBlank() ? messages.text("election.count.marks.none") : typed;
        var words = messages.text("election.count.not.taken", what, refusal.sentence());
        lost.set(lost.get().isEmpty() ? words : lost.get() + "\n" + words);
    }

    private void correct(Ballot ballot) {
        perform(new CorrectBallot(shown.id(), correcting.get(), ballot))
                .onSuccess(state -> {
                    correcting.set(0);
                    line.clear();
                })
                .start();
    }

    private void show(OpenElection now) {
        var before = pass;
        boolean sameElection = shown != null && shown.id().equals(now.id());
        shown = now;
        pass = Pass.of(now);
        line.about(now);
        if (!sameElection || !pass.sameAs(before)) {
            begin();
        }
        counting.set(now.election().stage() == Stage.COUNTING);
        if (!candidates.equals(now.election().candidates())) {
            candidates.setAll(now.election().candidates());
        }
        papers.set(pass.papers());
        arithmetic.set(CountSums.of(now));
        showEntered();
    }

    /** Another person sits down, or another pile is on the table. */
    private void begin() {
        keys.begin();
        line.clear();
        correcting.set(0);
        blind.set(!pass.first());
        title.set(messages.text(
                pass.typist().isNobody()
                        ? Sentence.of("election.count.pass", pass.number())
                        : Sentence.of(
                                "election.count.pass.by",
                                pass.number(),
                                pass.typist().name())));
    }

    /** All that an Enter changes before the ballot is on the disk. */
    private void showEntered() {
        onDisk.set(pass.sheets().size());
        int done =
                onDisk.get() + underWay.stream().mapToInt(BallotEntry::copies).sum();
        remaining.set(Math.max(0, pass.papers() - done));
        next.set(remaining.get() == 0 ? 0 : done + 1);
        Entered.update(entered, Entered.newestFirst(pass.sheets(), underWay));
        pace.set(keys.average().map(messages::text).orElse(""));
    }

    /** What the running list says of a ballot. */
    String marks(Ballot ballot) {
        return line.words().marks(ballot);
    }

    EntryLine line() {
        return line;
    }

    /** Whose turn it is. */
    ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
    }

    /** Whether ballots can be typed now. */
    ReadOnlyBooleanProperty countingProperty() {
        return counting.getReadOnlyProperty();
    }

    /** Whether the pile is entered again, without sight of what was entered before. */
    ReadOnlyBooleanProperty blindProperty() {
        return blind.getReadOnlyProperty();
    }

    /** The number that must stand on the next paper; 0 when none is left. */
    ReadOnlyIntegerProperty nextProperty() {
        return next.getReadOnlyProperty();
    }

    /** Ballots that nobody has typed yet in this pass. */
    ReadOnlyIntegerProperty remainingProperty() {
        return remaining.getReadOnlyProperty();
    }

    /** Ballots of this pass that are safe; those that follow are under way. */
    ReadOnlyIntegerProperty onDiskProperty() {
        return onDisk.getReadOnlyProperty();
    }

    ReadOnlyIntegerProperty papersProperty() {
        return papers.getReadOnlyProperty();
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

    /** Of this pass alone, newest first. */
    ObservableList<Entered> entered() {
        return entered;
    }
}
