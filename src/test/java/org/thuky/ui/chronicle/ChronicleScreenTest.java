package org.thuky.ui.chronicle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeoutException;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
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

class ChronicleScreenTest extends FxTest {

    private final Session session = Congress.begun();

    @BeforeEach
    void open_the_screen() throws TimeoutException {
        Congress.checkIn(session, 1);
        var desk = new Desk(session, new ToldFailures().work(), Runnable::run);
        var fxml = new Fxml(messages)
                .with(
                        ChronicleController.class,
                        () -> new ChronicleController(
                                new ChronicleViewModel(desk, messages),
                                new WindowDialogs(messages, this::targetWindow),
                                messages));
        show(() -> fxml.load(ChronicleController.class).view());
    }

    @Test
    void an_entry_is_revoked_with_its_reason() {
        clickOn("#filter").write("co mat");
        assertThat(find("#table", TableView.class).getItems().size()).isEqualTo(1);

        clickOn("4");
        type(KeyCode.DELETE);
        clickOn("#reasonField").write("Nham nguoi");
        clickOn("Hủy dòng này");

        assertThat(session.state().chronicle().holds(4)).isFalse();
        assertThat(session.state().meeting().presence().present()).isZero();
    }

    @Test
    void the_integrity_code_is_copied() {
        clickOn("#copy");

        interact(() -> assertThat(Clipboard.getSystemClipboard().getString())
                .isEqualTo(session.state().integrityCode()));
    }
}
