package org.thuky.ui.lock;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;
import org.thuky.domain.Sentence;
import org.thuky.session.Session;
import org.thuky.session.command.MeetingCommand.SetLockPin;
import org.thuky.session.command.NewPin;
import org.thuky.testkit.Congress;
import org.thuky.testkit.FxTest;
import org.thuky.testkit.HallClock;
import org.thuky.testkit.ToldFailures;
import org.thuky.ui.common.Desk;
import org.thuky.ui.common.Fxml;
import org.thuky.ui.common.Preferences;
import org.thuky.ui.common.WindowDialogs;

/** A window with a half-typed field and a key of its own is locked and opened again. */
class LockScreenTest extends FxTest {

    @TempDir
    Path temp;

    private final HallClock clock = new HallClock();
    private final Session session = Congress.opened(clock);
    private final TextField notes = new TextField();
    private final TextField other = new TextField();
    private final List<String> pressed = new ArrayList<>();
    private LockViewModel model;
    private WindowDialogs dialogs;
    private Window main;

    @BeforeEach
    void open_the_window() throws TimeoutException {
        notes.setId("notes");
        other.setId("other");
        show(() -> {
            model = new LockViewModel(
                    new Desk(session, new ToldFailures().work(), Runnable::run),
                    new Preferences(temp.resolve("preferences")),
                    messages,
                    clock);
            var fxml = new Fxml(messages).with(LockController.class, () -> new LockController(model));
            var root = new VBox(other, notes);
            root.addEventFilter(KeyEvent.KEY_PRESSED, key -> pressed.add(key.getCode() + ""));
            new LockScreen(model, fxml, root);
            return root;
        });
        main = notes.getScene().getWindow();
        dialogs = new WindowDialogs(messages, () -> main);
        clickOn("#notes").write("phat bieu do dang");
        interact(() -> notes.selectRange(5, 9));
        pressed.clear();
    }

    @Test
    void any_key_opens_it_where_the_cursor_was_and_that_key_is_not_typed() {
        lock();
        assertThat(find("#time", Label.class).getText()).isEqualTo("13:30");
        assertThat(notes.getScene().getRoot().getOpacity()).isZero();

        type(KeyCode.X);

        assertThat(curtains()).isEmpty();
        assertThat(notes.getScene().getRoot().getOpacity()).isEqualTo(1);
        assertThat(notes.isFocused()).isTrue();
        assertThat(notes.getText()).isEqualTo("phat bieu do dang");
        assertThat(notes.getSelectedText()).isEqualTo("bieu");
        targetWindow(main).write("hop");
        assertThat(notes.getText()).isEqualTo("phat hop do dang");
    }

    @Test
    void the_windows_below_hear_no_key_and_no_click() {
        lock();
        pressed.clear();

        interact(() -> Event.fireEvent(
                notes, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.DIGIT2, false, true, false, false)));
        interact(() -> Event.fireEvent(
                notes, new KeyEvent(KeyEvent.KEY_TYPED, "z", "", KeyCode.UNDEFINED, false, false, false, false)));

        assertThat(pressed).isEmpty();
        assertThat(notes.getText()).isEqualTo("phat bieu do dang");
        assertThat(curtains()).hasSize(1);
    }

    @Test
    void a_wrong_pin_keeps_it_shut_and_after_some_the_right_one_has_to_wait() {
        setPin();
        lock();
        for (int i = 0; i < 3; i++) {
            pin("246813");
        }
        assertThat(find("#problem", Label.class).getText()).contains("Hãy chờ 00:01");
        pin("258036");
        assertThat(curtains()).hasSize(1);

        clock.passes(Duration.ofSeconds(1));
        interact(model::tick);
        type(KeyCode.ENTER);

        assertThat(curtains()).isEmpty();
        assertThat(notes.isFocused()).isTrue();
    }

    @Test
    void a_dialog_under_the_lock_turns_invisible_and_keeps_what_is_typed_in_it() {
        var answer = new ArrayList<Optional<String>>();
        Platform.runLater(() -> answer.add(dialogs.askReason(
                Sentence.of("common.refusal.title"), Sentence.of("shell.lock.kept"), Sentence.of("shell.lock.open"))));
        WaitForAsyncUtils.waitForFxEvents();
        clickOn("#reasonField").write("ly do nay");
        var field = find("#reasonField", TextField.class);
        var dialog = (Stage) field.getScene().getWindow();

        lock();
        assertThat(dialog.isShowing()).isTrue();
        assertThat(field.getScene().getRoot().getOpacity()).isZero();
        interact(() -> Event.fireEvent(dialog, new WindowEvent(dialog, WindowEvent.WINDOW_CLOSE_REQUEST)));
        assertThat(dialog.isShowing()).isTrue();

        type(KeyCode.SPACE);
        assertThat(curtains()).isEmpty();
        assertThat(field.getScene().getRoot().getOpacity()).isEqualTo(1);
        assertThat(field.isFocused()).isTrue();
        targetWindow(dialog).write("!");
        assertThat(field.getText()).isEqualTo("ly do nay!");
        type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(answer).containsExactly(Optional.of("ly do nay!"));
    }

    @Test
    void a_dialog_that_work_opens_under_the_lock_waits_for_it() {
        setPin();
        lock();
        Platform.runLater(() -> dialogs.tell(Sentence.of("common.refusal.title"), Sentence.of("shell.lock.kept")));
        WaitForAsyncUtils.waitForFxEvents();
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(curtains()).hasSize(1);

        pin("258036");
        assertThat(curtains()).isEmpty();
        assertThat(lookup(".thuky-dialog").query().getOpacity()).isEqualTo(1);
        type(KeyCode.ENTER);
        assertThat(lookup(".thuky-dialog").tryQuery()).isEmpty();
    }

    @Test
    void the_key_locks_from_a_dialog_too() {
        Platform.runLater(() -> dialogs.tell(Sentence.of("common.refusal.title"), Sentence.of("shell.lock.kept")));
        WaitForAsyncUtils.waitForFxEvents();
        lock();
        assertThat(curtains()).hasSize(1);
    }

    @Test
    void closing_the_locked_window_closes_the_program() {
        lock();
        var curtain = curtains().get(0);
        interact(() -> Event.fireEvent(curtain, new WindowEvent(curtain, WindowEvent.WINDOW_CLOSE_REQUEST)));
        assertThat(main.isShowing()).isFalse();
        assertThat(curtains()).isEmpty();
    }

    private void lock() {
        press(KeyCode.CONTROL, KeyCode.L).release(KeyCode.L, KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(curtains()).hasSize(1);
    }

    private void pin(String digits) {
        targetWindow(curtains().get(0)).write(digits).type(KeyCode.ENTER);
    }

    private void setPin() {
        session.perform(new SetLockPin("", new NewPin.Chosen("258036")));
    }

    private static List<Window> curtains() {
        return Window.getWindows().stream()
                .filter(window -> window.getScene().getRoot().getStyleClass().contains("lock-screen"))
                .toList();
    }
}
