package org.thuky.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.thuky.cli.ScriptPlayer;
import org.thuky.disk.FileName;
import org.thuky.domain.Refusal;
import org.thuky.domain.Sentence;
import org.thuky.domain.meeting.Erasure;
import org.thuky.domain.meeting.Meeting;
import org.thuky.domain.rule.Occasion;
import org.thuky.domain.rule.RuleSet;
import org.thuky.domain.rule.RuleSets;
import org.thuky.session.Archive;
import org.thuky.session.Archive.Remnant;
import org.thuky.session.Session;
import org.thuky.store.FolderArchive;
import org.thuky.store.MeetingFolder;
import org.thuky.store.Memory;
import org.thuky.store.RuleSetFiles;
import org.thuky.text.Formats;
import org.thuky.text.Messages;
import org.thuky.ui.common.Dialogs;
import org.thuky.ui.common.Dialogs.FileKind;
import org.thuky.ui.common.Fxml;
import org.thuky.ui.common.MeetingTitle;
import org.thuky.ui.common.Preferences;
import org.thuky.ui.common.Preferences.RecentMeeting;
import org.thuky.ui.common.ScreenController;
import org.thuky.ui.common.ScreenId;
import org.thuky.ui.common.WindowDialogs;
import org.thuky.ui.common.Work;
import org.thuky.ui.rule.RuleSetsController;
import org.thuky.ui.rule.RuleSetsViewModel;
import org.thuky.ui.safety.PasswordForm;
import org.thuky.ui.safety.RemnantForm;
import org.thuky.ui.shell.AppWindow;
import org.thuky.ui.start.NewMeeting;
import org.thuky.ui.start.NewMeetingController;
import org.thuky.ui.start.NewMeetingViewModel;
import org.thuky.ui.start.StartActions;
import org.thuky.ui.start.StartController;

/** Builds everything of the window, by hand, in one place; {@link MeetingWiring} continues it for an open meeting. */
final class Wiring implements StartActions {

    private static final int CLOSING_SECONDS = 10;
    private static final FileKind BACKUP = new FileKind(Sentence.of("safety.backup.kind"), "thuky");

    private final Preferences preferences = new Preferences(Folders.preferences());
    private final Archive archive = new FolderArchive(new Memory(Folders.meetingsKnown()));
    private final RuleSetFiles ruleSets = new RuleSetFiles(Folders.rules());
    private final Clock clock = Clock.system(Formats.ZONE);
    private final ExecutorService background = Executors.newCachedThreadPool(Wiring::daemon);
    private final ExecutorService acts = Executors.newSingleThreadExecutor(Wiring::daemon);
    private final AppWindow window;
    private final Consumer<String> desktop;
    /** Shows again what is in view; run after the language has changed. */
    private Runnable view = this::backToStart;
    /** Ends what the window in view has begun. */
    private Runnable leave = () -> {};

    private volatile Session open;
    private boolean opening;

    private Messages messages;
    private Dialogs dialogs;
    private Work work;

    /** @param desktop opens the document at an address in whatever the desktop opens it with */
    Wiring(Stage stage, Consumer<String> desktop) {
        this.window = new AppWindow(stage, preferences);
        this.desktop = desktop;
        useLanguage(preferences.language());
    }

    void start() {
        view.run();
    }

    /** Ends when the acts that were asked for are done and the meeting is closed. */
    void stop() throws InterruptedException {
        background.shutdown();
        acts.execute(this::closeOpen);
        acts.shutdown();
        acts.awaitTermination(CLOSING_SECONDS, TimeUnit.SECONDS);
    }

    void closeMeeting() {
        acts().on(progress -> {
                    closeOpen();
                    return true;
                })
                .onEnd(this::backToStart)
                .start();
    }

    private void closeOpen() {
        if (open != null) {
            open.close();
            open = null;
        }
    }

    /** Asks for a password and a place, and writes the meeting into one file. */
    void backUp(Path folder) {
        new PasswordForm(dialogs, messages)
                .choose()
                .ifPresent(password -> dialogs.saveFile(
                                Sentence.of("safety.backup.title"),
                                BACKUP,
                                FileName.of(new MeetingFolder(folder).name(), ".thuky"))
                        .ifPresent(file -> work.on(progress -> {
                                    archive.backUp(folder, file, password);
                                    return file;
                                })
                                .saying(Sentence.of("safety.backup.working"))
                                .onSuccess(written -> dialogs.tell(
                                        Sentence.of("safety.backup.done.title"),
                                        Sentence.of("safety.backup.done", written)))
                                .start()));
    }

    void compareCopies(Path folder) {
        work.on(progress -> archive.differences(folder))
                .onSuccess(differences -> dialogs.tell(
                        Sentence.of("safety.copies.title"),
                        differences.isEmpty()
                                ? Sentence.of("safety.copies.same")
                                : Sentence.of("safety.copies.differ", differences)))
                .start();
    }

