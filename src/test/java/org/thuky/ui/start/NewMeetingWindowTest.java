package org.thuky.ui.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.thuky.store.RuleSetFiles;
import org.thuky.testkit.FxTest;
import org.thuky.ui.common.Fxml;
import org.thuky.ui.common.WindowDialogs;

class NewMeetingWindowTest extends FxTest implements StartActions {

    private final List<NewMeeting> created = new ArrayList<>();
    private boolean left;
    private NewMeetingViewModel chosenFor;

    @BeforeEach
    void open_the_form() throws TimeoutException {
        var model = new NewMeetingViewModel(Path.of("Thu Ky"), LocalDate.of(2025, 10, 1));
        model.offer(new RuleSetFiles(Path.of("none")).all());
        var fxml = new Fxml(messages)
                .with(
                        NewMeetingController.class,
                        () -> new NewMeetingController(model, this, new WindowDialogs(messages, () -> null), messages));
        show(() -> fxml.load(NewMeetingController.class).view());
    }

    @Test
    void the_form_is_filled_in_by_the_keyboard_alone() {
        assertThat(find("#problem", Label.class).getText()).isEqualTo("Còn thiếu tên công đoàn cơ sở.");
        assertThat(find("#create", Button.class).isDisabled()).isTrue();

        clickOn("#union")
                .write("Công đoàn cơ sở Bệnh viện")
                .type(KeyCode.TAB, 2)
                .write("VI");
        type(KeyCode.TAB).write("2023-2028").type(KeyCode.TAB).write("9/5/2023");
        type(KeyCode.ENTER);

        assertThat(created).hasSize(1);
        assertThat(created.get(0).facts().union()).isEqualTo("Công đoàn cơ sở Bệnh viện");
        assertThat(created.get(0).rules().id()).isEqualTo("k12");
        assertThat(created.get(0).folder()).isEqualTo(Path.of("Thu Ky", "2023-05-09 Công đoàn cơ sở Bệnh viện"));
    }

    @Test
    void the_rules_are_looked_up_without_losing_what_was_typed() {
        clickOn("#union").write("Công đoàn cơ sở Bệnh viện");
        clickOn("#rules");

        assertThat(chosenFor.facts().unionProperty().get()).isEqualTo("Công đoàn cơ sở Bệnh viện");
        assertThat(chosenFor.ruleSetProperty().get().id()).isEqualTo("k13-kh22");
    }

    @Test
    void rules_of_another_day_are_chosen_with_a_warning() {
        clickOn("#date").write("20/12/2025");
        assertThat(find("#warning", Label.class).isVisible()).isFalse();
        interact(() -> find("#ruleSet", ComboBox.class).getSelectionModel().selectLast());

        assertThat(find("#warning", Label.class).getText()).contains("áp dụng đến hết 02/02/2020", "20/12/2025");
    }

    @Test
    void escape_leaves_the_form_and_creates_nothing() {
        clickOn("#union").type(KeyCode.ESCAPE);

        assertThat(left).isTrue();
        assertThat(created).isEmpty();
    }

    @Override
    public void fillInNewMeeting() {}

    @Override
    public void backToStart() {
        left = true;
    }

    @Override
    public void showRules() {}

    @Override
    public void chooseRules(NewMeetingViewModel form) {
        chosenFor = form;
    }

    @Override
    public void create(NewMeeting meeting) {
        created.add(meeting);
    }

    @Override
    public void open(Path folder) {}

    @Override
    public void restore(Path file) {}

    @Override
    public void openSample(Sample sample) {}

    @Override
    public void switchLanguage(Locale language) {}
}
