package org.thuky.ui.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeoutException;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.thuky.domain.meeting.BodyKind;
import org.thuky.domain.meeting.Term;
import org.thuky.session.Session;
import org.thuky.testkit.Congress;
import org.thuky.testkit.FxTest;
import org.thuky.testkit.ToldFailures;
import org.thuky.ui.common.Desk;
import org.thuky.ui.common.Fxml;
import org.thuky.ui.common.Navigation;
import org.thuky.ui.common.ScreenId;
import org.thuky.ui.common.WindowDialogs;

class OverviewScreenTest extends FxTest {

    private final Session session = Congress.begun();
    private final Navigation navigation = new Navigation(ScreenId.OVERVIEW);

    @BeforeEach
    void open_the_screen() throws TimeoutException {
        var desk = new Desk(session, new ToldFailures().work(), Runnable::run);
        var fxml = new Fxml(messages)
                .with(
                        OverviewController.class,
                        () -> new OverviewController(
                                new OverviewViewModel(desk, messages),
                                navigation,
                                new WindowDialogs(messages, this::targetWindow),
                                messages));
        show(() -> fxml.load(OverviewController.class).view());
    }

    @Test
    void a_line_leads_to_the_screen_where_it_is_done() {
        clickOn("Điểm danh");

        assertThat(navigation.currentProperty().get()).isEqualTo(ScreenId.ATTENDANCE);
    }

    @Test
    void the_line_on_unverified_rules_leads_to_them() {
        clickOn("#ruleSet");

        assertThat(navigation.currentProperty().get()).isEqualTo(ScreenId.RULES);
    }

    @Test
    void a_body_is_chosen_by_some_letters_of_a_name() {
        clickOn("Chọn Đoàn Chủ tịch");
        clickOn("#officer").write("vinh");
        type(KeyCode.ENTER);
        write("Chủ trì");
        clickOn("Lưu");

        assertThat(session.state().meeting().body(BodyKind.PRESIDIUM))
                .singleElement()
                .satisfies(officer -> {
                    assertThat(officer.name()).endsWith("Vinh");
                    assertThat(officer.member()).isPresent();
                    assertThat(officer.role()).isEqualTo("Chủ trì");
                });
    }

    @Test
    void what_came_before_the_meeting_is_told_in_a_form() {
        type(KeyCode.F3);
        clickOn("#outgoing").write("2017-2023");
        clickOn("#outgoingOfficer").write("vinh");
        type(KeyCode.ENTER);
        write("Chu tich");
        clickOn("Lưu");

        var background = session.state().meeting().background();
        assertThat(background.outgoing()).isEqualTo(new Term(2017, 2023));
        assertThat(background.officers()).singleElement().satisfies(officer -> {
            assertThat(officer.member()).isPresent();
            assertThat(officer.role()).isEqualTo("Chu tich");
        });
    }

    @Test
    void the_facts_are_corrected_in_a_form() {
        type(KeyCode.F2);
        assertThat(find("#union", TextField.class).isFocused()).isTrue();
        clickOn("#ordinal").write("IX");
        clickOn("Lưu");

        assertThat(session.state().meeting().facts().ordinal()).isEqualTo(9);
        assertThat(find("#title", Label.class).getText()).endsWith("lần thứ IX");
    }
}