    /** Asks, then closes the meeting, erases, and opens it again whatever came of it. */
    void erasePersonalData(Meeting meeting, Path folder) {
        try {
            Erasure.requireDue(meeting, LocalDate.now(clock));
        } catch (Refusal early) {
            dialogs.refused(early);
            return;
        }
        if (dialogs.confirmLoss(
                Sentence.of("safety.erase.title"), Sentence.of("safety.erase.text"), Sentence.of("safety.erase.act"))) {
            dialogs.openFile(Sentence.of("safety.erase.backup"), BACKUP)
                    .ifPresent(backup -> withPassword(backup, password -> erase(folder, backup, password)));
        }
    }

    private void erase(Path folder, Path backup, Optional<String> password) {
        acts().on(progress -> {
                    closeOpen();
                    return archive.erase(folder, backup, password, LocalDate.now(clock));
                })
                .saying(Sentence.of("safety.erase.working"))
                .onSuccess(erased -> dialogs.tell(
                        Sentence.of("safety.erase.done.title"),
                        erased.left().isEmpty()
                                ? Sentence.of("safety.erase.done", erased.integrityCode())
                                : Sentence.of("safety.erase.left", erased.integrityCode(), erased.left())))
                .onEnd(() -> open(folder))
                .start();
    }

    @Override
    public void restore(Path file) {
        withPassword(file, password -> restore(file, password));
    }

    /** Asks for the password of a backup that has one. */
    private void withPassword(Path backup, Consumer<Optional<String>> then) {
        work.on(progress -> archive.asksForPassword(backup))
                .onSuccess(asked -> {
                    if (asked) {
                        new PasswordForm(dialogs, messages)
                                .enter()
                                .map(Optional::of)
                                .ifPresent(then);
                    } else {
                        then.accept(Optional.empty());
                    }
                })
                .start();
    }

    private void restore(Path file, Optional<String> password) {
        work.on(progress -> {
                    var name = file.getFileName().toString().replaceFirst("\\.thuky$", "");
                    var folder = unused(Folders.meetings(), name);
                    archive.restore(file, folder, password);
                    return folder;
                })
                .saying(Sentence.of("safety.restore.working"))
                .onSuccess(this::open)
                .start();
    }

    /** What can be read of a meeting that does not open is offered as a meeting of its own. */
    private void offerRemnants(Path folder, Refusal refusal) {
        work.on(progress -> remnants(folder))
                .onSuccess(remnants -> {
                    if (remnants.isEmpty()) {
                        dialogs.refused(refusal);
                    } else {
                        new RemnantForm(dialogs, messages)
                                .choose(refusal, remnants)
                                .ifPresent(this::salvage);
                    }
                })
                .start();
    }

    private List<Remnant> remnants(Path folder) {
        try {
            archive.read(folder).close();
            // whole, but open elsewhere
            return List.of();
        } catch (Refusal damaged) {
            try {
                return archive.remnants(folder);
            } catch (Refusal none) {
                return List.of();
            }
        }
    }

    private void salvage(Remnant remnant) {
        work.on(progress -> {
                    var damaged = remnant.folder();
                    var name = messages.text("start.folder.restored", damaged.getFileName());
                    var folder = unused(damaged.toAbsolutePath().getParent(), name);
                    archive.salvage(remnant, folder);
                    return folder;
                })
                .saying(Sentence.of("safety.restore.working"))
                .onSuccess(this::open)
                .start();
    }

    /** A folder of that name, or of that name and a number, that does not exist. */
    private static Path unused(Path parent, String name) {
        var unused = FileName.meeting(parent, name);
        for (int i = 2; Files.exists(unused); i++) {
            unused = FileName.meeting(parent, name + " (" + i + ")");
        }
        return unused;
    }

    void failed(Throwable failure) {
        dialogs.failed(failure);
    }

    Clock clock() {
        return clock;
    }

    Archive archive() {
        return archive;
    }

    Messages messages() {
        return messages;
    }

    Dialogs dialogs() {
        return dialogs;
    }

    Preferences preferences() {
        return preferences;
    }

    /** Long work beside the meeting. */
    Work work() {
        return work;
    }

    /** Runs what may wait for a slow drive; nothing more once the program ends. */
    Executor background() {
        return task -> {
            if (!background.isShutdown()) {
                background.execute(task);
            }
        };
    }

    /** Work that keeps its order: the acts of the meeting. */
    Work acts() {
        return new Work(acts, Platform::runLater, dialogs);
    }

    void show(String title, Fxml.Loaded<? extends ScreenController> loaded) {
        window.show(title, loaded.view());
        loaded.controller().shown();
    }

    void showFolder(Path folder) {
        desktop.accept(folder.toUri().toString());
    }

