package org.thuky.ui.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.thuky.domain.floor.Floor;
import org.thuky.domain.floor.PointKind;
import org.thuky.domain.member.MemberField;
import org.thuky.session.Session;
import org.thuky.session.command.MemberCommand.AddMember;
import org.thuky.testkit.Congress;
import org.thuky.testkit.FxTest;
import org.thuky.testkit.HallClock;
import org.thuky.testkit.ToldFailures;
import org.thuky.ui.common.Desk;
import org.thuky.ui.common.Fxml;
import org.thuky.ui.common.WindowDialogs;

class AgendaScreenTest extends FxTest {

    private final HallClock clock = new HallClock();
    private final Session session = Congress.opened(clock);

    @BeforeEach
    void open_the_screen() throws TimeoutException {
        var desk = new Desk(session, new ToldFailures().work(), Runnable::run);
        var fxml = new Fxml(messages)
                .with(
                        AgendaController.class,
                        () -> new AgendaController(
                                new AgendaViewModel(desk, messages, clock),
                                new WindowDialogs(messages, this::targetWindow),
                                messages));
        show(() -> fxml.load(AgendaController.class).view());
    }

    @Test
    void the_day_is_run_from_the_keyboard() {
        clickOn("Lập chương trình theo mẫu");
        type(KeyCode.ENTER);
        assertThat(find("#running", Label.class).getText()).startsWith("Chào cờ");

        clock.passes(Duration.ofMinutes(9));
        press(KeyCode.ENTER).press(KeyCode.ENTER).release(KeyCode.ENTER);
        assertThat(find("#running", Label.class).getText()).isEqualTo(title(1));
        assertThat(find("#late", Label.class).getText()).isEqualTo("4 phút");

        press(KeyCode.ALT).type(KeyCode.DIGIT2).release(KeyCode.ALT);
        write("Bầu 3 đồng chí").press(KeyCode.CONTROL).type(KeyCode.ENTER);
        release(KeyCode.CONTROL);
        assertThat(session.state().meeting().agenda().items().get(1).notes()).isEqualTo("Bầu 3 đồng chí");

        type(KeyCode.F8);
        assertThat(session.state().meeting().agenda().running()).isEmpty();
    }

    @Test
    void a_row_is_edited_and_moved() {
        clickOn("Lập chương trình theo mẫu");
        press(KeyCode.ALT).type(KeyCode.DOWN).release(KeyCode.ALT);
        assertThat(title(1)).startsWith("Chào cờ");

        type(KeyCode.F2);
        doubleClickOn("#itemMinutes").write("8");
        clickOn("Lưu");

        assertThat(session.state().meeting().agenda().items().get(1).minutes()).isEqualTo(8);
    }

    @Test
    void who_speaks_is_written_down_without_the_mouse() {
        interact(() -> session.perform(new AddMember(Map.of(
                MemberField.NAME, "Cao Hồng Kỳ", MemberField.POSITION, "Phó Chủ tịch", MemberField.KIND, "GUEST"))));
        clickOn("Lập chương trình theo mẫu");
        press(KeyCode.CONTROL).type(KeyCode.G).release(KeyCode.CONTROL);
        clickOn("#speaker").write("cao").type(KeyCode.ENTER);
        write("Một là: gương mẫu").type(KeyCode.ENTER).write("đoàn kết");
        press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);

        var said = floor().contributions().get(0);
        assertThat(said.said(PointKind.REQUEST)).containsExactly("gương mẫu", "đoàn kết");
        assertThat(said.by().get(0).person().member()).isPresent();
        assertThat(find("#floorTab", ToggleButton.class).getText()).isEqualTo("Diễn biến (1)");

        clickOn("Cao Hồng Kỳ, Phó Chủ tịch").type(KeyCode.ENTER);
        clickOn("#contributionSubject")
                .write("Chúc mừng")
                .press(KeyCode.CONTROL)
                .type(KeyCode.ENTER);
        release(KeyCode.CONTROL);
        assertThat(floor().contributions().get(0).subject()).isEqualTo("Chúc mừng");

        type(KeyCode.DELETE);
        assertThat(floor().contributions()).isEmpty();
    }

    private Floor floor() {
        return session.state().meeting().floor();
    }

    private String title(int index) {
        return session.state().meeting().agenda().items().get(index).title();
    }
}
