package org.thuky.ui.common;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.geometry.Dimension2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.thuky.domain.Refusal;
import org.thuky.domain.Sentence;
import org.thuky.domain.rule.RuleSet;
import org.thuky.session.Archive.Remnant;
import org.thuky.session.Session;
import org.thuky.store.RuleSetFiles;
import org.thuky.testkit.ElectionScreen;
import org.thuky.testkit.HallClock;
import org.thuky.testkit.LongCongress;
import org.thuky.testkit.MemoryArchive;
import org.thuky.text.Messages;
import org.thuky.ui.agenda.AgendaController;
import org.thuky.ui.agenda.AgendaViewModel;
import org.thuky.ui.attendance.AttendanceController;
import org.thuky.ui.attendance.AttendanceViewModel;
import org.thuky.ui.attendance.SittingForm;
import org.thuky.ui.attendance.SittingFormViewModel;
import org.thuky.ui.chronicle.ChronicleController;
import org.thuky.ui.chronicle.ChronicleViewModel;
import org.thuky.ui.lock.LockMenu;
import org.thuky.ui.lock.LockViewModel;
import org.thuky.ui.member.ImportController;
import org.thuky.ui.member.ImportViewModel;
import org.thuky.ui.member.MemberController;
import org.thuky.ui.member.MemberViewModel;
import org.thuky.ui.overview.OverviewController;
import org.thuky.ui.overview.OverviewViewModel;
import org.thuky.ui.paper.HandEdits;
import org.thuky.ui.resolution.PetitionsController;
import org.thuky.ui.resolution.PetitionsViewModel;
import org.thuky.ui.resolution.ResolutionController;
import org.thuky.ui.resolution.ResolutionViewModel;
import org.thuky.ui.resolution.TargetBook;
import org.thuky.ui.rule.MeetingRulesController;
import org.thuky.ui.rule.MeetingRulesViewModel;
import org.thuky.ui.rule.RuleSetsController;
import org.thuky.ui.rule.RuleSetsViewModel;
import org.thuky.ui.safety.PasswordForm;
import org.thuky.ui.safety.RemnantForm;
import org.thuky.ui.vote.VoteController;
import org.thuky.ui.vote.VoteViewModel;

/**
 * Every dialog of the application, opened by what opens it in the window, in a congress of the longest names there are.
 * Whoever asks looks at each while it is open; it is left unanswered.
 */
final class EveryDialog {

    private static final String FOLDER =
            "/home/thu-ky/Thu Ky/Dai hoi Cong doan co so Van phong UBND tinh Cao Bang lan thu IX";
    private static final LocalDateTime MOMENT = LocalDateTime.of(2023, 5, 9, 16, 58);

    /** Looks at a dialog. */
    interface Look {
        void at(String name, Stage dialog, Runnable leave);
    }

    private final Messages messages;
    private final Stage stage;
    private final Look look;
    private final WindowDialogs dialogs;
    private final Scene scene;
    private final ListChangeListener<Window> opened = this::opened;
    private Fxml fxml;
    private Session session;
    private String asked = "";
    private int shown;

    /**
     * @param stage shows the screens under the dialogs
     * @param room how large a dialog may be
     */
    EveryDialog(Messages messages, Stage stage, Dimension2D room, Look look) {
        this.messages = messages;
        this.stage = stage;
        this.look = look;
        this.dialogs = new WindowDialogs(messages, () -> stage, window -> room);
        this.scene = new Scene(new Label(), Math.min(1280, room.getWidth()), Math.min(700, room.getHeight()) - 40);
        scene.getStylesheets().add(Assets.styleSheet());
        stage.setScene(scene);
    }

    /** To be called on the thread of the screen. */
    void open() {
        stage.show();
        Window.getWindows().addListener(opened);
        try {
            before();
            inTheHall();
            elections();
            after();
            ofTheProgram();
        } finally {
            Window.getWindows().removeListener(opened);
        }
    }