    @Override
    public void backToStart() {
        leave.run();
        leave = () -> {};
        view = this::backToStart;
        var fxml = new Fxml(messages)
                .with(
                        StartController.class,
                        () -> new StartController(this, preferences, dialogs, messages, Folders.meetings()));
        show(messages.text("shell.application"), fxml.load(StartController.class));
    }

    @Override
    public void fillInNewMeeting() {
        fillIn(new NewMeetingViewModel(Folders.meetings(), LocalDate.now(clock)));
    }

    private void fillIn(NewMeetingViewModel model) {
        work.on(progress -> ruleSets.all())
                .onSuccess(rules -> {
                    model.offer(rules);
                    var fxml = new Fxml(messages)
                            .with(
                                    NewMeetingController.class,
                                    () -> new NewMeetingController(model, this, dialogs, messages));
                    view = () -> fillIn(model);
                    show(messages.text("start.form.title"), fxml.load(NewMeetingController.class));
                })
                .start();
    }

    @Override
    public void showRules() {
        var today = new Occasion(LocalDate.now(clock), true);
        review(known -> RuleSets.proposedFor(known, today).id(), this::backToStart, Optional.empty());
    }

    @Override
    public void chooseRules(NewMeetingViewModel form) {
        review(known -> form.ruleSetProperty().get().id(), () -> fillIn(form), Optional.of(chosen -> {
            form.ruleSetProperty().set(chosen);
            fillIn(form);
        }));
    }

    private void review(Function<List<RuleSet>, String> first, Runnable leave, Optional<Consumer<RuleSet>> use) {
        work.on(progress -> ruleSets.all())
                .onSuccess(known -> {
                    var model = new RuleSetsViewModel(ruleSets, known, first.apply(known), acts(), messages);
                    var fxml = new Fxml(messages)
                            .with(
                                    RuleSetsController.class,
                                    () -> new RuleSetsController(model, leave, use, dialogs, messages));
                    show(messages.text("rule.sets.title"), fxml.load(RuleSetsController.class));
                })
                .start();
    }

    @Override
    public void create(NewMeeting meeting) {
        opening(
                meeting.folder(),
                progress -> Session.begin(
                        archive, meeting.folder(), meeting.facts(), meeting.rules(), clock, operator(), Runnable::run));
    }

    @Override
    public void open(Path folder) {
        opening(folder, progress -> Session.resume(archive, folder, clock, operator(), Runnable::run));
    }

    @Override
    public void openSample(Sample sample) {
        var folder = new MeetingFolder(Folders.meetings().resolve("Mau " + sample.folder()));
        opening(folder.path(), progress -> {
            SampleMeeting.prepare(sample.folder(), folder, new ScriptPlayer(archive, ruleSets), operator(), progress);
            return Session.resume(archive, folder.path(), clock, operator(), Runnable::run);
        });
    }

    /** A double click asks twice; the second is passed over. */
    private void opening(Path folder, Work.Step<Session> opener) {
        if (opening) {
            return;
        }
        opening = true;
        work.on(opener)
                .saying(Sentence.of("start.opening", folder.getFileName().toString()))
                .onSuccess(session -> {
                    show(session, () -> enter(session, folder).open());
                    view = () -> enter(session, folder).show();
                    session.notices().forEach(notice -> dialogs.tell(Sentence.of("safety.notice.title"), notice));
                })
                .onRefusal(refusal -> offerRemnants(folder, refusal))
                .onEnd(() -> opening = false)
                .start();
    }

    private MeetingWiring enter(Session session, Path folder) {
        leave.run();
        var meeting = new MeetingWiring(this, session, folder);
        leave = meeting::close;
        return meeting;
    }

    /** A meeting that cannot be shown is closed again, or the next try would find it open. */
    void show(Session session, Runnable screens) {
        open = session;
        view = screens;
        boolean shown = false;
        try {
            view.run();
            shown = true;
        } finally {
            if (!shown) {
                closeMeeting();
            }
        }
    }

    @Override
    public void switchLanguage(Locale language) {
        preferences.setLanguage(language);
        useLanguage(language);
        view.run();
    }

    /** The meeting goes to the top of the list of the first window, with the screen where it is left. */
    void remember(Session session, Path folder, ScreenId screen) {
        var facts = session.state().meeting().facts();
        preferences.remember(new RecentMeeting(
                folder, MeetingTitle.of(facts, messages), MeetingTitle.subtitle(facts, messages), screen));
    }

    private void useLanguage(Locale language) {
        Locale.setDefault(language);
        messages = new Messages(language);
        dialogs = new WindowDialogs(messages, window::stage);
        work = new Work(background, Platform::runLater, dialogs);
    }

    private static String operator() {
        return System.getProperty("user.name");
    }

    private static Thread daemon(Runnable task) {
        var thread = new Thread(task, "background");
        thread.setDaemon(true);
        return thread;
    }
}
