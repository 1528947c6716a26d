package org.thuky.app;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;
import javafx.application.Platform;
import org.thuky.domain.Sentence;
import org.thuky.paper.Templates;
import org.thuky.session.Session;
import org.thuky.session.command.AttendanceCommand.OpenSitting;
import org.thuky.store.MeetingFolder;
import org.thuky.text.Formats;
import org.thuky.ui.agenda.AgendaController;
import org.thuky.ui.agenda.AgendaViewModel;
import org.thuky.ui.attendance.AttendanceController;
import org.thuky.ui.attendance.AttendanceViewModel;
import org.thuky.ui.attendance.SittingForm;
import org.thuky.ui.attendance.SittingFormViewModel;
import org.thuky.ui.chronicle.ChronicleController;
import org.thuky.ui.chronicle.ChronicleViewModel;
import org.thuky.ui.common.About;
import org.thuky.ui.common.Desk;
import org.thuky.ui.common.Fxml;
import org.thuky.ui.common.MeetingTitle;
import org.thuky.ui.common.Navigation;
import org.thuky.ui.common.Preferences.RecentMeeting;
import org.thuky.ui.common.Preview;
import org.thuky.ui.common.ScreenId;
import org.thuky.ui.election.ElectionController;
import org.thuky.ui.lock.LockController;
import org.thuky.ui.lock.LockMenu;
import org.thuky.ui.lock.LockScreen;
import org.thuky.ui.lock.LockViewModel;
import org.thuky.ui.member.ImportController;
import org.thuky.ui.member.ImportViewModel;
import org.thuky.ui.member.MemberController;
import org.thuky.ui.member.MemberViewModel;
import org.thuky.ui.overview.OverviewController;
import org.thuky.ui.overview.OverviewViewModel;
import org.thuky.ui.paper.NewsViewModel;
import org.thuky.ui.paper.PaperController;
import org.thuky.ui.paper.PaperViewModel;
import org.thuky.ui.resolution.DocumentsController;
import org.thuky.ui.resolution.DocumentsViewModel;
import org.thuky.ui.resolution.PetitionsController;
import org.thuky.ui.resolution.PetitionsViewModel;
import org.thuky.ui.resolution.ResolutionController;
import org.thuky.ui.resolution.ResolutionViewModel;
import org.thuky.ui.resolution.TargetBook;
import org.thuky.ui.rule.MeetingRulesController;
import org.thuky.ui.rule.MeetingRulesViewModel;
import org.thuky.ui.safety.SecondCopyButton;
import org.thuky.ui.safety.SecondCopyViewModel;
import org.thuky.ui.shell.MainWindowController;
import org.thuky.ui.shell.ShellActions;
import org.thuky.ui.shell.ShellViewModel;
import org.thuky.ui.vote.VoteController;
import org.thuky.ui.vote.VoteViewModel;

/** Builds the main window and its screens for one open meeting. */
final class MeetingWiring implements ShellActions {

    private final Wiring around;
    private final Session session;
    private final Path folder;
    private final Desk desk;
    private final Navigation navigation;

    MeetingWiring(Wiring around, Session session, Path folder) {
        this.around = around;
        this.session = session;
        this.folder = folder;
        this.desk = new Desk(session, around.acts(), Platform::runLater);
        this.navigation = new Navigation(leftAt());
    }

    /** The meeting was just opened; {@link #show()} shows it again, in another language. */
    void open() {
        show().opened();
        tellOtherZone();
    }

    LockViewModel show() {
        var messages = around.messages();
        var lock = new LockViewModel(desk, around.preferences(), messages, around.clock());
        var shell = new ShellViewModel(messages, around.clock());
        desk.watch(shell::show);
        navigation.currentProperty().addListener((property, before, now) -> remember());
        remember();

        var imports = new ImportViewModel(desk(ScreenId.MEMBERS), around.work());
        var fxml = new Fxml(messages);
        fxml.with(
                        MainWindowController.class,
                        () -> new MainWindowController(
                                shell,
                                navigation,
                                fxml,
                                messages,
                                around.work(),
                                secondCopy(),
                                new LockMenu(lock, around.dialogs(), messages),
                                this))
                .with(LockController.class, () -> new LockController(lock))
                .with(OverviewController.class, this::overview)
                .with(AgendaController.class, this::agenda)
                .with(MemberController.class, () -> members(imports))
                .with(ImportController.class, () -> new ImportController(imports, messages))
                .with(AttendanceController.class, this::attendance)
                .with(VoteController.class, this::votes)
                .with(ElectionController.class, this::elections)
                .with(ResolutionController.class, this::resolution)
                .with(PetitionsController.class, this::petitions)
                .with(DocumentsController.class, this::documents)
                .with(PaperController.class, this::papers)
                .with(ChronicleController.class, this::chronicle)
                .with(MeetingRulesController.class, this::rules);
        var main = fxml.load(MainWindowController.class);
        new LockScreen(lock, fxml, main.view());
        around.show(MeetingTitle.of(desk.meeting().facts(), messages), main);
        return lock;
    }

    /** What happens while a screen is out of view, it is told when it comes back. */
    private Desk desk(ScreenId screen) {
        return desk.whileIn(navigation.shows(screen));
    }

    /** Another window takes the place of this one, or none. */
    void close() {
        desk.close();
    }

    private SecondCopyButton secondCopy() {
        var model = new SecondCopyViewModel(
                session.secondCopy(),
                Drives::removable,
                around.clock(),
                around.background(),
                Platform::runLater,
                around.messages());
        return new SecondCopyButton(model, around.dialogs(), around.messages());
    }