    private void before() {
        fxml = new Fxml(messages);
        session = LongCongress.BEFORE.played();
        screen(VoteController.class, () -> new VoteController(new VoteViewModel(desk(), messages), dialogs, messages));
        ask("waive-quorum", () -> press("#waiveQuorum"));
        overview();
        ask("body-empty", () -> pressed(line -> line.contains("Đoàn Chủ tịch")));
    }

    private void overview() {
        screen(
                OverviewController.class,
                () -> new OverviewController(
                        new OverviewViewModel(desk(), messages), new Navigation(ScreenId.OVERVIEW), dialogs, messages));
    }

    private void inTheHall() {
        fxml = new Fxml(messages);
        session = LongCongress.IN_THE_HALL.played();
        overview();
        ask("facts", () -> press("#correct"));
        ask("body", () -> pressed(line -> line.contains("Đoàn Chủ tịch")));
        var imports = new ImportViewModel(desk(), work());
        fxml.with(ImportController.class, () -> new ImportController(imports, messages));
        screen(
                MemberController.class,
                () -> new MemberController(new MemberViewModel(desk()), imports, dialogs, messages));
        ask("member-add", () -> press("#add"));
        table("#people").getSelectionModel().select(0);
        ask("member-edit", () -> press("#edit"));
        ask("member-move", () -> press("#move"));
        ask("member-remove", () -> press("#remove"));
        screen(
                AgendaController.class,
                () -> new AgendaController(new AgendaViewModel(desk(), messages, new HallClock()), dialogs, messages));
        ask("item-add", () -> press("#add"));
        table("#table").getSelectionModel().select(5);
        ask("item-edit", () -> press("#edit"));
        ask("item-remove", () -> press("#remove"));
        screen(
                ChronicleController.class,
                () -> new ChronicleController(new ChronicleViewModel(desk(), messages), dialogs, messages));
        table("#table").getSelectionModel().select(3);
        ask("revoke", () -> press("#revoke"));
        fxml.with(
                PetitionsController.class,
                () -> new PetitionsController(new PetitionsViewModel(desk()), dialogs, messages));
        screen(
                ResolutionController.class,
                () -> new ResolutionController(
                        new ResolutionViewModel(desk(), work(), new TargetBook(new MemoryArchive()), messages),
                        dialogs,
                        messages,
                        Path.of(".")));
        ask("resolution-adopt", () -> press("#adopt"));
        show(fxml.load(PetitionsController.class).view());
        ask("petition-add", () -> press("#add"));
        ask("petition-edit", () -> press("#edit"));
        var lock = new LockMenu(
                new LockViewModel(desk(), new Preferences(Path.of("no-preferences")), messages, new HallClock()),
                dialogs,
                messages);
        ask("lock-pin-change", () -> choose(lock.items(), messages.text("shell.lock.pin.change")));
        ask("lock-pin-remove", () -> choose(lock.items(), messages.text("shell.lock.pin.remove")));
        rules();
        door();
    }

    private void rules() {
        screen(
                MeetingRulesController.class,
                () -> new MeetingRulesController(new MeetingRulesViewModel(desk(), messages), dialogs, messages));
        scene.getRoot().lookupAll(".rule-button").forEach(row -> ask("confirm-" + row.getId(), () -> click(row)));
        var files = new RuleSetFiles(Path.of("no-own-rules"));
        var k12 = files.get("k12");
        var own = new RuleSet(
                "cua-nganh", "Quy định bầu cử của Công đoàn Viên chức tỉnh Cao Bằng", k12.basis(), k12.values());
        var known = new ArrayList<>(files.all());
        known.add(own);
        screen(
                RuleSetsController.class,
                () -> new RuleSetsController(
                        new RuleSetsViewModel(files, known, own.id(), work(), messages),
                        () -> {},
                        Optional.empty(),
                        dialogs,
                        messages));
        ask("rules-copy", () -> press("#copy"));
        ask("rules-rename", () -> press("#rename"));
        ask("rules-delete", () -> press("#delete"));
        scene.getRoot().lookupAll(".rule-button").forEach(row -> ask("rule-" + row.getId(), () -> click(row)));
    }

