package org.thuky.ui.election;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalTime;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;
import org.thuky.domain.election.Candidate;
import org.thuky.domain.election.Election;
import org.thuky.domain.election.ElectionId;
import org.thuky.domain.election.Nomination;
import org.thuky.domain.election.Stage;
import org.thuky.domain.vote.VoteSubject;
import org.thuky.testkit.Congress;
import org.thuky.testkit.ElectionScreen;
import org.thuky.testkit.FxTest;
import org.thuky.ui.common.WindowDialogs;

/** What follows a result, through the real screen. What is counted is counted on paper: typing ballots has its own test. */
class RoundsScreenTest extends FxTest {

    private static final ElectionId SECOND = new ElectionId(2);

    private final Hall hall = new Hall(102);

    @TempDir
    private Path papers;

    @BeforeEach
    void the_hall_has_its_board() {
        hall.choosingBoard();
    }

    @Test
    void a_tie_and_two_keys_to_the_ballots_of_its_revote() throws TimeoutException {
        hall.listing(2, "Lê Thị An", "Nông Văn Bình", "Bế Thị Chi").counted(Hall.ELECTION, 102, 80, 60, 60);
        showScreen();
        clickOn("#openButton");
        assertThat(text("#headline")).isEqualTo("Trúng cử 1/2");
        control(KeyCode.ENTER);
        type(KeyCode.ENTER);
        assertThat(election(Hall.ELECTION).stage()).isEqualTo(Stage.ANNOUNCED);

        type(KeyCode.ENTER);
        type(KeyCode.ENTER);
        // the ballots are in view; Enter would print on a machine that has a printer
        clickOn("#open");

        assertThat(election(SECOND).stage()).isEqualTo(Stage.LISTED);
        assertThat(election(SECOND).box().printed()).isEqualTo(102);
    }

    @Test
    void empty_seats_are_asked_about_and_the_new_list_is_at_hand() throws TimeoutException {
        hall.listing(2, "Lê Thị An", "Nông Văn Bình", "Bế Thị Chi").elects(Hall.ELECTION, 102, 80, 40, 30);
        showScreen();
        clickOn("#openButton");
        clickOn("#resultStep");
        clickOn("#against").write("7");

        type(KeyCode.F6);

        assertThat(hall.session.state().meeting().votes().last(VoteSubject.ANOTHER_ROUND, Hall.ELECTION))
                .hasValueSatisfying(vote -> assertThat(vote.inFavour()).isEqualTo(95));
        assertThat(find("#person", TextField.class).isFocused()).isTrue();
        control(KeyCode.ENTER);
        assertThat(election(SECOND).stage()).isEqualTo(Stage.LISTED);
        assertThat(election(SECOND).seats()).isEqualTo(1);
    }

    @Test
    void a_committee_of_two_elects_its_chair() throws TimeoutException {
        committee(2);
        showScreen();
        clickOn("Chủ tịch");
        type(KeyCode.ENTER);

        assertThat(election(SECOND).candidates()).hasSize(2);
        assertThat(text("#present")).isEqualTo("2");
        control(KeyCode.ENTER);
        assertThat(election(SECOND).stage()).isEqualTo(Stage.LISTED);
        clickOn("#boxStep");
        type(KeyCode.F6);
        assertThat(election(SECOND).box().shownEmpty()).isTrue();
        type(KeyCode.ENTER);
        assertThat(election(SECOND).box().issued()).isEqualTo(2);
        write("2");
        type(KeyCode.ENTER);
        hall.announces(SECOND, 2, 2, 0);
        clickOn("#resultStep");
        assertThat(text("#headline")).isEqualTo("Trúng cử 1/1");
    }

    @Test
    void a_committee_of_seven_of_whom_two_are_appointed_elects_its_chair() throws TimeoutException {
        var elections = new ElectionsViewModel(hall.desk, hall.messages);
        var decision = elections.newAppointment();
        decision.numberProperty().set("15/QĐ-LĐLĐ");
        decision.add(decision.people().find("CB001").get(0));
        decision.add(decision.people().find("CB002").get(0));
        elections.announce(decision);
        showScreen();
        committee(5);

        clickOn("Chủ tịch");
        type(KeyCode.ENTER);

        assertThat(election(SECOND).candidates()).hasSize(7);
        assertThat(text("#present")).isEqualTo("7");
        hall.elects(SECOND, 7, 7, 0, 0, 0, 0, 0, 0);
        clickOn("#resultStep");
        assertThat(text("#headline")).isEqualTo("Trúng cử 1/1");
    }

    @Test
    void the_first_meeting_is_written_down_where_its_elections_stand() throws TimeoutException {
        committee(5);
        showScreen();
        clickOn("Giờ, nơi họp, người điều hành");
        type(KeyCode.ENTER);
        clickOn("#firstOpened").write("16h30").type(KeyCode.TAB).write("1710");
        clickOn("#firstChair").type(KeyCode.DOWN, KeyCode.ENTER);
        clickOn("#firstSecretary").type(KeyCode.DOWN, 2).type(KeyCode.ENTER);
        clickOn("Ghi");

        var first = hall.session.state().meeting().firstMeeting();
        assertThat(first.opened()).contains(LocalTime.of(16, 30));
        assertThat(first.closed()).contains(LocalTime.of(17, 10));
        assertThat(first.date()).contains(Congress.FACTS.date());
        assertThat(first.place()).isEqualTo(Congress.FACTS.place());
        assertThat(first.chair().member())
                .isPresent()
                .isNotEqualTo(first.secretary().member());
        assertThat(first.convener().isNobody()).isTrue();
        assertThat(lookup("Chưa ghi đủ").tryQuery()).isPresent();
    }

    /** So many of the roll are elected to the committee. */
    private void committee(int size) {
        hall.listing(size);
        var slate = new SlateViewModel(hall.desk, hall.open, hall.messages);
        IntStream.rangeClosed(11, 10 + size)
                .mapToObj(number -> hall.session.state().meeting().roll().require(Congress.member(number)))
                .map(member -> Candidate.of(member, Nomination.PREPARED))
                .forEach(slate::add);
        assertThat(election(Hall.ELECTION).candidates())
                .allSatisfy(candidate -> assertThat(candidate.member()).isPresent());
        hall.elects(
                Hall.ELECTION,
                102,
                IntStream.range(0, size).map(i -> 100).boxed().toArray(Integer[]::new));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void showScreen() throws TimeoutException {
        var dialogs = new WindowDialogs(messages, this::targetWindow);
        show(() -> ElectionScreen.of(hall.session, Runnable::run, dialogs, messages, papers));
    }

    private void control(KeyCode key) {
        press(KeyCode.CONTROL, key).release(key, KeyCode.CONTROL);
    }

    private String text(String query) {
        return find(query, Label.class).getText();
    }

    private Election election(ElectionId id) {
        return hall.session.state().meeting().elections().get(id);
    }
}
