package org.thuky.ui.election;

import java.nio.file.Path;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.thuky.domain.Sentence;
import org.thuky.domain.election.ElectionId;
import org.thuky.domain.election.Stage;
import org.thuky.paper.BallotPdf;
import org.thuky.paper.BallotSheet;
import org.thuky.session.command.ElectionCommand.PrintBallots;
import org.thuky.text.Messages;
import org.thuky.ui.common.Desk;
import org.thuky.ui.common.Work;

/** Phiếu bầu: as many as there are voters in the hall. */
final class BallotsViewModel extends StepViewModel {

    private final Work work;
    private final Path folder;
    private final StringProperty copies = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper printed = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper warning = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper present = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Path> file = new ReadOnlyObjectWrapper<>();
    private Basis basis;

    /** While this is the same, what is typed stays. */
    private record Basis(ElectionId election, int present) {}

    /** @param folder where the papers of the meeting lie */
    BallotsViewModel(Desk desk, Work work, ElectionViewModel open, Messages messages, Path folder) {
        super(desk, open, messages);
        this.work = work;
        this.folder = folder;
        open.watch(this::show);
    }

    /** Writes the file first: what was not drawn was not printed. */
    void print() {
        int number = Typing.number(copies.get(), Typing.MOST_PAPERS);
        if (number < 1) {
            say(Sentence.of("election.refusal.papers"));
            return;
        }
        clearProblem();
        var now = open.current();
        var target = folder.resolve(fileName(now));
        work.on(progress -> {
                    BallotPdf.write(BallotSheet.of(now.meeting(), now.election()), number, target);
                    return target;
                })
                .saying(Sentence.of("election.ballots.printing", number))
                .onRefusal(this::refused)
                .onSuccess(drawn -> perform(new PrintBallots(now.id(), number))
                        .onSuccess(state -> file.set(drawn))
                        .start())
                .start();
    }

    private void show(OpenElection now) {
        int there = now.meeting().presence().present();
        present.set(messages.text("election.ballots.present", there));
        var fresh = new Basis(now.id(), there);
        if (!fresh.equals(basis)) {
            basis = fresh;
            copies.set(Integer.toString(there));
            file.set(null);
        }
        warning.set(now.election().stage() == Stage.PREPARING ? messages.text("election.ballots.unadopted") : "");
        int papers = now.election().box().printed();
        printed.set(papers == 0 ? "" : messages.text("election.ballots.printed", papers));
    }

    /** Sorts beside the counting report; letters without accents, for old tools. */
    private static String fileName(OpenElection now) {
        return "04-Phieu-bau-" + now.id().value() + ".pdf";
    }

    /** Follows the roll; another number may be typed. */
    StringProperty copiesProperty() {
        return copies;
    }

    ReadOnlyStringProperty presentProperty() {
        return present.getReadOnlyProperty();
    }

    ReadOnlyStringProperty printedProperty() {
        return printed.getReadOnlyProperty();
    }

    ReadOnlyStringProperty warningProperty() {
        return warning.getReadOnlyProperty();
    }

    /** What was drawn last; null before. */
    ReadOnlyObjectProperty<Path> fileProperty() {
        return file.getReadOnlyProperty();
    }
}
