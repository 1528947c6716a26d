package org.thuky.ui.member;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Set;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thuky.domain.member.ImportRow.State;
import org.thuky.session.Session;
import org.thuky.store.spreadsheet.ColumnMeaning;
import org.thuky.testkit.Congress;
import org.thuky.testkit.ToldFailures;
import org.thuky.text.Messages;
import org.thuky.ui.common.Desk;
import org.thuky.ui.common.Work;

/** A list on its way from the file through the preview onto the roll. */
class ImportViewModelTest {

    private static final String LIST = """
            DANH SÁCH BỔ SUNG
            TT	Họ và tên	Năm sinh	Giới tính	Mã thẻ	Nơi ở
            1	Vi Văn Tá	1980	Nam	M1	Phòng Nội chính
            2	Mông Thị Ngà	19x5	Nữ	M2	Phòng Tổng hợp
            3	Nguyễn Thị Hường	1965	Nữ	CB001	Phòng Tổng hợp
            """;

    private final Messages messages = new Messages(Messages.VIETNAMESE);
    private final ToldFailures failures = new ToldFailures();
    private final Session session = Congress.begun();
    private final ImportViewModel imports =
            new ImportViewModel(new Desk(session, failures.work(), Runnable::run), failures.work());

    @Test
    void a_pasted_table_is_looked_at_before_anything_changes() {
        imports.paste(LIST, "bảng vừa dán");

        assertThat(preview().count(State.NEW)).isEqualTo(1);
        assertThat(preview().count(State.CHANGED)).isEqualTo(1);
        assertThat(preview().count(State.PROBLEM)).isEqualTo(1);
        assertThat(preview().lines())
                .as("the titles are shown, too")
                .filteredOn(line -> line.missing().isEmpty())
                .hasSize(5);
        assertThat(session.state().meeting().roll().size()).isEqualTo(127);
    }

    @Test
    void it_happens_whole_and_says_what_happened() {
        imports.paste(LIST, "bảng vừa dán");

        imports.accept();

        assertThat(session.state().meeting().roll().size()).isEqualTo(128);
        assertThat(imports.previewProperty().get()).isEmpty();
        assertThat(messages.text(imports.toldProperty().get().orElseThrow().sentence()))
                .isEqualTo("Đã nhập danh sách: 1 người mới, 1 người thay đổi.");
    }

    @Test
    void a_doubtful_row_is_taken_when_the_secretary_says_so() {
        imports.paste(LIST, "bảng vừa dán");
        var doubtful = preview().lines().stream()
                .filter(line -> line.outcome().filter(row -> row.confirmable()).isPresent())
                .findFirst()
                .orElseThrow();

        imports.confirm(Set.of(doubtful.line().number()));

        assertThat(preview().count(State.PROBLEM)).isZero();
        assertThat(preview().count(State.NEW)).isEqualTo(2);
    }

    @Test
    void whoever_is_nearly_somebody_is_shown_beside_both_answers() {
        imports.paste("Mã thẻ\tHọ và tên\tNăm sinh\nM1\tVi Văn Tá\t1980", "bảng vừa dán");
        imports.accept();

        imports.paste("Họ và tên\tNăm sinh\nVi Văn Tà\t1980\nVi Văn Ta\t1980", "bảng vừa dán");
        var near = preview().lines().stream()
                .filter(ImportPreview.PreviewLine::asksWhetherSame)
                .map(line -> line.line().number())
                .toList();
        assertThat(near).containsExactly(2, 3);
        imports.same(Set.of(2));
        imports.confirm(Set.of(3));

        assertThat(preview().count(State.CHANGED)).isEqualTo(1);
        assertThat(preview().count(State.NEW)).isEqualTo(1);
        imports.accept();
        assertThat(session.state()
                        .meeting()
                        .roll()
                        .require(Congress.member(128))
                        .name()
                        .full())
                .isEqualTo("Vi Văn Tà");
    }

    @Test
    void people_whom_the_list_does_not_mention_are_named_and_may_be_marked() {
        imports.paste(LIST, "bảng vừa dán");
        assertThat(preview().lines().stream().filter(line -> line.missing().isPresent()))
                .hasSize(126);

        imports.mark(Set.of(Congress.member(2), Congress.member(3)), "không có trong tệp");
        imports.mark(Set.of(Congress.member(3)), "không có trong tệp");
        assertThat(preview().taken()).isEqualTo(3);
        imports.accept();

        var roll = session.state().meeting().roll();
        assertThat(roll.require(Congress.member(2)).note()).isEqualTo("không có trong tệp");
        assertThat(roll.require(Congress.member(3)).note()).isEmpty();
    }

    @Test
    void rows_that_are_passed_over_are_counted() {
        imports.paste(LIST + "\tTổng cộng: 3 người\n\tNGƯỜI LẬP BIỂU\n", "bảng vừa dán");

        assertThat(preview().passedOver()).isEqualTo(2);
    }

    @Test
    void a_column_can_be_given_another_meaning() {
        imports.paste(LIST, "bảng vừa dán");

        imports.mean(5, ColumnMeaning.UNIT);
        imports.accept();

        assertThat(session.state()
                        .meeting()
                        .roll()
                        .require(Congress.member(128))
                        .unit())
                .isEqualTo("Phòng Nội chính");
    }

    @Test
    void without_a_column_of_names_the_preview_stays_and_says_what_is_missing() {
        imports.paste(LIST, "bảng vừa dán");

        imports.mean(1, ColumnMeaning.IGNORED);

        assertThat(preview().notices()).hasSize(1);
        assertThat(messages.text(preview().notices().get(0))).startsWith("Chưa rõ cột nào ghi họ tên");
        assertThat(preview().lines()).hasSize(5);
    }

    @Test
    void what_changes_on_the_roll_meanwhile_changes_the_preview() {
        imports.paste(LIST, "bảng vừa dán");
        session.undo();
        session.undo();

        assertThat(session.state().meeting().roll().size()).isZero();
        assertThat(preview().count(State.NEW)).isEqualTo(2);
    }

    @Test
    void importing_again_finds_everybody_already_there() {
        imports.paste(LIST, "bảng vừa dán");
        imports.accept();

        imports.paste(LIST, "bảng vừa dán");

        assertThat(preview().count(State.NEW)).isZero();
        assertThat(preview().count(State.SAME)).isEqualTo(2);
    }

    @Test
    void a_file_that_is_no_list_is_one_clear_sentence(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("danh sach.xlsx"), "%PDF-1.4 not a list");

        imports.read(file);

        assertThat(imports.previewProperty().get()).isEmpty();
        assertThat(failures.refusals).hasSize(1);
        assertThat(messages.text(failures.refusals.get(0).sentence())).contains("danh sach.xlsx");
        assertThat(failures.failures).isEmpty();
    }

    @Test
    void an_answer_to_an_earlier_question_comes_too_late() {
        var waiting = new ArrayDeque<Runnable>();
        Executor later = waiting::add;
        var slow = new ImportViewModel(
                new Desk(session, failures.work(), Runnable::run), new Work(later, Runnable::run, failures));

        slow.paste(LIST, "bảng thứ nhất");
        slow.leave();

        waiting.forEach(Runnable::run);

        assertThat(slow.previewProperty().get()).isEmpty();
    }

    private ImportPreview preview() {
        return imports.previewProperty().get().orElseThrow();
    }
}
