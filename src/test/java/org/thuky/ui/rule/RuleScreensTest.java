package org.thuky.ui.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thuky.domain.rule.MajorityBase;
import org.thuky.domain.rule.Rule;
import org.thuky.domain.rule.RuleSet;
import org.thuky.domain.rule.Ruled;
import org.thuky.domain.rule.ValidDates;
import org.thuky.store.RuleSetFiles;
import org.thuky.testkit.Congress;
import org.thuky.testkit.FxTest;
import org.thuky.testkit.HallClock;
import org.thuky.testkit.ToldFailures;
import org.thuky.ui.common.Desk;
import org.thuky.ui.common.Fxml;
import org.thuky.ui.common.WindowDialogs;

class RuleScreensTest extends FxTest {

    @TempDir
    Path folder;

    private final List<RuleSet> used = new ArrayList<>();
    private boolean left;

    @Test
    void a_bundled_rule_set_is_copied_changed_and_used() throws TimeoutException {
        var files = new RuleSetFiles(folder);
        var model = new RuleSetsViewModel(files, files.all(), "k12", new ToldFailures().work(), messages);
        var fxml = new Fxml(messages)
                .with(
                        RuleSetsController.class,
                        () -> new RuleSetsController(
                                model,
                                () -> left = true,
                                Optional.of(used::add),
                                new WindowDialogs(messages, this::targetWindow),
                                messages));
        show(() -> fxml.load(RuleSetsController.class).view());
        assertThat(find("#delete", Button.class).isVisible()).isFalse();
        assertThat(lookup("#validity").tryQuery()).isEmpty();

        push(KeyCode.SHORTCUT, KeyCode.D);
        clickOn("#setTitle");
        push(KeyCode.SHORTCUT, KeyCode.A).write("Của ngành").type(KeyCode.ENTER);
        assertThat(find("#title", Label.class).getText()).isEqualTo("Của ngành");

        clickOn("#validity");
        clickOn("#value");
        push(KeyCode.SHORTCUT, KeyCode.A).write("2023");
        assertThat(find("#problem", Label.class).getText()).startsWith("Hãy ghi ngày đầu");
        push(KeyCode.SHORTCUT, KeyCode.A).write("1/1/2023 -").type(KeyCode.ENTER);

        var changed = Optional.of(new ValidDates(Optional.of(LocalDate.of(2023, 1, 1)), Optional.empty()));
        assertThat(model.chosenProperty().get().validity().value()).isEqualTo(changed);
        assertThat(files.get(model.chosenProperty().get().id()).validity().value())
                .isEqualTo(changed);
        assertThat(find("#validity", Node.class).isFocused()).isTrue();

        clickOn("#use");
        assertThat(used).extracting(RuleSet::title).containsExactly("Của ngành");
        type(KeyCode.ESCAPE);
        assertThat(left).isTrue();
    }

    @Test
    void a_value_of_the_meeting_is_confirmed_with_its_source_in_one_act() throws TimeoutException {
        var session = Congress.opened(new HallClock(), Congress.rules("k13-kh22"));
        var model = new MeetingRulesViewModel(new Desk(session, new ToldFailures().work(), Runnable::run), messages);
        var fxml = new Fxml(messages)
                .with(
                        MeetingRulesController.class,
                        () -> new MeetingRulesController(
                                model, new WindowDialogs(messages, this::targetWindow), messages));
        show(() -> fxml.load(MeetingRulesController.class).view());
        assertThat(find("#ask", Label.class).getText())
                .contains("Công đoàn Viên chức tỉnh Cao Bằng", "Tỷ lệ trúng cử tính trên");
        int bearing = lookup(".rule-row").queryAll().size();

        clickOn("#majorityBase");
        clickOn("#clause").write("khoản 3 Điều 12").type(KeyCode.ENTER);

        assertThat(session.state().meeting().rules().majorityBase())
                .isEqualTo(new Ruled<>(
                        MajorityBase.COLLECTED, "Điều lệ Công đoàn Việt Nam khóa XIII", "khoản 3 Điều 12", true));
        assertThat(lookup("#majorityBase").tryQuery()).isEmpty();
        assertThat(find("#ask", Label.class).getText()).doesNotContain("Tỷ lệ trúng cử tính trên");

        clickOn("#all");

        assertThat(bearing).isLessThan(Rule.all().size());
        assertThat(lookup(".rule-row").queryAll()).hasSize(Rule.all().size());
    }
}
