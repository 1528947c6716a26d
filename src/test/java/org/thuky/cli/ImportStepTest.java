package org.thuky.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thuky.testkit.Refused.refused;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thuky.domain.member.MemberEvent;
import org.thuky.domain.member.Roll;
import org.thuky.session.command.MemberCommand.ImportMembers;

/** A list that a script takes in: whole, or not at all. */
class ImportStepTest {

    @TempDir
    private Path folder;

    @Test
    void a_list_that_is_clear_is_taken_in() throws IOException {
        list("Họ và tên;Năm sinh\nNông Thị Hà;1980\nBế Văn An;1975\n");
        assertThat(imported(Roll.EMPTY, step()).size()).isEqualTo(2);
    }

    @Test
    void one_row_that_is_not_clear_stops_it_until_the_step_decides() throws IOException {
        list("Họ và tên;Năm sinh\nNông Thị Hà;19x0\nBế Văn An;1975\n");
        refused("member.refusal.import-open", () -> command(Roll.EMPTY, step()));
        assertThat(imported(Roll.EMPTY, rows("2", "new")).size()).isEqualTo(2);
        assertThat(imported(Roll.EMPTY, rows("2", "leave-out")).size()).isEqualTo(1);
        refused("cli.import.no-row", () -> command(Roll.EMPTY, rows("7", "new")));
        refused("cli.script.choice", () -> command(Roll.EMPTY, rows("2", "perhaps")));
        refused("cli.script.unknownField", () -> command(Roll.EMPTY, step().put("shet", "x")));
    }

    @Test
    void whoever_is_nearly_somebody_is_decided_by_the_step_and_the_missing_are_noted() throws IOException {
        list("Họ và tên;Năm sinh\nNông Thị Hà;1980\nBế Văn An;1975\n");
        var roll = imported(Roll.EMPTY, step());
        list("Họ và tên;Năm sinh\nNông Thị Hạ;1980\n");
        refused("member.refusal.import-open", () -> command(roll, step()));
        var again = imported(roll, rows("2", "same").put("note-missing", "đã chuyển"));
        assertThat(again.members())
                .extracting(member -> member.name() + " " + member.note())
                .containsExactly("Nông Thị Hạ ", "Bế Văn An đã chuyển");
    }

    @Test
    void a_total_that_does_not_agree_stops_it() throws IOException {
        list("Họ và tên;Năm sinh\nNông Thị Hà;1980\nTổng cộng: 5 người;\n");
        refused("member.notice.total", () -> command(Roll.EMPTY, step()));
        assertThat(imported(Roll.EMPTY, step().put("whatever-total", true)).size())
                .isEqualTo(1);
    }

    @Test
    void of_several_sheets_that_are_not_one_list_the_step_names_one() throws IOException {
        try (var book = new XSSFWorkbook();
                var out = Files.newOutputStream(folder.resolve("danh-sach.csv"))) {
            for (var name : List.of("Năm ngoái", "Năm nay")) {
                var sheet = book.createSheet(name);
                sheet.createRow(0).createCell(0).setCellValue("Họ và tên");
                sheet.createRow(1).createCell(0).setCellValue("Nông Thị Hà");
            }
            book.write(out);
        }
        refused("cli.import.sheets", () -> command(Roll.EMPTY, step()));
        refused("cli.import.no-sheet", () -> command(Roll.EMPTY, step().put("sheet", "Năm sau")));
        assertThat(imported(Roll.EMPTY, step().put("sheet", "Năm nay")).size()).isEqualTo(1);
    }

    private void list(String text) throws IOException {
        Files.writeString(folder.resolve("danh-sach.csv"), text);
    }

    private static ObjectNode step() {
        return JsonNodeFactory.instance.objectNode().put("file", "danh-sach.csv");
    }

    private static ObjectNode rows(String row, String decision) {
        var step = step();
        step.putObject("rows").put(row, decision);
        return step;
    }

    private ImportMembers command(Roll roll, ObjectNode step) {
        return (ImportMembers) ImportStep.command(new Arguments("1 (import)", step), folder, roll);
    }

    private Roll imported(Roll roll, ObjectNode step) {
        var command = command(roll, step);
        MemberEvent event = roll.acceptImport(command.drafts(), command.marked(), command.remark());
        return event.applyTo(roll, Instant.EPOCH);
    }
}