    private OverviewController overview() {
        return new OverviewController(
                new OverviewViewModel(desk(ScreenId.OVERVIEW), around.messages()),
                navigation,
                around.dialogs(),
                around.messages());
    }

    private MeetingRulesController rules() {
        var messages = around.messages();
        return new MeetingRulesController(
                new MeetingRulesViewModel(desk(ScreenId.RULES), messages), around.dialogs(), messages);
    }

    private MemberController members(ImportViewModel imports) {
        return new MemberController(
                new MemberViewModel(desk(ScreenId.MEMBERS)), imports, around.dialogs(), around.messages());
    }

    private AttendanceController attendance() {
        return new AttendanceController(
                new AttendanceViewModel(desk(ScreenId.ATTENDANCE), around.clock()),
                navigation,
                around.dialogs(),
                around.messages());
    }

    private AgendaController agenda() {
        return new AgendaController(
                new AgendaViewModel(desk(ScreenId.AGENDA), around.messages(), around.clock()),
                around.dialogs(),
                around.messages());
    }

    private VoteController votes() {
        return new VoteController(
                new VoteViewModel(desk(ScreenId.VOTES), around.messages()), around.dialogs(), around.messages());
    }

    private ResolutionController resolution() {
        var model = new ResolutionViewModel(
                desk(ScreenId.RESOLUTION), around.work(), new TargetBook(around.archive()), around.messages());
        return new ResolutionController(model, around.dialogs(), around.messages(), Folders.meetings());
    }

    private PetitionsController petitions() {
        return new PetitionsController(
                new PetitionsViewModel(desk(ScreenId.RESOLUTION)), around.dialogs(), around.messages());
    }

    private DocumentsController documents() {
        return new DocumentsController(
                new DocumentsViewModel(desk(ScreenId.RESOLUTION)), around.dialogs(), around.messages());
    }

    private ChronicleController chronicle() {
        return new ChronicleController(
                new ChronicleViewModel(desk(ScreenId.CHRONICLE), around.messages()),
                around.dialogs(),
                around.messages());
    }

    private PaperController papers() {
        var model = new PaperViewModel(
                desk(ScreenId.PAPERS),
                around.work(),
                around.dialogs(),
                new Templates(Folders.templates()),
                new MeetingFolder(folder).papers(),
                around::showFolder,
                around.messages());
        return new PaperController(
                model,
                new NewsViewModel(desk(ScreenId.PAPERS)),
                new Preview(around.work(), around.messages(), around::showFolder),
                navigation,
                around.dialogs(),
                around.messages());
    }

    private ElectionController elections() {
        return new ElectionController(
                desk(ScreenId.ELECTIONS),
                around.work(),
                around.dialogs(),
                around.messages(),
                navigation,
                new MeetingFolder(folder).papers(),
                around::showFolder);
    }

    /** It reopens where it was left. */
    private ScreenId leftAt() {
        return around.preferences().recentMeetings().stream()
                .filter(meeting -> meeting.folder().equals(folder))
                .map(RecentMeeting::screen)
                .findFirst()
                .orElse(ScreenId.OVERVIEW);
    }

    private void remember() {
        around.remember(session, folder, navigation.currentProperty().get());
    }

    @Override
    public void undo() {
        desk.undo().start();
    }

    @Override
    public void redo() {
        desk.redo().start();
    }

    @Override
    public void openSitting() {
        var form = new SittingFormViewModel(LocalDate.now(around.clock()), around.messages());
        if (around.dialogs()
                .form(
                        Sentence.of("attendance.sitting.title"),
                        SittingForm.of(form, around.messages()),
                        Sentence.of("attendance.sitting.act"))) {
            desk.perform(new OpenSitting(form.title(), form.date())).start();
            navigation.open(ScreenId.ATTENDANCE);
        }
    }

    @Override
    public void askClock() {
        var now = LocalDateTime.now(around.clock());
        var last = LocalDateTime.ofInstant(
                desk.state().chronicle().latest().orElseThrow(), around.clock().getZone());
        if (last.isAfter(now)) {
            if (around.dialogs()
                    .confirm(
                            Sentence.of("shell.clock.back.title"),
                            Sentence.of("shell.clock.back", now, last),
                            Sentence.of("shell.clock.correct"))) {
                desk.correctClock().start();
            }
        } else {
            around.dialogs().tell(Sentence.of("shell.clock.title"), Sentence.of("shell.clock.check", now));
        }
    }

    /** A laptop whose zone is not the hall's shows other hours than the papers will print. */
    private void tellOtherZone() {
        var now = around.clock().instant();
        var here = ZoneId.systemDefault();
        if (!here.getRules().getOffset(now).equals(Formats.ZONE.getRules().getOffset(now))) {
            around.dialogs()
                    .tell(
                            Sentence.of("shell.clock.title"),
                            Sentence.of(
                                    "shell.clock.zone",
                                    here.getId(),
                                    LocalDateTime.ofInstant(now, here),
                                    LocalDateTime.ofInstant(now, Formats.ZONE)));
        }
    }

    @Override
    public void showFolder() {
        around.showFolder(folder);
    }

    @Override
    public void compareCopies() {
        around.compareCopies(folder);
    }

    @Override
    public void erasePersonalData() {
        around.erasePersonalData(desk.meeting(), folder);
    }

    @Override
    public void backUp() {
        around.backUp(folder);
    }

    @Override
    public void closeMeeting() {
        around.closeMeeting();
    }

    @Override
    public void about() {
        About.tell(around.dialogs());
    }

    @Override
    public void switchLanguage(Locale language) {
        around.switchLanguage(language);
    }
}
