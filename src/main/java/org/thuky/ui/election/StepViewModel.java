package org.thuky.ui.election;

import java.time.Duration;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.thuky.domain.Refusal;
import org.thuky.domain.Sentence;
import org.thuky.domain.meeting.PinOwner;
import org.thuky.session.State;
import org.thuky.session.command.Command;
import org.thuky.text.Messages;
import org.thuky.ui.common.Desk;
import org.thuky.ui.common.Job;

/** What the steps of an election have in common: they act on the open one, and say beside the field what was refused. */
abstract class StepViewModel {

    final ElectionViewModel open;
    final Messages messages;
    private final Desk desk;
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

    StepViewModel(Desk desk, ElectionViewModel open, Messages messages) {
        this.desk = desk;
        this.open = open;
        this.messages = messages;
        open.stepProperty().addListener((property, before, now) -> problem.set(""));
    }

    /** Prepares an act; what is refused is shown here instead of in a dialog. */
    final Job<State> perform(Command command) {
        problem.set("");
        return desk.perform(command).onRefusal(this::refused);
    }

    final Duration pinWait(PinOwner owner) {
        return desk.pinWait(owner);
    }

    final void refused(Refusal refusal) {
        say(refusal.sentence());
    }

    final void say(Sentence what) {
        problem.set(messages.text(what));
    }

    final void clearProblem() {
        problem.set("");
    }

    /** Empty when nothing is wrong. */
    final ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }
}
