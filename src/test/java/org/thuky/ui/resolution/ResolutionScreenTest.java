package org.thuky.ui.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.thuky.domain.floor.TabledDocument;
import org.thuky.domain.resolution.Quantity;
import org.thuky.domain.resolution.Resolution;
import org.thuky.domain.resolution.Target;
import org.thuky.session.Session;
import org.thuky.testkit.Congress;
import org.thuky.testkit.FxTest;
import org.thuky.testkit.MemoryArchive;
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
        var dialogs = new WindowDialogs(messages, this::targetWindow);
        var fxml = new Fxml(messages)
                .with(
                        ResolutionController.class,
                        () -> new ResolutionController(
                                new ResolutionViewModel(
                                        desk, new ToldFailures().work(), new TargetBook(new MemoryArchive()), messages),
                                dialogs,
                                messages,
                                Path.of(".")))
                .with(
                        PetitionsController.class,
                        () -> new PetitionsController(new PetitionsViewModel(desk), dialogs, messages))
                .with(
                        DocumentsController.class,
                        () -> new DocumentsController(new DocumentsViewModel(desk), dialogs, messages));
        show(() -> fxml.load(ResolutionController.class).view());
    }

    @Test
    void a_target_is_typed_and_corrected_a_figure_is_told_in_round_money_and_the_draft_is_adopted() {
        clickOn(".target-text").write("Ket nap 15 dong chi");
        assertThat(find(".target-aim", TextField.class).getText()).isEqualTo("15");

        doubleClickOn(".target-aim").write("16");
        assertThat(lookup(".line-note.warning").queryAllAs(Label.class)).anyMatch(Node::isVisible);
        type(KeyCode.ENTER);
        assertThat(draft().targets()).extracting(Target::aim).containsExactly(Optional.of(Quantity.exact(16)));

        press(KeyCode.ALT).type(KeyCode.DIGIT1).release(KeyCode.ALT);
        clickOn(".figure-text").write("Tham hoi");
        clickOn(".figure-money").write("75tr");
        type(KeyCode.ENTER);
        assertThat(find(".figure-money", TextField.class).getText()).isEqualTo("75.000.000");
        assertThat(draft().figures()).hasSize(1);

        clickOn("#assessment").write("Da dat");
        type(KeyCode.F5);
        clickOn("#against").write("2");
        clickOn("Ghi kết quả biểu quyết");

        assertThat(draft().assessment()).isEqualTo("Da dat");
        assertThat(find("#adoption", Label.class).getText()).isEqualTo("đã thông qua: 100/102 = 98%");
    }

    @Test
    void a_group_that_stands_elsewhere_is_found_without_accents_and_taken_by_enter() {
        var group = find(".figure-group", TextInputControl.class);
        var done = find(".figure-text", TextInputControl.class);
        interact(() -> {
            group.setText("Xây dựng tổ chức công đoàn");
            done.setText("Tổ công đoàn vững mạnh");
        });
        clickOn(".target-text").write("Ket nap 15 dong chi");

        clickOn(".target-group").write("to ch").type(KeyCode.ENTER);
        assertThat(find(".target-group", TextInputControl.class).getText()).isEqualTo("Xây dựng tổ chức công đoàn");
        assertThat(find(".target-text", Node.class).isFocused()).isTrue();

        clickOn(".target-group").press(KeyCode.CONTROL).type(KeyCode.A).release(KeyCode.CONTROL);
        write("tuyen").type(KeyCode.ENTER, KeyCode.ENTER);
        assertThat(draft().targets()).extracting(Target::group).containsExactly("Tuyên truyền, phổ biến pháp luật");
    }

    @Test
    void a_document_is_added_where_only_its_own_keys_are_heard() {
        press(KeyCode.ALT).type(KeyCode.DIGIT5).release(KeyCode.ALT);
        press(KeyCode.CONTROL).type(KeyCode.N).release(KeyCode.CONTROL);
        clickOn("#documentTitle").write("Bao cao").press(KeyCode.CONTROL).type(KeyCode.ENTER);
        release(KeyCode.CONTROL);

        assertThat(session.state().meeting().floor().documents())
                .extracting(TabledDocument::title)
                .containsExactly("Bao cao");
        assertThat(lookup("#petitionText").tryQuery()).isEmpty();
    }

    private Resolution draft() {
        return session.state().meeting().resolution();
    }
}
