package org.thuky.ui.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeoutException;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.thuky.session.Session;
import org.thuky.testkit.Congress;
import org.thuky.testkit.FxTest;
import org.thuky.testkit.ToldFailures;
import org.thuky.ui.common.Desk;
import org.thuky.ui.common.Fxml;
import org.thuky.ui.common.WindowDialogs;

class ResolutionScreenTest extends FxTest {

    private final Session session = Congress.begun();

    @BeforeEach
    void open_the_screen() throws TimeoutException {
        Congress.checkIn(session, 102);
        var desk = new Desk(session, new ToldFailures().work(), Runnable::run);
        var fxml = new Fxml(messages)
                .with(
                        ResolutionController.class,
                        () -> new ResolutionController(
                                new ResolutionViewModel(desk, messages),
                                new WindowDialogs(messages, this::targetWindow),
                                messages));
        show(() -> fxml.load(ResolutionController.class).view());
    }

    @Test
    void a_part_is_saved_when_tab_leaves_it_and_the_draft_is_adopted() {
        clickOn("#assessment").write("Da dat");
        assertThat(session.state().meeting().resolution().assessment()).isEmpty();

        type(KeyCode.TAB);
        assertThat(session.state().meeting().resolution().assessment()).isEqualTo("Da dat");

        write("Doi moi");
        type(KeyCode.F5);
        clickOn("#against").write("2");
        clickOn("Ghi kết quả biểu quyết");

        assertThat(session.state().meeting().resolution().directions()).isEqualTo("Doi moi");
        assertThat(find("#adoption", Label.class).getText()).isEqualTo("đã thông qua: 100/102 = 98%");
    }
}
