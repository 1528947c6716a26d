package org.thuky.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.thuky.text.Messages;
import org.thuky.ui.agenda.AgendaController;
import org.thuky.ui.attendance.AttendanceController;
import org.thuky.ui.chronicle.ChronicleController;
import org.thuky.ui.common.Dialogs;
import org.thuky.ui.common.Fxml;
import org.thuky.ui.common.Navigation;
import org.thuky.ui.common.Preferences;
import org.thuky.ui.common.ScreenController;
import org.thuky.ui.common.ScreenId;
import org.thuky.ui.common.WindowDialogs;
import org.thuky.ui.common.Work;
import org.thuky.ui.election.ElectionController;
import org.thuky.ui.member.MemberController;
import org.thuky.ui.overview.OverviewController;
import org.thuky.ui.paper.PaperController;
import org.thuky.ui.resolution.ResolutionController;
import org.thuky.ui.shell.AppWindow;
import org.thuky.ui.shell.MainWindowController;
import org.thuky.ui.shell.ShellActions;
import org.thuky.ui.shell.ShellViewModel;
import org.thuky.ui.start.NewMeeting;
import org.thuky.ui.start.NewMeeting.RuleSetChoice;
import org.thuky.ui.start.NewMeetingController;
import org.thuky.ui.start.NewMeetingViewModel;
import org.thuky.ui.start.StartActions;
import org.thuky.ui.start.StartController;
import org.thuky.ui.vote.VoteController;

/** Builds everything, by hand, in one place. */
final class Wiring implements StartActions, ShellActions {

    private final Preferences preferences = new Preferences(Folders.preferences());
    private final ExecutorService background = Executors.newCachedThreadPool(Wiring::daemon);
    private final AppWindow window;
    private Runnable view = this::backToStart;
    private Messages messages;
    private Dialogs dialogs;
    private Work work;

    Wiring(Stage stage) {
        window = new AppWindow(stage, preferences);
        useLanguage(preferences.language());
    }

    void start() {
        view.run();
    }

    void stop() {
        background.shutdown();
    }

    void failed(Throwable failure) {
        dialogs.failed(failure);
    }

    private void useLanguage(Locale language) {
        Locale.setDefault(language);
        messages = new Messages(language);
        dialogs = new WindowDialogs(messages, window::stage);
        work = new Work(background, Platform::runLater, dialogs);
    }

    private static Thread daemon(Runnable task) {
        var thread = new Thread(task, "background");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void backToStart() {
        view = this::backToStart;
        var fxml = new Fxml(messages)
                .with(
                        StartController.class,
                        () -> new StartController(this, preferences, dialogs, messages, Folders.meetings()));
        window.show(
                messages.text("shell.application"),
                fxml.load(StartController.class).view());
    }

    @Override
    public void fillInNewMeeting() {
        var model = new NewMeetingViewModel(Folders.meetings());
        view = () -> showForm(model);
        view.run();
    }

    private void showForm(NewMeetingViewModel model) {
        var fxml = new Fxml(messages)
                .with(
                        NewMeetingController.class,
                        () -> new NewMeetingController(model, ruleSets(), this, dialogs, messages));
        show(messages.text("start.form.title"), fxml.load(NewMeetingController.class));
    }

    private void show(String title, Fxml.Loaded<? extends ScreenController> loaded) {
        window.show(title, loaded.view());
        loaded.controller().shown();
    }

    private List<RuleSetChoice> ruleSets() {
        return List.of(new RuleSetChoice("k13-kh22", "Khóa XIII, Kế hoạch 22"), new RuleSetChoice("k12", "Khóa XII"));
    }

    @Override
    public void create(NewMeeting meeting) {
        showMeeting(meeting.union(), meeting.folder());
    }

    @Override
    public void open(Path folder) {
        showMeeting(folder.getFileName().toString(), folder);
    }

    @Override
    public void openSample(Sample sample) {
        showMeeting(sample.name(), Folders.meetings());
    }

    private void showMeeting(String title, Path folder) {
        var navigation = new Navigation(ScreenId.OVERVIEW);
        var model = new ShellViewModel(messages, Clock.systemDefaultZone());
        model.showMeeting(title);
        view = () -> showMainWindow(model, navigation);
        view.run();
    }

    private void showMainWindow(ShellViewModel model, Navigation navigation) {
        var fxml = new Fxml(messages);
        fxml.with(
                        MainWindowController.class,
                        () -> new MainWindowController(model, navigation, fxml, messages, work, this))
                .with(OverviewController.class, OverviewController::new)
                .with(AgendaController.class, AgendaController::new)
                .with(MemberController.class, MemberController::new)
                .with(AttendanceController.class, AttendanceController::new)
                .with(VoteController.class, VoteController::new)
                .with(ElectionController.class, ElectionController::new)
                .with(ResolutionController.class, ResolutionController::new)
                .with(PaperController.class, PaperController::new)
                .with(ChronicleController.class, ChronicleController::new);
        window.show(
                model.meetingProperty().get(),
                fxml.load(MainWindowController.class).view());
    }

    @Override
    public void undo() {}

    @Override
    public void redo() {}

    @Override
    public void showFolder() {}

    @Override
    public void closeMeeting() {
        backToStart();
    }

    @Override
    public void speak(Locale language) {
        preferences.setLanguage(language);
        useLanguage(language);
        view.run();
    }
}
