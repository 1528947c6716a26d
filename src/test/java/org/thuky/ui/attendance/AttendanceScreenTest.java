package org.thuky.ui.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.thuky.session.Session;
import org.thuky.testkit.Congress;
import org.thuky.testkit.FxTest;
import org.thuky.testkit.HallClock;
import org.thuky.testkit.ToldFailures;
import org.thuky.ui.common.Desk;
import org.thuky.ui.common.Fxml;
import org.thuky.ui.common.Navigation;
import org.thuky.ui.common.NoticeLine;
import org.thuky.ui.common.ScreenId;
import org.thuky.ui.common.WindowDialogs;

class AttendanceScreenTest extends FxTest {

    private final Session session = Congress.begun();
    private final Navigation navigation = new Navigation(ScreenId.ATTENDANCE);

    @BeforeEach
    void open_the_screen() throws TimeoutException {
        var desk = new Desk(session, new ToldFailures().work(), Runnable::run);
        var fxml = new Fxml(messages)
                .with(
                        AttendanceController.class,
                        () -> new AttendanceController(
                                new AttendanceViewModel(desk, new HallClock()),
                                navigation,
                                new WindowDialogs(messages, () -> window(0)),
                                messages));
        show(() -> fxml.load(AttendanceController.class).view());
        interact(() -> find("#query", TextField.class).requestFocus());
    }

    @Test
    void the_door_is_worked_with_the_keyboard_alone() {
        write("huong").type(KeyCode.DOWN).type(KeyCode.ENTER);

        assertThat(find("#told", NoticeLine.class).getText()).matches("Đã điểm danh: .* Hường \\(1/127\\)");
        assertThat(find("#query", TextField.class).getText()).isEmpty();
        assertThat(find("#figure", Label.class).getText()).isEqualTo("1/127");

        write("CB100").type(KeyCode.ENTER).write("cb100").type(KeyCode.ENTER);
        assertThat(find("#told", NoticeLine.class).getText()).contains("đã có mặt từ 13:30");
        assertThat(find("#figure", Label.class).getText()).isEqualTo("2/127");

        write("CB100").press(KeyCode.CONTROL).type(KeyCode.R).release(KeyCode.CONTROL);
        assertThat(find("#figure", Label.class).getText()).isEqualTo("1/127");
    }

    @Test
    void the_next_name_takes_the_place_of_the_last_one() {
        write("cb100").press(KeyCode.CONTROL).type(KeyCode.R).release(KeyCode.CONTROL);

        write("cb007").type(KeyCode.ENTER);

        assertThat(find("#figure", Label.class).getText()).isEqualTo("1/127");
    }

    @Test
    void a_name_nobody_bears_leads_to_the_list_where_people_are_added() {
        write("zzz");

        clickOn("#noHit .button");

        assertThat(navigation.currentProperty().get()).isEqualTo(ScreenId.MEMBERS);
    }

    @Test
    void a_scanner_is_heard_wherever_the_cursor_is() {
        interact(() -> find("#absent", ToggleButton.class).requestFocus());

        write("CB005").type(KeyCode.ENTER);

        assertThat(session.state().meeting().attendance().present(Congress.member(5)))
                .isTrue();
    }

    @Test
    void a_click_in_the_list_leaves_the_cursor_in_the_box() {
        clickOn("#people");

        assertThat(find("#query", TextField.class).isFocused()).isTrue();
    }

    @Test
    void a_whole_group_comes_in_but_for_whom_space_unticks() {
        clickOn(lookup("Cả tổ").nth(0).<Node>query());
        type(KeyCode.HOME)
                .type(KeyCode.SPACE)
                .type(KeyCode.DOWN)
                .type(KeyCode.SPACE)
                .type(KeyCode.ENTER);

        assertThat(find("#told", NoticeLine.class).getText())
                .isEqualTo("Đã điểm danh 30 người của Tổ công đoàn số 1 (30/127)");
    }
}