    private void door() {
        screen(
                AttendanceController.class,
                () -> new AttendanceController(
                        new AttendanceViewModel(desk(), new HallClock()),
                        new Navigation(ScreenId.ATTENDANCE),
                        dialogs,
                        messages));
        ask("group", () -> pressed(messages.text("attendance.group.button")::equals));
        ask("absentees", () -> pressed(messages.text("attendance.absentees.button")::equals));
        person("CB014");
        ask("excuse", () -> press("#excuse"));
        person("CB096");
        ask("alternate", () -> press("#alternate"));
        person("CB001");
        ask("successor", () -> press("#leave"));
    }

    private void elections() {
        fxml = new Fxml(messages);
        session = LongCongress.IN_THE_HALL.played();
        elections(null);
        ask("election-create", () -> press("#create"));
        ask("election-remove", () -> press("#remove"));
        ask("decision", () -> press("#decision"));
        elections("slate");
        ask("election-change", () -> press("#change"));
        table("#table").getSelectionModel().select(6);
        ask("withdrawal", () -> press("#withdraw"));
        fxml = new Fxml(messages);
        session = LongCongress.BALLOTS_OUT.played();
        elections("board");
        ask("board-pin", () -> press("#pin0"));
        elections("box");
        ask("issued-otherwise", () -> {
            write("#issued", "103");
            pressed(messages.text("election.box.issue.act")::equals);
        });
        fxml = new Fxml(messages);
        session = LongCongress.COLLECTED.played();
        elections("count");
        ask("unmixed", () -> press("#byBallot"));
        fxml = new Fxml(messages);
        session = LongCongress.COUNTED.played();
        elections("result");
        ask("announce", () -> press("#announce"));
    }

    private void after() {
        fxml = new Fxml(messages);
        session = LongCongress.OVER.played();
        elections(null);
        var rows = (ListView<?>) scene.lookup("#table");
        rows.getSelectionModel().select(rows.getItems().size() - 1);
        ask("first-meeting", () -> press("#openButton"));
    }

    /** What has no screen, or is told whatever is in view. */
    private void ofTheProgram() {
        ask("about", () -> About.tell(dialogs));
        ask(
                "pin",
                () -> new PinForm(dialogs, messages)
                        .ask(Sentence.of("shell.lock.pin.title"), Sentence.of("shell.lock.pin.text"), false));
        ask("password-new", () -> new PasswordForm(dialogs, messages).choose());
        ask("password", () -> new PasswordForm(dialogs, messages).enter());
        var remnant = new Remnant(
                Path.of(FOLDER), Sentence.of("store.copy.second", FOLDER), 1234, Instant.parse("2023-05-09T09:58:00Z"));
        var other = new Remnant(
                Path.of(FOLDER), Sentence.of("store.copy.mirror"), 1198, Instant.parse("2023-05-09T09:41:00Z"));
        ask(
                "remnants",
                () -> new RemnantForm(dialogs, messages)
                        .choose(Refusal.of("store.refusal.damaged"), List.of(remnant, other)));
        ask(
                "sitting",
                () -> dialogs.form(
                        Sentence.of("attendance.sitting.title"),
                        SittingForm.of(new SittingFormViewModel(LocalDate.of(2023, 5, 8), messages), messages),
                        Sentence.of("attendance.sitting.act")));
        ask(
                "hand-edits",
                () -> dialogs.form(
                        Sentence.of("paper.edits.title"), HandEdits.form(messages), Sentence.of("paper.edits.folder")));
        ask(
                "clock-back",
                () -> dialogs.confirm(
                        Sentence.of("shell.clock.back.title"),
                        Sentence.of("shell.clock.back", MOMENT, MOMENT.plusHours(7)),
                        Sentence.of("shell.clock.correct")));
        ask("clock", () -> dialogs.tell(Sentence.of("shell.clock.title"), Sentence.of("shell.clock.check", MOMENT)));
        ask(
                "clock-zone",
                () -> dialogs.tell(
                        Sentence.of("shell.clock.title"),
                        Sentence.of("shell.clock.zone", "America/Los_Angeles", MOMENT, MOMENT.plusHours(14))));
        ask(
                "erase",
                () -> dialogs.confirmLoss(
                        Sentence.of("safety.erase.title"),
                        Sentence.of("safety.erase.text"),
                        Sentence.of("safety.erase.act")));
        ask(
                "erased",
                () -> dialogs.tell(
                        Sentence.of("safety.erase.done.title"),
                        Sentence.of(
                                "safety.erase.left",
                                "9F3A-71C2-0B5D",
                                List.of(FOLDER + "/a.docx", FOLDER + "/b.docx"))));
        ask(
                "backed-up",
                () -> dialogs.tell(
                        Sentence.of("safety.backup.done.title"), Sentence.of("safety.backup.done", FOLDER + ".thuky")));
        ask("refused", () -> dialogs.refused(Refusal.of("store.refusal.damaged")));
        ask("failed", () -> dialogs.failed(new IllegalStateException("planted")));
    }

