package org.thuky.ui.election;

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
import org.thuky.domain.Sentence;
import org.thuky.domain.election.Box;
import org.thuky.domain.election.BoxArithmetic;
import org.thuky.domain.election.ElectionId;
import org.thuky.domain.election.Stage;
import org.thuky.session.command.ElectionCommand.CollectBallots;
import org.thuky.session.command.ElectionCommand.IssueBallots;
import org.thuky.session.command.ElectionCommand.ShowBoxEmpty;
import org.thuky.text.Messages;
import org.thuky.ui.common.Desk;
import org.thuky.ui.common.InputParser;
import org.thuky.ui.common.QuorumViewModel;

/** Phát và thu phiếu: how many papers went out, how many came out of the box. */
final class BoxViewModel extends StepViewModel {

    private final StringProperty issued = new SimpleStringProperty("");
    private final StringProperty collected = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper present = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper shownEmpty = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper handedOut = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper sealed = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<BoxArithmetic> arithmetic =
            new ReadOnlyObjectWrapper<>(new BoxArithmetic(List.of()));
    private final QuorumViewModel quorum;
    private Basis basis;

    /** While this is the same, what is typed stays. */
    private record Basis(ElectionId election, Box box, int present) {}

    BoxViewModel(Desk desk, ElectionViewModel open, Messages messages) {
        super(desk, open, messages);
        quorum = new QuorumViewModel(desk, messages);
        open.watch(ElectionStep.BOX, this::show);
    }

    void showEmpty() {
        perform(new ShowBoxEmpty(open.current().id())).start();
    }

    /** @param reason why another number than the one recorded is right; "" the first time */
    void issue(String reason) {
        perform(new IssueBallots(open.current().id(), number(issued), reason)).start();
    }

    /** @param reason why another number than the one recorded is right; "" the first time */
    void collect(String reason) {
        perform(new CollectBallots(open.current().id(), number(collected), reason))
                .start();
    }

    /** What is asked before a number that was recorded is replaced; empty where there was none. */
    Optional<Sentence> whyIssued() {
        return why(open.current().election().box().issued(), number(issued));
    }

    Optional<Sentence> whyCollected() {
        return why(open.current().election().box().collected(), number(collected));
    }

    private static Optional<Sentence> why(int before, int after) {
        return before == 0 ? Optional.empty() : Optional.of(Sentence.of("election.box.why", before, after));
    }

    private static int number(StringProperty typed) {
        return InputParser.number(typed.get(), InputParser.MOST);
    }

    private void show(OpenElection now) {
        var election = now.election();
        var box = election.box();
        boolean out = election.stage().compareTo(Stage.ISSUED) >= 0;
        int there = out
                ? box.present()
                : now.meeting().voters(election.electorate()).present();
        var fresh = new Basis(now.id(), box, there);
        if (!fresh.equals(basis)) {
            basis = fresh;
            issued.set(Integer.toString(out ? box.issued() : there));
            collected.set(box.collected() == 0 ? "" : Integer.toString(box.collected()));
        }
        present.set(messages.formats().number(there));
        shownEmpty.set(box.shownEmpty());
        quorum.show(now.meeting(), election.electorate());
        handedOut.set(out);
        sealed.set(election.stage() == Stage.ANNOUNCED);
        arithmetic.set(new BoxArithmetic(BoxArithmetic.of(election).lines().stream()
                .filter(line -> line.identity() == BoxArithmetic.Identity.PRESENT
                        || line.identity() == BoxArithmetic.Identity.ISSUED)
                .toList()));
    }

    StringProperty issuedProperty() {
        return issued;
    }

    StringProperty collectedProperty() {
        return collected;
    }

    /** Who was in the hall when the ballots went out; until then, who is there now. */
    ReadOnlyStringProperty presentProperty() {
        return present.getReadOnlyProperty();
    }

    /** Whether the hall has seen that nothing was in the box. */
    ReadOnlyBooleanProperty shownEmptyProperty() {
        return shownEmpty.getReadOnlyProperty();
    }

    QuorumViewModel quorum() {
        return quorum;
    }

    ReadOnlyBooleanProperty handedOutProperty() {
        return handedOut.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty sealedProperty() {
        return sealed.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<BoxArithmetic> arithmeticProperty() {
        return arithmetic.getReadOnlyProperty();
    }
}
