package org.thuky.ui.election;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.thuky.domain.election.Count;
import org.thuky.domain.election.EntryMode;
import org.thuky.domain.election.Stage;
import org.thuky.session.command.ElectionCommand.BeginCount;
import org.thuky.text.Messages;
import org.thuky.ui.common.Desk;

/** Mở thùng phiếu: whether there is something to count, and how it is entered. */
final class CountViewModel extends StepViewModel {

    enum Phase {
        NO_PAPERS,
        SEALED_BOX,
        BALLOTS,
        TOTALS
    }

    private final ReadOnlyObjectWrapper<Phase> phase = new ReadOnlyObjectWrapper<>(Phase.NO_PAPERS);
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");

    CountViewModel(Desk desk, ElectionViewModel open, Messages messages) {
        super(desk, open, messages);
        open.watch(this::show);
    }

    void begin(EntryMode mode) {
        perform(new BeginCount(open.current().id(), mode, true, "")).start();
    }

    private void show(OpenElection now) {
        var election = now.election();
        title.set(messages.text("election.count.begin.title", election.box().collected()));
        if (election.box().collected() == 0) {
            phase.set(Phase.NO_PAPERS);
        } else if (election.stage().compareTo(Stage.COUNTING) < 0) {
            phase.set(Phase.SEALED_BOX);
        } else {
            phase.set(election.count() instanceof Count.OnPaper ? Phase.TOTALS : Phase.BALLOTS);
        }
    }

    ReadOnlyObjectProperty<Phase> phaseProperty() {
        return phase.getReadOnlyProperty();
    }

    ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
    }
}
