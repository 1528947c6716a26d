package org.thuky.ui.election;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thuky.domain.election.Candidate;
import org.thuky.domain.election.Count;
import org.thuky.domain.election.Election;
import org.thuky.domain.election.Electorate;
import org.thuky.domain.election.Stage;
import org.thuky.domain.meeting.BodyKind;
import org.thuky.session.Session;
import org.thuky.session.command.MeetingCommand.WaiveQuorum;
import org.thuky.testkit.Congress;
import org.thuky.testkit.ElectionScreen;
import org.thuky.testkit.FxTest;
import org.thuky.ui.common.Navigation;
import org.thuky.ui.common.ScreenId;
import org.thuky.ui.common.WindowDialogs;

class ElectionScreenTest extends FxTest {

    private final Session session = Congress.begun();
    private final Navigation navigation = new Navigation(ScreenId.ELECTIONS);
    private final List<Path> opened = new ArrayList<>();

    @TempDir
    private Path papers;

    @BeforeEach
    void open_the_screen() throws TimeoutException {
        Congress.checkIn(session, 10);
        session.perform(new WaiveQuorum(Electorate.MEETING, "Thử việc bầu cử"));
        var dialogs = new WindowDialogs(messages, this::targetWindow);
        show(() -> ElectionScreen.of(session, Runnable::run, dialogs, messages, papers, navigation, opened::add));
    }

    @Test
    void an_election_from_its_list_to_the_seal_by_keyboard() {
        createElection();
        listAndAdopt();
        chooseBoard();
        printIssueAndCollect();
        count();
        announce();
    }

    private void createElection() {
        clickOn(".empty-state .button");
        clickOn("#seatsField");
        press(KeyCode.CONTROL, KeyCode.A).release(KeyCode.A, KeyCode.CONTROL);
        write("2");
        type(KeyCode.ENTER);

        assertThat(election().seats()).isEqualTo(2);
        assertThat(find("#person", TextField.class).isFocused()).isTrue();
    }

    private void listAndAdopt() {
        write("huong");
        type(KeyCode.ENTER);
        write("Ty Ty");
        type(KeyCode.ENTER);
        write("Trịnh Ánh");
        type(KeyCode.ENTER);

        assertThat(election().candidates().stream().map(Candidate::name))
                .first()
                .isEqualTo("Trịnh Ánh");
        assertThat(election().candidates()).hasSize(3);
        press(KeyCode.CONTROL, KeyCode.ENTER).release(KeyCode.ENTER, KeyCode.CONTROL);
        assertThat(election().stage()).isEqualTo(Stage.LISTED);
        type(KeyCode.ENTER);
    }

    private void chooseBoard() {
        for (var name : List.of("Vi Tôn", "Vi Tú", "Vi Tấn")) {
            write(name);
            type(KeyCode.ENTER);
        }
        assertThat(session.state().meeting().body(BodyKind.COUNTING_BOARD)).hasSize(3);
        type(KeyCode.ENTER);
    }

    private void printIssueAndCollect() {
        type(KeyCode.ENTER);
        // Enter would print on a machine that has a printer
        clickOn("#open");
        assertThat(opened)
                .containsExactly(papers.resolve("12-Phieu-bau-1.pdf"))
                .allMatch(file -> file.toFile().isFile());
        assertThat(election().box().printed()).isEqualTo(10);
        type(KeyCode.ENTER);
        type(KeyCode.ENTER);

        type(KeyCode.ENTER);
        assertThat(election().box().issued()).isEqualTo(10);
        write("10");
        type(KeyCode.ENTER);
        assertThat(election().box().collected()).isEqualTo(10);
        type(KeyCode.ENTER);
    }

    private void count() {
        type(KeyCode.SPACE);
        type(KeyCode.ENTER);
        assertThat(((Count.Ballots) election().count()).mixed()).isTrue();
        line("3");
        assertThat(find("#remaining", Label.class).getText()).isEqualTo("9");
        line("");
        line("4*1");
        line("x1");
        line("9");
        assertThat(find("#problem", Label.class).getText()).startsWith("Không có số 9");
        type(KeyCode.BACK_SPACE);
        line("2");

        type(KeyCode.F2);
        line("1 2");
        assertThat(election().tally().struck()).isEqualTo(7);

        line("2*3");
        assertThat(find("#summary", Label.class).getText()).isEqualTo("10 phiếu đã nhập xong một lần.");
        assertThat(election().tally().invalidBallots()).isEqualTo(2);
        type(KeyCode.ENTER);
    }

    private void announce() {
        assertThat(find("#headline", Label.class).getText()).isEqualTo("Trúng cử 1/2");
        press(KeyCode.CONTROL, KeyCode.ENTER).release(KeyCode.ENTER, KeyCode.CONTROL);
        type(KeyCode.ENTER);
        assertThat(election().stage()).isEqualTo(Stage.ANNOUNCED);

        clickOn("#paper");
        assertThat(navigation.currentProperty().get()).isEqualTo(ScreenId.PAPERS);
    }

    private void line(String typed) {
        write(typed);
        type(KeyCode.ENTER);
    }

    private Election election() {
        return session.state().meeting().elections().get(Hall.ELECTION);
    }
}
