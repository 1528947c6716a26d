package org.thuky.ui.election;

import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.thuky.domain.Sentence;
import org.thuky.domain.election.ElectionId;
import org.thuky.domain.election.Stage;
import org.thuky.paper.BallotPdf;
import org.thuky.paper.BallotSheet;
import org.thuky.paper.TallySheet;
import org.thuky.session.command.ElectionCommand.PrintBallots;
import org.thuky.text.Messages;
import org.thuky.ui.common.Desk;
import org.thuky.ui.common.Work;

/** Phiếu bầu: as many as there are present of those who vote in this election. */
final class BallotsViewModel extends StepViewModel {

    private static final int PRACTICE_COPIES = 10;

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
        open.watch(this::show);
    }

    /** The ballots; they were printed when {@link #printed} says so. */
    void ballots(Consumer<Drawn> show) {
        int number = Typing.number(copies.get(), Typing.MOST_PAPERS);
        if (number < 1) {
            say(Sentence.of("election.refusal.papers", Typing.MOST_PAPERS));
            return;
        }
        var now = open.current();
        draw(
                new Drawn(Sentence.of("election.ballots.title"), file("12-Phieu-bau-", now), number),
                file -> BallotPdf.write(sheet(now), number, file),
                show);
    }

    /** Phiếu tập: printed for explaining, never counted. */
    void practice(Consumer<Drawn> show) {
        var now = open.current();
        draw(
                new Drawn(Sentence.of("election.ballots.practice.title"), file("12-Phieu-tap-", now), 0),
                file -> BallotPdf.write(sheet(now).forPractice(), PRACTICE_COPIES, file),
                show);
    }

    /** Bảng kiểm phiếu: for a count on paper, at any moment. */
    void tally(Consumer<Drawn> show) {
        var now = open.current();
        var box = now.election().box();
        int most = IntStream.of(1, voters(now), box.issued(), box.collected())
                .max()
                .orElseThrow();
        draw(
                new Drawn(Sentence.of("election.ballots.tally.title"), file("13-Bang-kiem-phieu-", now), 0),
                file -> TallySheet.write(
                        sheet(now), now.rules().invalidReasons().value(), most, file),
                show);
    }

    /** It went to a printer or to a program that prints. */
    void printed(Drawn drawn) {
        if (drawn.ballots() > 0) {
            perform(new PrintBallots(open.current().id(), drawn.ballots())).start();
        }
    }

    /** One after the other: whoever presses Enter twice wants one preview. */
    private void draw(Drawn drawn, Consumer<Path> writer, Consumer<Drawn> show) {
        if (drawing) {
            return;
        }
        drawing = true;
        clearProblem();
        work.on(progress -> {
                    writer.accept(drawn.file());
                    return drawn;
                })
                .saying(Sentence.of(
                        "election.ballots.drawing", drawn.file().getFileName().toString()))
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
        warning.set(now.election().stage() == Stage.PREPARING ? messages.text("election.ballots.unadopted") : "");
        int papers = now.election().box().printed();
        printed.set(papers == 0 ? "" : messages.text("election.ballots.printed", papers));
    }

    private static int voters(OpenElection now) {
        return now.meeting().voters(now.election().electorate()).present();
    }

    private static BallotSheet sheet(OpenElection now) {
        return BallotSheet.of(now.meeting(), now.election());
    }

    /** Sorts beside the counting report; letters without accents, for old tools. */
    private Path file(String name, OpenElection now) {
        return folder.resolve(name + now.id().value() + ".pdf");
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