    // ---- the screens ----

    private <C extends ScreenController> void screen(Class<C> kind, Supplier<C> controller) {
        var loaded = fxml.with(kind, controller).load(kind);
        show(loaded.view());
        loaded.controller().shown();
    }

    /** @param step of the first election; null for the list of all */
    private void elections(String step) {
        show(ElectionScreen.of(session, Runnable::run, dialogs, messages, Path.of(".")));
        ((ListView<?>) scene.lookup("#table")).getSelectionModel().select(0);
        if (step != null) {
            press("#openButton");
            layOut();
            press("#" + step + "Step");
            layOut();
        }
    }

    private void show(Parent view) {
        scene.setRoot(view);
        layOut();
    }

    private void layOut() {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
    }

    private Desk desk() {
        return new Desk(session, work(), Runnable::run);
    }

    private Work work() {
        return new Work(Runnable::run, Runnable::run, dialogs);
    }

    // ---- hands ----

    private void press(String query) {
        var button = (ButtonBase) scene.lookup(query);
        if (button.isDisabled() || !button.isVisible()) {
            throw new AssertionError(query + " cannot be pressed for " + asked);
        }
        button.fire();
    }

    private void pressed(Predicate<String> words) {
        scene.getRoot().lookupAll(".button").stream()
                .map(Button.class::cast)
                .filter(button -> words.test(button.getText()) && button.isVisible() && !button.isDisabled())
                .findFirst()
                .orElseThrow(() -> new AssertionError("No button for " + asked))
                .fire();
    }

    private static void click(Node row) {
        row.getOnKeyPressed()
                .handle(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
    }

    private static void choose(List<MenuItem> items, String words) {
        for (var item : items) {
            if (item instanceof Menu menu) {
                choose(menu.getItems(), words);
            } else if (words.equals(item.getText())) {
                item.fire();
            }
        }
    }

    private void write(String query, String text) {
        ((TextField) scene.lookup(query)).setText(text);
    }

    private TableView<?> table(String query) {
        return (TableView<?>) scene.lookup(query);
    }

    private void person(String card) {
        write("#query", card);
        table("#people").getSelectionModel().select(0);
    }

    // ---- the dialogs ----

    private void ask(String name, Runnable act) {
        asked = name;
        shown = 0;
        act.run();
        if (shown == 0) {
            throw new AssertionError("Nothing is asked for " + name);
        }
    }

    private void opened(ListChangeListener.Change<? extends Window> change) {
        while (change.next()) {
            for (var window : change.getAddedSubList()) {
                if (window instanceof Stage dialog && dialog != stage) {
                    // it is laid out, takes its cursor, and grows with what is told under its fields
                    Platform.runLater(() -> Platform.runLater(() -> Platform.runLater(() -> looked(dialog))));
                }
            }
        }
    }

    private void looked(Stage dialog) {
        shown++;
        look.at(shown == 1 ? asked : asked + shown, dialog, dialog::hide);
    }
}
