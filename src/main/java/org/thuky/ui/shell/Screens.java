package org.thuky.ui.shell;

import java.util.List;
import javafx.scene.input.KeyCode;
import org.kordamp.ikonli.feather.Feather;
import org.thuky.ui.agenda.AgendaController;
import org.thuky.ui.attendance.AttendanceController;
import org.thuky.ui.chronicle.ChronicleController;
import org.thuky.ui.common.ScreenController;
import org.thuky.ui.common.ScreenId;
import org.thuky.ui.election.ElectionController;
import org.thuky.ui.member.MemberController;
import org.thuky.ui.overview.OverviewController;
import org.thuky.ui.paper.PaperController;
import org.thuky.ui.resolution.ResolutionController;
import org.thuky.ui.rule.MeetingRulesController;
import org.thuky.ui.vote.VoteController;

/** The one list of screens, in the order of the day; Ctrl+1 opens the first. */
final class Screens {

    static final List<Screen> ALL = List.of(
            new Screen(
                    ScreenId.OVERVIEW, "shell.screen.overview", Feather.HOME, KeyCode.DIGIT1, OverviewController.class),
            new Screen(
                    ScreenId.AGENDA, "shell.screen.agenda", Feather.CALENDAR, KeyCode.DIGIT2, AgendaController.class),
            new Screen(ScreenId.MEMBERS, "shell.screen.members", Feather.USERS, KeyCode.DIGIT3, MemberController.class),
            new Screen(
                    ScreenId.ATTENDANCE,
                    "shell.screen.attendance",
                    Feather.USER_CHECK,
                    KeyCode.DIGIT4,
                    AttendanceController.class),
            new Screen(
                    ScreenId.VOTES, "shell.screen.votes", Feather.CHECK_SQUARE, KeyCode.DIGIT5, VoteController.class),
            new Screen(
                    ScreenId.ELECTIONS,
                    "shell.screen.elections",
                    Feather.INBOX,
                    KeyCode.DIGIT6,
                    ElectionController.class),
            new Screen(
                    ScreenId.RESOLUTION,
                    "shell.screen.resolution",
                    Feather.TARGET,
                    KeyCode.DIGIT7,
                    ResolutionController.class),
            new Screen(
                    ScreenId.PAPERS, "shell.screen.papers", Feather.FILE_TEXT, KeyCode.DIGIT8, PaperController.class),
            new Screen(
                    ScreenId.CHRONICLE,
                    "shell.screen.chronicle",
                    Feather.BOOK_OPEN,
                    KeyCode.DIGIT9,
                    ChronicleController.class),
            new Screen(
                    ScreenId.RULES, "shell.screen.rules", Feather.BOOK, KeyCode.DIGIT0, MeetingRulesController.class));

    private Screens() {}

    record Screen(
            ScreenId id, String titleKey, Feather icon, KeyCode key, Class<? extends ScreenController> controller) {}
}
