package org.thuky.ui.common;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Dimension2D;
import javafx.scene.control.ListView;
import javafx.stage.Stage;
import org.thuky.domain.Refusal;
import org.thuky.domain.Sentence;
import org.thuky.domain.rule.RuleSet;
import org.thuky.paper.Templates;
import org.thuky.session.Archive.Remnant;
import org.thuky.store.RuleSetFiles;
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
import org.thuky.ui.rule.RuleSetsController;
import org.thuky.ui.rule.RuleSetsViewModel;
import org.thuky.ui.safety.PasswordForm;
import org.thuky.ui.safety.RemnantForm;
import org.thuky.ui.vote.VoteController;
import org.thuky.ui.vote.VoteViewModel;

/** Every dialog of the application, opened by what opens it in the window, in a congress of the longest names there are. */
final class EveryDialog extends DialogOpener {

    private static final String FOLDER =
            "/home/thu-ky/Thu Ky/Dai hoi Cong doan co so Van phong UBND tinh Cao Bang lan thu IX";
    private static final LocalDateTime MOMENT = LocalDateTime.of(2023, 5, 9, 16, 58);

    EveryDialog(Messages messages, Stage stage, Dimension2D room, Look look) {
        super(messages, stage, room, look);
    }

    @Override
    void openAll() {
        before();
        inTheHall();
        elections();
        after();
        ofTheProgram();
    }

    private void before() {
        enter(LongCongress.BEFORE);
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
        enter(LongCongress.IN_THE_HALL);
        overview();
        ask("facts", () -> press("#correct"));
        ask("background", () -> press("#background"));
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
        ask("contribution", () -> press("#contribute"));
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
        fxml.with(
                DocumentsController.class,
                () -> new DocumentsController(new DocumentsViewModel(desk()), dialogs, messages));
        screen(
                ResolutionController.class,
                () -> new ResolutionController(
                        new ResolutionViewModel(desk(), work(), new TargetBook(new MemoryArchive()), messages),
                        dialogs,
                        messages,
                        Path.of(".")));
        ask("resolution-adopt", () -> press("#adopt"));
        show(fxml.load(DocumentsController.class).view());
        ask("document", () -> press("#add"));
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
        enter(LongCongress.IN_THE_HALL);
        elections(null);
        ask("election-create", () -> press("#create"));
        ask("election-remove", () -> press("#remove"));
        ask("decision", () -> press("#decision"));
        elections("slate");
        ask("election-change", () -> press("#change"));
        table("#table").getSelectionModel().select(6);
        ask("withdrawal", () -> press("#withdraw"));
        enter(LongCongress.BALLOTS_OUT);
        elections("board");
        ask("board-pin", () -> press("#pin0"));
        elections("box");
        ask("issued-otherwise", () -> {
            write("#issued", "103");
            pressed(messages.text("election.box.issue.act")::equals);
        });
        enter(LongCongress.COLLECTED);
        elections("count");
        ask("unmixed", () -> press("#byBallot"));
        enter(LongCongress.COUNTED);
        elections("result");
        ask("announce", () -> press("#announce"));
    }

    private void after() {
        enter(LongCongress.OVER);
        elections(null);
        var rows = (ListView<?>) scene.lookup("#table");
        rows.getSelectionModel().select(rows.getItems().size() - 1);
        ask("first-meeting", () -> press("#openButton"));
        news();
    }

    private void news() {
        var papers = new PaperViewModel(
                desk(),
                work(),
                dialogs,
                new Templates(Path.of("no-own-templates")),
                Path.of("no-papers"),
                file -> {},
                messages);
        screen(
                PaperController.class,
                () -> new PaperController(
                        papers,
                        new NewsViewModel(desk()),
                        new Preview(work(), messages, file -> {}),
                        new Navigation(ScreenId.PAPERS),
                        dialogs,
                        messages));
        var lines = (ListView<?>) scene.lookup("#papers");
        var write = scene.lookup("#write");
        while (!write.isVisible()) {
            lines.getSelectionModel().selectNext();
        }
        ask("news", () -> press("#write"));
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
}
