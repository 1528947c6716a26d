package org.thuky.ui.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import javafx.beans.property.SimpleStringProperty;
import javafx.geometry.Dimension2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import org.thuky.domain.Sentence;
import org.thuky.testkit.FxTest;

/** Every dialog has one frame: what is long scrolls in it, and its buttons stay in view on the smallest laptop. */
class DialogFrameTest extends FxTest {

    private static final Sentence TITLE = Sentence.of("common.reason.label");
    private static final Sentence ACT = Sentence.of("common.dialog.close");

    private final List<Boolean> answers = new ArrayList<>();
    private Dimension2D room = new Dimension2D(1366, 768);
    private WindowDialogs dialogs;

    @BeforeEach
    void a_window_with_a_long_form_and_a_danger() throws TimeoutException {
        dialogs = new WindowDialogs(messages, () -> window(0), window -> room);
        show(() -> {
            var form = new Button("form");
            form.setId("openForm");
            form.setOnAction(click -> answers.add(dialogs.form(TITLE, form(), ACT)));
            var danger = new Button("danger");
            danger.setId("openDanger");
            danger.setOnAction(click -> answers.add(dialogs.confirmLoss(TITLE, TITLE, ACT)));
            var reason = new Button("reason");
            reason.setId("openReason");
            reason.setOnAction(
                    click -> answers.add(dialogs.askReason(TITLE, TITLE, ACT).isPresent()));
            return new VBox(form, danger, reason);
        });
    }

    private Form form() {
        var form = new Form(Form.Width.WIDE, Validity.none(), messages);
        return form.grid(
                4,
                IntStream.range(0, 60)
                        .mapToObj(i -> form.text("common.reason.label", "field" + i, new SimpleStringProperty("")))
                        .toArray(Field[]::new));
    }

    /** A screen of 1366×768 at 100, 125 and 150 %, and an older one. */
    @ParameterizedTest
    @CsvSource({"1366, 768", "1093, 614", "911, 512", "1024, 700"})
    void on_a_small_screen_the_form_scrolls_and_its_buttons_stay(double width, double height) {
        room = new Dimension2D(width, height);
        clickOn("#openForm");

        var scroll = find(".thuky-dialog .dialog-scroll", ScrollPane.class);
        var scene = scroll.getScene();
        assertThat(scene.getWidth()).isLessThanOrEqualTo(width);
        assertThat(scene.getHeight()).isLessThanOrEqualTo(height);
        var content = scroll.getContent().getLayoutBounds();
        assertThat(content.getHeight()).as("it has to scroll").isGreaterThan(scroll.getHeight());
        assertThat(content.getWidth()).as("no column is cut off").isLessThanOrEqualTo(scroll.getWidth());
        var bar = find(".thuky-dialog .button-bar", ButtonBar.class);
        var buttons = bar.localToScene(bar.getLayoutBounds());
        assertThat(buttons.getMaxY()).isLessThanOrEqualTo(scene.getHeight());
        assertThat(buttons.getMinY())
                .isGreaterThanOrEqualTo(
                        scroll.localToScene(scroll.getLayoutBounds()).getMaxY());
        type(KeyCode.ESCAPE);
    }

    /** On the largest and the smallest of them, with words as long as they come; {@link DialogPictures} shows the rest. */
    @ParameterizedTest
    @CsvSource({"1366, 768", "911, 512"})
    void no_dialog_cuts_its_words_or_loses_its_buttons(double width, double height) throws TimeoutException {
        var faults = new ArrayList<String>();
        var stage = FxToolkit.registerStage(Stage::new);
        interact(() -> new EveryDialog(messages, stage, new Dimension2D(width, height), (name, dialog, leave) -> {
                    DialogFaults.in(dialog.getScene(), width, height).forEach(wrong -> faults.add(name + ": " + wrong));
                    leave.run();
                })
                .open());
        assertThat(faults).isEmpty();
    }

    @Test
    void escape_leaves_from_wherever_the_cursor_is() {
        clickOn("#openForm");
        clickOn("#field5");
        type(KeyCode.ESCAPE);
        assertThat(answers).containsExactly(false);
    }

    @Test
    void what_is_told_under_a_field_leaves_the_buttons_in_view() {
        clickOn("#openReason");
        var bar = find(".thuky-dialog .button-bar", ButtonBar.class);
        double before = below(bar);
        type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(lookup(".field-problem").<Node>queryAll()).anyMatch(Node::isVisible);
        assertThat(below(bar)).isCloseTo(before, within(1.0));
        type(KeyCode.ESCAPE);
        assertThat(answers).containsExactly(false);
    }

    private static double below(ButtonBar bar) {
        return bar.getScene().getHeight()
                - bar.localToScene(bar.getLayoutBounds()).getMaxY();
    }

    @Test
    void enter_does_no_harm() {
        clickOn("#openDanger");
        type(KeyCode.ENTER);
        assertThat(answers).containsExactly(false);
    }
}
