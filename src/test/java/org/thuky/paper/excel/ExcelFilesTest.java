package org.thuky.paper.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.util.TempFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thuky.disk.Progress;
import org.thuky.domain.meeting.Meeting;
import org.thuky.domain.member.ImportPlan;
import org.thuky.domain.member.ImportRow;
import org.thuky.domain.member.MemberField;
import org.thuky.paper.SampleMeeting;
import org.thuky.paper.file.Enclosure;
import org.thuky.store.spreadsheet.SpreadsheetReader;

class ExcelFilesTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"25, false", "25, true", "26, false"})
    void what_was_exported_is_imported_without_a_difference(String number, boolean privately) {
        var meeting = withEveryFieldTold();

        var imported = SpreadsheetReader.read(file(meeting, number, privately), Progress.NONE)
                .likeliest()
                .read();

        assertThat(imported.drafts()).hasSameSizeAs(meeting.roll().members());
        assertThat(ImportPlan.of(meeting.roll(), imported.drafts()).rows())
                .filteredOn(row -> row.state() != ImportRow.State.SAME)
                .isEmpty();
        assertThat(imported.notices()).isEmpty();
    }

    @Test
    void no_other_user_of_the_machine_can_read_or_block_the_halves_of_a_workbook() throws IOException {
        file(new SampleMeeting().opened().roll(127).meeting(), "25");

        var half = TempFile.createTempFile("poi-sxssf-sheet", ".xml").toPath();

        assertThat(half.getParent().getParent().getFileName().toString()).startsWith("thu-ky-tam-");
    }

    @Test
    void what_is_sensitive_of_people_is_told_only_when_somebody_wants_it() throws IOException {
        var sensitive = List.of("0912345678", "Ê-đê", "03/02/2010", "Điện thoại", "Dân tộc", "Ngày vào Đảng");

        for (var number : List.of("25", "26")) {
            assertThat(words(file(withEveryFieldTold(), number, false)))
                    .contains("H’Hen Niê Kđăm")
                    .doesNotContainAnyElementsOf(sensitive);
        }
        assertThat(words(file(withEveryFieldTold(), "25", true))).containsAll(sensitive);
    }

    private static List<String> words(Path file) throws IOException {
        var words = new ArrayList<String>();
        try (var book = WorkbookFactory.create(file.toFile(), null, true)) {
            for (var row : book.getSheetAt(0)) {
                row.forEach(cell -> words.add(new DataFormatter().formatCellValue(cell)));
            }
        }
        return words;
    }

    /** Somebody of whom all is known, and what a list may hold that Excel could take for a formula. */
    private static Meeting withEveryFieldTold() {
        var sample = new SampleMeeting().opened().roll(127).hall(102);
        sample.happens(sample.meeting()
                .roll()
                .add(Map.ofEntries(
                        Map.entry(MemberField.NAME, "H’Hen Niê Kđăm"),
                        Map.entry(MemberField.CARD, "00128"),
                        Map.entry(MemberField.SEX, "FEMALE"),
                        Map.entry(MemberField.BIRTH, "04/1980"),
                        Map.entry(MemberField.ETHNICITY, "Ê-đê"),
                        Map.entry(MemberField.NATIONALITY, "Việt Nam"),
                        Map.entry(MemberField.HOMETOWN, "Hòa An, Cao Bằng"),
                        Map.entry(MemberField.PARTY, "true"),
                        Map.entry(MemberField.PARTY_SINCE, "03/02/2010"),
                        Map.entry(MemberField.POSITION, "Phó Trưởng phòng, Phó Bí thư Chi bộ"),
                        Map.entry(MemberField.UNION_POSITION, "Ủy viên Ban Chấp hành"),
                        Map.entry(MemberField.GROUP, "Tổ công đoàn Phục vụ"),
                        Map.entry(MemberField.UNIT, "Phòng Kinh tế tổng hợp"),
                        Map.entry(MemberField.KIND, "EX_OFFICIO"),
                        Map.entry(MemberField.EDUCATION, "Thạc sĩ"),
                        Map.entry(MemberField.POLITICAL_THEORY, "Cao cấp"),
                        Map.entry(MemberField.PHONE, "0912345678"),
                        Map.entry(MemberField.NOTE, "=1+1"))));
        sample.happens(sample.meeting()
                .roll()
                .add(Map.of(
                        MemberField.NAME,
                        "Ngọc Văn Phán",
                        MemberField.KIND,
                        "GUEST",
                        MemberField.NOTE,
                        "- phát biểu")));
        return sample.meeting();
    }

    @Test
    void what_looks_like_a_formula_stays_text() throws IOException {
        var sheet = sheet(withEveryFieldTold(), "25");

        for (var row : sheet) {
            for (var cell : row) {
                assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
                if (cell.getCellType() == CellType.STRING
                        && cell.getStringCellValue().matches("[=+@-].*")) {
                    assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
                }
            }
        }
        assertThat(sheet.getRow(0))
                .extracting(cell -> cell.getStringCellValue())
                .startsWith("STT", "Họ và tên", "Mã thẻ");
    }

    @Test
    void results_are_those_of_the_counting_report_and_none_before_the_seal() throws IOException {
        var sheet = sheet(SampleMeeting.held(), "27");

        assertThat(sheet.getSheetName()).isEqualTo("Ban Chấp hành Công đoàn cơ sở");
        assertThat(sheet.getPhysicalNumberOfRows()).isEqualTo(9);
        assertThat(sheet.getRow(1).getCell(5).getNumericCellValue()).isEqualTo(101);
        assertThat(sheet.getRow(1).getCell(7).getStringCellValue()).isEqualTo("Trúng cử");
        assertThat(sheet.getRow(8).getCell(5).getNumericCellValue()).isEqualTo(51);
        assertThat(sheet.getRow(8).getCell(6).getNumericCellValue()).isEqualTo(50.0);
        assertThat(ExcelFiles.of(
                        new SampleMeeting().opened().roll(127).hall(102).meeting(), false))
                .extracting(Enclosure::fileName)
                .containsExactly("25-Danh-sach.xlsx", "26-Diem-danh.xlsx");
    }

    @Test
    void an_empty_meeting_has_no_tables() {
        assertThat(ExcelFiles.of(SampleMeeting.empty(), true)).isEmpty();
    }

    @Test
    void five_hundred_people_and_a_guest_are_a_row_each() throws IOException {
        assertThat(sheet(SampleMeeting.summoned(500), "25").getPhysicalNumberOfRows())
                .isEqualTo(502);
        assertThat(sheet(SampleMeeting.summoned(1), "25").getPhysicalNumberOfRows())
                .isEqualTo(3);
    }

    private Sheet sheet(Meeting meeting, String number) throws IOException {
        try (var book = WorkbookFactory.create(file(meeting, number).toFile(), null, true)) {
            return book.getSheetAt(0);
        }
    }

    private Path file(Meeting meeting, String number) {
        return file(meeting, number, true);
    }

    private Path file(Meeting meeting, String number, boolean privately) {
        return ExcelFiles.of(meeting, privately).stream()
                .filter(file -> file.fileName().startsWith(number))
                .findFirst()
                .orElseThrow()
                .write(folder);
    }
}
