package org.thuky.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thuky.domain.Share;
import org.thuky.domain.attendance.Presence;
import org.thuky.testkit.Congress;
import org.thuky.testkit.FxTest;
import org.thuky.testkit.HallClock;
import org.thuky.testkit.ToldFailures;
import org.thuky.ui.agenda.AgendaController;
import org.thuky.ui.agenda.AgendaViewModel;
import org.thuky.ui.attendance.AttendanceController;
import org.thuky.ui.attendance.AttendanceViewModel;
import org.thuky.ui.common.Desk;
import org.thuky.ui.common.Fxml;
import org.thuky.ui.common.Navigation;
import org.thuky.ui.common.Preferences;
import org.thuky.ui.common.ScreenId;
import org.thuky.ui.common.WindowDialogs;
import org.thuky.ui.lock.LockMenu;
import org.thuky.ui.lock.LockViewModel;

class MainWindowTest extends FxTest implements ShellActions {

    @TempDir
    Path temp;

    private final ShellViewModel model = new ShellViewModel(messages, Clock.systemUTC());
    private final Navigation navigation = new Navigation(ScreenId.ATTENDANCE);
    private final List<String> asked = new ArrayList<>();

    @BeforeEach
    void open_the_window() throws TimeoutException {
        var desk = new Desk(Congress.begun(), new ToldFailures().work(), Runnable::run);
        var fxml = new Fxml(messages);
        fxml.with(
                        MainWindowController.class,
                        () -> new MainWindowController(
                                model,
                                navigation,
                                fxml,
                                messages,
                                new ToldFailures().work(),
                                new Label(),
                                new LockMenu(
                                        new LockViewModel(
                                                desk,
                                                new Preferences(temp.resolve("preferences")),
                                                messages,
                                                Clock.systemUTC()),
                                        new WindowDialogs(messages, () -> window(0)),
                                        messages),
                                this))
                .with(
                        AgendaController.class,
                        () -> new AgendaController(
                                new AgendaViewModel(desk, messages, Clock.systemUTC()),
                                new WindowDialogs(messages, () -> window(0)),
                                messages))
                .with(
                        AttendanceController.class,
                        () -> new AttendanceController(
                                new AttendanceViewModel(desk, new HallClock()),
                                navigation,
                                new WindowDialogs(messages, () -> window(0)),
                                messages));
        show(() -> fxml.load(MainWindowController.class).view());
    }

    @Test
    void the_screens_open_by_key_and_by_click() {
        press(KeyCode.CONTROL, KeyCode.DIGIT2).release(KeyCode.DIGIT2, KeyCode.CONTROL);
        assertThat(navigation.currentProperty().get()).isEqualTo(ScreenId.AGENDA);
        assertThat(find(".page-title", Label.class).getText()).isEqualTo("Chương trình");
        assertThat(find("#agendaTab", ToggleButton.class).isSelected()).isTrue();

        clickOn("#attendanceTab");
        assertThat(find(".page-title", Label.class).getText()).isEqualTo("Điểm danh");

        clickOn("#attendanceTab");
        assertThat(find("#attendanceTab", ToggleButton.class).isSelected()).isTrue();
    }

    @Test
    void every_tab_names_its_key() {
        assertThat(find("#attendanceTab", ToggleButton.class).getTooltip().getText())
                .isEqualTo("Điểm danh (Ctrl+4)");
    }

    @Test
    void the_roll_above_every_screen_follows_the_hall() {
        interact(() -> model.showRoll(new Presence(127, 102), new Share(2, 3)));

        assertThat(find("#rollFigure", Label.class).getText()).isEqualTo("102/127");
        assertThat(find("#rollStanding", Label.class).getText()).isEqualTo("đủ điều kiện");
        assertThat(find("#roll", Node.class).getPseudoClassStates())
                .anyMatch(state -> state.getPseudoClassName().equals("quorate"));
    }

    @Test
    void undo_and_redo_have_their_usual_keys() {
        press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
        press(KeyCode.CONTROL, KeyCode.Y).release(KeyCode.Y, KeyCode.CONTROL);

        assertThat(asked).containsExactly("undo", "redo");
    }

    @Test
    void the_menu_says_which_program_this_is() {
        interact(() -> find("#menu", MenuButton.class).getItems().stream()
                .filter(item -> item.getText() != null && item.getText().equals("Giới thiệu…"))
                .forEach(MenuItem::fire));

        assertThat(asked).containsExactly("about");
    }

    @Test
    void a_field_keeps_the_undo_of_what_is_typed_in_it_and_no_other() {
        clickOn("#query");
        interact(() -> find("#query", TextField.class).setText("cb100"));
        press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
        assertThat(asked).containsExactly("undo");

        write("7");
        press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
        assertThat(asked).containsExactly("undo");
    }

    @Override
    public void undo() {
        asked.add("undo");
    }

    @Override
    public void redo() {
        asked.add("redo");
    }

    @Override
    public void openSitting() {}

    @Override
    public void askClock() {}

    @Override
    public void showFolder() {
        asked.add("folder");
    }

    @Override
    public void compareCopies() {
        asked.add("copies");
    }

    @Override
    public void erasePersonalData() {
        asked.add("erase");
    }

    @Override
    public void backUp() {
        asked.add("backup");
    }

    @Override
    public void about() {
        asked.add("about");
    }

    @Override
    public void closeMeeting() {
        asked.add("close");
    }

    @Override
    public void switchLanguage(Locale language) {
        asked.add("speak");
    }
}
