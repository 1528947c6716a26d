package org.thuky.bench;

import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.thuky.domain.election.Candidate;
import org.thuky.domain.election.Contest;
import org.thuky.domain.election.Election;
import org.thuky.domain.election.ElectionId;
import org.thuky.domain.election.ElectionKind;
import org.thuky.domain.election.Electorate;
import org.thuky.domain.election.EntryMode;
import org.thuky.domain.election.Nomination;
import org.thuky.domain.meeting.BodyKind;
import org.thuky.domain.meeting.Officer;
import org.thuky.domain.member.Person;
import org.thuky.domain.rule.MarkingStyle;
import org.thuky.domain.vote.VoteSubject;
import org.thuky.session.Session;
import org.thuky.session.command.ElectionCommand.AdoptList;
import org.thuky.session.command.ElectionCommand.BeginCount;
import org.thuky.session.command.ElectionCommand.CollectBallots;
import org.thuky.session.command.ElectionCommand.CreateElection;
import org.thuky.session.command.ElectionCommand.IssueBallots;
import org.thuky.session.command.ElectionCommand.ListCandidates;
import org.thuky.session.command.MeetingCommand.ChooseBody;
import org.thuky.session.command.MeetingCommand.SetPin;
import org.thuky.session.command.NewPin;
import org.thuky.session.command.VoteCommand.TakeHandVote;
import org.thuky.store.FolderArchive;
import org.thuky.store.Memory;
import org.thuky.testkit.Congress;
import org.thuky.testkit.ElectionScreen;
import org.thuky.text.Messages;
import org.thuky.ui.common.Assets;
import org.thuky.ui.common.WindowDialogs;

/** The counting screen in a window, over a meeting on a real disk, with keys that reach it as from a keyboard. */
final class CountTable {

    static final ElectionId ELECTION = new ElectionId(1);
    static final String SECOND = "Đàm Văn Giang";
    static final String PIN = "246813";

    private static final int PRESENT = 102;

    private final ExecutorService acts = Executors.newSingleThreadExecutor();
    final Session session;
    private final Path folder;
    private Scene scene;

    /** A box of so many ballots, open. */
    CountTable(int ballots, int names, int seats) throws IOException {
        folder = Files.createTempDirectory("count-benchmark").resolve("meeting");
        session = Session.begin(
                new FolderArchive(new Memory(folder.resolve("memory"))),
                folder,
                Congress.FACTS,
                Congress.rules("k13-kh22"),
                Clock.systemUTC(),
                "benchmark",
                Runnable::run);
        Congress.prepared(session);
        Congress.checkIn(session, PRESENT);
        var contest = Contest.first(ElectionKind.COMMITTEE, Electorate.MEETING, "Ban Chấp hành", seats);
        session.perform(new CreateElection(contest, seats, 0, MarkingStyle.STRIKE_OUT));
        session.perform(new ListCandidates(
                ELECTION,
                IntStream.rangeClosed(1, names)
                        .mapToObj(number -> new Candidate(
                                0, Person.called("Nguyễn Thị Người Số " + number), 0, "", "", Nomination.PREPARED))
                        .toList()));
        session.perform(new TakeHandVote(VoteSubject.SEATS_AND_LIST, Optional.of(ELECTION), "Danh sách", 0, 0));
        session.perform(new AdoptList(ELECTION));
        session.perform(new ChooseBody(
                BodyKind.COUNTING_BOARD,
                List.of(
                        new Officer(Person.called("Lục Thị Hạnh"), "Thư ký"),
                        new Officer(Person.called(SECOND), "Trưởng ban"))));
        session.perform(new SetPin(Person.called(SECOND), new NewPin.Chosen(PIN)));
        session.perform(new IssueBallots(ELECTION, ballots));
        session.perform(new CollectBallots(ELECTION, ballots));
        session.perform(new BeginCount(ELECTION, EntryMode.BALLOTS, true, Person.called("Lục Thị Hạnh")));
    }

