package org.thuky.ui.member;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.thuky.domain.meeting.BodyKind;
import org.thuky.domain.meeting.Officer;
import org.thuky.domain.member.MemberField;
import org.thuky.domain.member.MemberKind;
import org.thuky.domain.member.Person;
import org.thuky.session.Session;
import org.thuky.session.command.AttendanceCommand.CheckIn;
import org.thuky.session.command.MeetingCommand.ChooseBody;
import org.thuky.session.command.MemberCommand.AddMember;
import org.thuky.testkit.Congress;
import org.thuky.testkit.FxTest;
import org.thuky.testkit.ToldFailures;
import org.thuky.ui.common.Desk;
import org.thuky.ui.common.Fxml;
import org.thuky.ui.common.NoticeLine;
import org.thuky.ui.common.WindowDialogs;
import org.thuky.ui.member.MemberViewModel.Row;

class MemberScreenTest extends FxTest {

    private final ToldFailures failures = new ToldFailures();
    private final Session session = Congress.begun();

    @BeforeEach
    void open_the_screen() throws TimeoutException {
        var desk = new Desk(session, failures.work(), Runnable::run);
        var imports = new ImportViewModel(desk, failures.work());
        var fxml = new Fxml(messages)
                .with(ImportController.class, () -> new ImportController(imports, messages))
                .with(
                        MemberController.class,
                        () -> new MemberController(
                                new MemberViewModel(desk),
                                imports,
                                new WindowDialogs(messages, () -> window(0)),
                                messages));
        show(() -> fxml.load(MemberController.class).view());
        interact(() -> find("#query", TextField.class).requestFocus());
    }

    @Test
    void a_person_is_added_by_keyboard() {
        press(KeyCode.CONTROL).type(KeyCode.N).release(KeyCode.CONTROL);
        clickOn("#nameField").write("Vi Văn Tá").type(KeyCode.ENTER);

        assertThat(find("#counts", Label.class).getText()).startsWith("128 người");
        assertThat(find("#told", NoticeLine.class).getText()).isEqualTo("Đã thêm Vi Văn Tá.");
    }

    @Test
    void two_entries_that_look_like_one_person_are_found_shown_and_made_one() {
        assertThat(find("#duplicates", Node.class).isVisible()).isFalse();
        var hường = session.state().meeting().roll().require(Congress.member(1));
        interact(() -> session.perform(new AddMember(Map.of(
                MemberField.NAME, hường.name().full(), MemberField.PHONE, "0912345678", MemberField.CARD, "Z9"))));
        interact(() -> session.perform(new CheckIn(Congress.member(128))));

        clickOn("#duplicates");
        TableView<?> people = find("#people", TableView.class);
        assertThat(people.getItems()).hasSize(2);
        interact(() -> people.getSelectionModel().selectAll());
        clickOn("#merge");
        assertThat(lookup("#keep1").queryAs(RadioButton.class).isSelected()).isTrue();
        assertThat(lookup(".label").queryAllAs(Label.class))
                .extracting(Label::getText)
                .contains("0912345678 (lấy từ mục kia)", "CB001 (bỏ: Z9)", "Sau khi gộp: triệu tập 127, có mặt 1.");
        type(KeyCode.ENTER);

        var roll = session.state().meeting().roll();
        assertThat(roll.size()).isEqualTo(127);
        assertThat(session.state().meeting().attendance().present(Congress.member(1)))
                .isTrue();
        assertThat(find("#told", NoticeLine.class).getText()).startsWith("Đã gộp hai mục của");
        assertThat(people.getItems()).as("everybody is shown again").hasSize(127);
        interact(session::undo);
        assertThat(session.state().meeting().roll().size()).isEqualTo(128);
        assertThat(failures.failures).isEmpty();
    }

    @Test
    void entries_that_cannot_be_one_person_stay_and_the_dialog_says_why() {
        interact(() -> session.perform(new ChooseBody(BodyKind.PRESIDIUM, List.of(officer(1), officer(2)))));
        TableView<?> people = find("#people", TableView.class);
        interact(() -> {
            for (int i = 0; i < people.getItems().size(); i++) {
                if (((Row) people.getItems().get(i)).member().id().value() <= 2) {
                    people.getSelectionModel().select(i);
                }
            }
        });

        clickOn("#merge").type(KeyCode.ENTER);

        assertThat(find("#problem", Label.class).getText()).contains("Đoàn Chủ tịch");
        type(KeyCode.ESCAPE);
        assertThat(session.state().meeting().roll().size()).isEqualTo(127);
    }

    private Officer officer(int member) {
        return new Officer(Person.of(session.state().meeting().roll().require(Congress.member(member))), "");
    }

    @Test
    void an_invited_body_is_added_by_keyboard() {
        press(KeyCode.CONTROL).type(KeyCode.G).release(KeyCode.CONTROL);
        clickOn("#guest-guest_body");
        clickOn("#guestName").write("Ban Dan van").type(KeyCode.ENTER);

        assertThat(find("#told", NoticeLine.class).getText()).isEqualTo("Đã thêm Ban Dan van.");
        assertThat(session.state().meeting().roll().members())
                .filteredOn(member -> member.kind() == MemberKind.GUEST_BODY)
                .hasSize(1);
    }

    @Test
    void the_table_is_copied_as_a_spreadsheet_pastes_it() {
        interact(() -> find("#people", Node.class).requestFocus());
        press(KeyCode.CONTROL).type(KeyCode.C).release(KeyCode.CONTROL);

        var lines = new String[1];
        interact(() -> lines[0] = Clipboard.getSystemClipboard().getString());
        assertThat(lines[0].lines()).hasSize(128).first().asString().startsWith("STT\tHọ và tên\tNgày sinh\t");
    }

    @Test
    void what_is_sensitive_of_people_is_not_copied_along() {
        interact(() -> session.perform(new AddMember(
                Map.of(MemberField.NAME, "Vi Văn Tá", MemberField.PHONE, "0912345678", MemberField.ETHNICITY, "Tày"))));
        interact(() -> find("#people", Node.class).requestFocus());
        press(KeyCode.CONTROL).type(KeyCode.C).release(KeyCode.CONTROL);

        TableView<?> people = find("#people", TableView.class);
        assertThat(people.getVisibleLeafColumns())
                .extracting(column -> column.getId())
                .contains("ETHNICITY", "PHONE");
        var copied = new String[1];
        interact(() -> copied[0] = Clipboard.getSystemClipboard().getString());
        assertThat(copied[0]).contains("Vi Văn Tá").doesNotContain("Dân tộc", "Tày", "Điện thoại", "0912345678");
        assertThat(find("#told", NoticeLine.class).getText()).contains("không kèm cột riêng tư");
    }

    @Test
    void a_pasted_table_opens_the_preview_and_is_taken_in_by_one_button() {
        interact(() -> Clipboard.getSystemClipboard()
                .setContent(Map.of(DataFormat.PLAIN_TEXT, "STT\tHọ và tên\n1\tVi Văn Tá")));
        press(KeyCode.CONTROL).type(KeyCode.V).release(KeyCode.CONTROL);

        assertThat(find("#accept", Button.class).getText()).isEqualTo("Nhập 1 người");
        assertThat(session.state().meeting().roll().size()).isEqualTo(127);

        clickOn("#accept");

        assertThat(session.state().meeting().roll().size()).isEqualTo(128);
        assertThat(find("#told", NoticeLine.class).getText())
                .isEqualTo("Đã nhập danh sách: 1 người mới, 0 người thay đổi.");
        assertThat(failures.failures).isEmpty();
    }
}
