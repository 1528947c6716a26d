package org.thuky.ui.election;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.thuky.domain.Sentence;
import org.thuky.domain.election.Election;
import org.thuky.domain.election.ElectionId;
import org.thuky.domain.election.Stage;
import org.thuky.paper.ballot.BallotFiles;
import org.thuky.paper.file.Enclosure;
import org.thuky.session.command.ElectionCommand.PrintBallots;
import org.thuky.text.Messages;
import org.thuky.ui.common.Desk;
import org.thuky.ui.common.InputParser;
import org.thuky.ui.common.Work;

/** Phiếu bầu: as many as there are present of those who vote in this election. */
final class BallotsViewModel extends StepViewModel {

    private final Work work;
    private final Path folder;
    private final StringProperty copies = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper printed = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper warning = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper present = new ReadOnlyStringWrapper("");
    private Basis basis;
    private boolean drawing;

    /** While this is the same, what is typed stays. */
    private record Basis(ElectionId election, int present) {}

    /**
     * A file that can be looked at and printed.
     *
     * @param ballots how many of them count as printed ballots
     */
    record Drawn(Sentence title, Path file, int ballots) {}

    /** @param folder where the papers of the meeting lie */
    BallotsViewModel(Desk desk, Work work, ElectionViewModel open, Messages messages, Path folder) {
        super(desk, open, messages);
        this.work = work;
        this.folder = folder;
        open.watch(ElectionStep.BALLOTS, this::show);
    }

    /** The ballots; they were printed when {@link #printed} says so. */
    void ballots(Consumer<Drawn> show) {
        int number = InputParser.number(copies.get(), InputParser.MOST);
        if (number < 1) {
            say(Sentence.of("election.refusal.papers", InputParser.MOST));
            return;
        }
        var now = open.current();
        draw(
                Sentence.of("election.ballots.title"),
                BallotFiles.ballots(now.meeting(), now.election(), number),
                number,
                show);
    }

    /** Phiếu tập. */
    void practice(Consumer<Drawn> show) {
        var now = open.current();
        draw(
                Sentence.of("election.ballots.practice.title"),
                BallotFiles.practice(now.meeting(), now.election()),
                0,
                show);
    }

    /** Bảng kiểm phiếu. */
    void tally(Consumer<Drawn> show) {
        var now = open.current();
        draw(Sentence.of("election.ballots.tally.title"), BallotFiles.tally(now.meeting(), now.election()), 0, show);
    }

    /** It went to a printer or to a program that prints. */
    void printed(Drawn drawn) {
        if (drawn.ballots() > 0) {
            perform(new PrintBallots(open.current().id(), drawn.ballots())).start();
        }
    }

    /** One after the other: whoever presses Enter twice wants one preview. */
    private void draw(Sentence title, Enclosure enclosure, int ballots, Consumer<Drawn> show) {
        if (drawing) {
            return;
        }
        drawing = true;
        clearProblem();
        work.on(progress -> new Drawn(title, enclosure.write(folder), ballots))
                .saying(Sentence.of("election.ballots.drawing", enclosure.fileName()))
                .onRefusal(this::refused)
                .onSuccess(show)
                .onEnd(() -> drawing = false)
                .start();
    }

    private void show(OpenElection now) {
        int there = voters(now);
        present.set(messages.text("election.ballots.present", there));
        var fresh = new Basis(now.id(), there);
        if (!fresh.equals(basis)) {
            basis = fresh;
            copies.set(Integer.toString(there));
        }
        warning.set(warning(now.election()));
        int papers = now.election().box().printed();
        printed.set(papers == 0 ? "" : messages.text("election.ballots.printed", papers));
    }

    private String warning(Election election) {
        var lines = new ArrayList<String>();
        if (election.stage() == Stage.PREPARING) {
            lines.add(messages.text("election.ballots.unadopted"));
        }
        if (election.box().outdated() > 0) {
            lines.add(messages.text("election.ballots.outdated", election.box().outdated()));
        }
        return String.join("\n", lines);
    }

    private static int voters(OpenElection now) {
        return now.meeting().voters(now.election().electorate()).present();
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
}