    static void startToolkit() throws InterruptedException {
        var started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        started.await();
        Platform.setImplicitExit(false);
        onScreen(() -> {
            Assets.loadFonts();
            Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
            return null;
        });
    }

    void open() {
        onScreen(() -> {
            var messages = new Messages(Messages.VIETNAMESE);
            var stage = new Stage();
            var dialogs = new WindowDialogs(messages, () -> stage);
            scene = show(stage, ElectionScreen.of(session, acts, dialogs, messages, folder));
            ((ButtonBase) scene.lookup("#openButton")).fire();
            ((ButtonBase) scene.lookup("#countStep")).fire();
            return null;
        });
        until(() -> scene.lookup("#entry") != null);
    }

    static Scene show(Stage stage, Parent content) {
        var scene = new Scene(content, 1180, 640);
        scene.getStylesheets().add(Assets.styleSheet());
        stage.setScene(scene);
        stage.show();
        return scene;
    }

    Scene scene() {
        return scene;
    }

    Election election() {
        return session.state().meeting().elections().get(ELECTION);
    }

    /** Ballots on the disk. */
    int papers() {
        return election().tally().ballots();
    }

    TextField field() {
        return onScreen(() -> (TextField) scene.lookup("#entry"));
    }

    Node find(String query) {
        return onScreen(() -> scene.lookup(query));
    }

    void close() throws InterruptedException {
        acts.shutdown();
        acts.awaitTermination(10, TimeUnit.SECONDS);
        session.close();
    }

    /**
     * What a key has cost.
     *
     * @param work nanoseconds of the screen's thread: the event, then the styles and the layout of the next frame
     * @param shown nanoseconds from the key until that frame was laid out; most of it is waiting for the frame
     */
    record Pressed(long work, long shown) {}

    /** Presses a key on the screen's thread and waits for the next frame. */
    static Pressed press(Node node, char key) {
        var laidOut = new CompletableFuture<Pressed>();
        Platform.runLater(() -> {
            var scene = node.getScene();
            long start = System.nanoTime();
            fire(node, key);
            long fired = System.nanoTime();
            var frame = new long[1];
            Runnable before = () -> frame[0] = System.nanoTime();
            scene.addPreLayoutPulseListener(before);
            scene.addPostLayoutPulseListener(new Runnable() {
                @Override
                public void run() {
                    long end = System.nanoTime();
                    scene.removePreLayoutPulseListener(before);
                    scene.removePostLayoutPulseListener(this);
                    laidOut.complete(new Pressed(fired - start + end - frame[0], end - start));
                }
            });
            Platform.requestNextPulse();
        });
        return laidOut.join();
    }

    private static void fire(Node node, char key) {
        var code = key == '\n'
                ? KeyCode.ENTER
                : key == ' '
                        ? KeyCode.SPACE
                        : KeyCode.getKeyCode(String.valueOf(key).toUpperCase(Locale.ROOT));
        Event.fireEvent(node, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
        if (key != '\n') {
            var letter = String.valueOf(key);
            Event.fireEvent(
                    node,
                    new KeyEvent(KeyEvent.KEY_TYPED, letter, letter, KeyCode.UNDEFINED, false, false, false, false));
        }
        Event.fireEvent(node, new KeyEvent(KeyEvent.KEY_RELEASED, "", "", code, false, false, false, false));
    }

    static void until(BooleanSupplier condition) {
        while (!condition.getAsBoolean()) {
            LockSupport.parkNanos(100_000);
        }
    }

    static <T> T onScreen(Callable<T> act) {
        var task = new FutureTask<>(act);
        Platform.runLater(task);
        try {
            return task.get();
        } catch (InterruptedException | ExecutionException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** The value that so many of a hundred do not exceed, in milliseconds. */
    static double percentile(List<Long> nanoseconds, int percent) {
        var sorted = nanoseconds.stream().sorted().toList();
        return sorted.get((sorted.size() * percent + 99) / 100 - 1) / 1e6;
    }
}
