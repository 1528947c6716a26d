package org.thuky.ui.vote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeoutException;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.thuky.domain.vote.VoteSubject;
import org.thuky.session.Session;
import org.thuky.testkit.Congress;
import org.thuky.testkit.FxTest;
import org.thuky.testkit.ToldFailures;
import org.thuky.ui.common.Desk;
import org.thuky.ui.common.Fxml;
import org.thuky.ui.common.WindowDialogs;

class VoteScreenTest extends FxTest {

    private final Session session = Congress.begun();

    @BeforeEach
    void open_the_screen() throws TimeoutException {
        Congress.checkIn(session, 102);
        var desk = new Desk(session, new ToldFailures().work(), Runnable::run);
        var dialogs = new WindowDialogs(messages, this::targetWindow);
        var fxml = new Fxml(messages)
                .with(
                        VoteController.class,
                        () -> new VoteController(new VoteViewModel(desk, messages), dialogs, messages));
        show(() -> fxml.load(VoteController.class).view());
    }

    @Test
    void votes_are_taken_from_the_keyboard() {
        type(KeyCode.F5);
        clickOn("#kind").clickOn("Thông qua nghị quyết");
        clickOn("#against").write("2x");
        assertThat(find("#inFavour", Label.class).getText()).isEqualTo("100");
        press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);

        var votes = session.state().meeting().votes();
        assertThat(votes.taken()).hasSize(2);
        assertThat(votes.last(VoteSubject.PRESIDING_BODIES))
                .hasValueSatisfying(vote -> assertThat(vote.unanimous()).isTrue());
        assertThat(votes.last(VoteSubject.RESOLUTION))
                .hasValueSatisfying(vote -> assertThat(vote.against()).isEqualTo(2));
    }
}
