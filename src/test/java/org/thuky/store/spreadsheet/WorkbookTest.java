package org.thuky.store.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thuky.disk.Progress;

/** Every trap once in .xlsx and once in .xls. */
class WorkbookTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void dates_are_read_however_the_cell_holds_them(String kind) throws IOException {
        var sheet = read(kind, book -> {
            var list = book.createSheet();
            var day = book.createCellStyle();
            day.setDataFormat(book.createDataFormat().getFormat("dd/mm/yyyy"));
            var month = book.createCellStyle();
            month.setDataFormat(book.createDataFormat().getFormat("mm/yyyy"));
            fill(list, 0, "Họ và tên", "Ngày sinh");
            fill(list, 1, "An", LocalDate.of(1980, 4, 15)).setCellStyle(day);
            fill(list, 2, "Bình", LocalDate.of(1980, 4, 1)).setCellStyle(month);
            fill(list, 3, "Chi", 1980);
            fill(list, 4, "Dung", 1980).setCellStyle(day);
            fill(list, 5, "Đạt", "15/4/1980");
            fill(list, 6, "Em", 29326);
        });
        assertThat(sheet.read().drafts())
                .map(Lists::told)
                .containsExactly(
                        "NAME=An, BIRTH=15/04/1980",
                        "NAME=Bình, BIRTH=04/1980",
                        "NAME=Chi, BIRTH=1980",
                        "NAME=Dung, BIRTH=1980",
                        "NAME=Đạt, BIRTH=15/04/1980",
                        "NAME=Em, BIRTH=15/04/1980");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void merged_headings_and_merged_groups_are_read(String kind) throws IOException {
        var sheet = read(kind, book -> {
            var list = book.createSheet();
            fill(list, 0, "DANH SÁCH ĐOÀN VIÊN");
            list.addMergedRegion(new CellRangeAddress(0, 0, 0, 4));
            fill(list, 2, "STT", "Họ và tên", "Năm sinh", "", "Tổ");
            fill(list, 3, "", "", "Nam", "Nữ", "");
            for (int column : new int[] {0, 1, 4}) {
                list.addMergedRegion(new CellRangeAddress(2, 3, column, column));
            }
            list.addMergedRegion(new CellRangeAddress(2, 2, 2, 3));
            fill(list, 4, 1, "Nông Thị Hà", "", 1985, "Tổ 1");
            fill(list, 5, 2, "Bế Văn An", 1979);
            list.addMergedRegion(new CellRangeAddress(4, 5, 4, 4));
            fill(list, 6, 3, "Tô Đức Hiện", 1970);
        });
        assertThat(sheet.read().drafts())
                .map(Lists::told)
                .containsExactly(
                        "NAME=Nông Thị Hà, SEX=FEMALE, BIRTH=1985, GROUP=Tổ 1",
                        "NAME=Bế Văn An, SEX=MALE, BIRTH=1979, GROUP=Tổ 1",
                        "NAME=Tô Đức Hiện, SEX=MALE, BIRTH=1970");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void hidden_rows_are_passed_over_and_told(String kind) throws IOException {
        var reading = read(kind, book -> {
                    var list = book.createSheet();
                    fill(list, 0, "Họ và tên", "Chức vụ");
                    fill(list, 1, "Nông Thị Hà", "Kế toán");
                    fill(list, 2, "Bế Văn An", "đã chuyển").getRow().setZeroHeight(true);
                    fill(list, 4, "Tô Đức Hiện", "Văn thư");
                })
                .read();
        assertThat(Lists.names(reading.drafts())).containsExactly("Nông Thị Hà", "Tô Đức Hiện");
        assertThat(reading.drafts().get(1).row()).isEqualTo(5);
        assertThat(reading.notices()).extracting(notice -> notice.key()).containsExactly("member.notice.hidden");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void old_fonts_and_decomposed_letters_are_turned_into_composed_unicode(String kind) throws IOException {
        var reading = read(kind, book -> {
                    var list = book.createSheet();
                    fill(list, 0, "Hä vµ tªn", "Chức vụ");
                    fill(list, 1, "NguyÔn V¨n H­ng", "Chuyên viên");
                    font(book, list.getRow(1).getCell(0), ".VnTime");
                    fill(list, 2, "lôc thÞ mai", "Kế toán");
                    font(book, list.getRow(2).getCell(0), ".VnTimeH");
                    fill(list, 3, "Nguyeãn Vaên Höng", "Văn thư");
                    font(book, list.getRow(3).getCell(0), "VNI-Times");
                    fill(list, 4, Normalizer.normalize("Bế Thị Hường", Normalizer.Form.NFD), "Văn thư");
                    font(book, list.getRow(0).getCell(0), ".VnTime");
                })
                .read();
        assertThat(Lists.names(reading.drafts()))
                .containsExactly("Nguyễn Văn Hưng", "Lục Thị Mai", "Nguyễn Văn Hưng", "Bế Thị Hường");
        assertThat(reading.notices()).extracting(notice -> notice.key()).containsExactly("member.notice.legacy");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void what_looks_like_a_formula_is_told_as_it_stands_and_codes_keep_their_zeros(String kind) throws IOException {
        var sheet = read(kind, book -> {
            var list = book.createSheet();
            var code = book.createCellStyle();
            code.setDataFormat(book.createDataFormat().getFormat("00000"));
            fill(list, 0, "Mã thẻ", "Họ và tên", "Năm sinh", "Ghi chú");
            fill(list, 1, 42, "Nông Thị Hà", "", "=2+5");
            list.getRow(1).getCell(0).setCellStyle(code);
            list.getRow(1).getCell(2).setCellFormula("1900+80");
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
            fill(list, 2, 123456789012d, "Bế Văn An", "", "");
            list.getRow(2).getCell(2).setCellFormula("1900+75");
        });
        assertThat(sheet.read().drafts())
                .map(Lists::told)
                .containsExactly(
                        "NAME=Nông Thị Hà, CARD=00042, BIRTH=1980, NOTE==2+5", "NAME=Bế Văn An, CARD=123456789012");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void the_sheet_with_the_people_is_found_and_others_can_be_chosen(String kind) throws IOException {
        var file = save(kind, book -> {
            fill(book.createSheet("Bìa"), 0, "Công đoàn Sở Xây dựng");
            book.createSheet("Trống");
            var old = book.createSheet("Cũ");
            var list = book.createSheet("Danh sách");
            for (int i = 0; i < 5; i++) {
                fill(old, i, i == 0 ? "Họ và tên" : "Bế Văn " + (char) ('A' + i), "Tày");
            }
            for (int i = 0; i < 4; i++) {
                fill(list, i, i == 0 ? "Họ và tên" : "Nông Văn " + (char) ('A' + i), "Tày");
            }
            book.setSheetHidden(2, true);
        });
        var found = SpreadsheetReader.read(file, Progress.NONE);
        assertThat(found.sheets()).extracting(MemberSheet::name).containsExactly("Bìa", "Cũ", "Danh sách");
        assertThat(found.likeliest().name()).isEqualTo("Danh sách");
        assertThat(found.sheets().get(1).read().drafts()).hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void reading_can_be_stopped(String kind) throws IOException {
        var file = save(kind, book -> {
            var list = book.createSheet();
            for (int i = 0; i < 50; i++) {
                fill(list, i, "Họ và tên");
            }
        });
        assertThatThrownBy(() -> SpreadsheetReader.read(file, (row, all) -> {
                    if (row == 20) {
                        throw new CancellationException();
                    }
                }))
                .isInstanceOf(CancellationException.class);
    }

    private MemberSheet read(String kind, Consumer<Workbook> content) throws IOException {
        return SpreadsheetReader.read(save(kind, content), Progress.NONE).likeliest();
    }

    private Path save(String kind, Consumer<Workbook> content) throws IOException {
        var file = folder.resolve("danh-sach." + kind);
        try (var book = kind.equals("xls") ? new HSSFWorkbook() : new XSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            content.accept(book);
            book.write(out);
        }
        return file;
    }

    private static Cell fill(Sheet sheet, int number, Object... values) {
        var row = sheet.createRow(number);
        Cell cell = null;
        for (int column = 0; column < values.length; column++) {
            cell = row.createCell(column);
            if (values[column] instanceof Number figure) {
                cell.setCellValue(figure.doubleValue());
            } else if (values[column] instanceof LocalDate date) {
                cell.setCellValue(date);
            } else {
                cell.setCellValue((String) values[column]);
            }
        }
        return cell;
    }

    private static void font(Workbook book, Cell cell, String name) {
        var font = book.createFont();
        font.setFontName(name);
        var style = book.createCellStyle();
        style.setFont(font);
        cell.setCellStyle(style);
    }
}
