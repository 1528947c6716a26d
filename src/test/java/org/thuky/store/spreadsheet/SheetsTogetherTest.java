package org.thuky.store.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thuky.disk.Progress;

/** One list on several sheets, or several times on one. */
class SheetsTogetherTest {

    private static final String[][] LIST = {
        {"STT", "Họ và tên", "Năm sinh"}, {"1", "Nông Thị Hà", "1980"}, {"2", "Bế Văn An", "1975"}
    };

    @TempDir
    private Path folder;

    @Test
    void a_sheet_for_each_group_is_one_list() throws IOException {
        var file = workbook(book -> {
            fill(book.createSheet("Tổ Hành chính"), new String[][] {
                {"DANH SÁCH"},
                {"STT", "Họ và tên", "Năm sinh"},
                {"1", "Nông Thị Hà", "1980"},
                {"", "TỔ TRƯỞNG", ""},
                {"", "Nông Thị Hà", ""}
            });
            fill(
                    book.createSheet("Tổ Kho"),
                    new String[][] {{"STT", "Năm sinh", "Họ và tên", "SĐT"}, {"1", "1975", "Bế Văn An", "0912345678"}});
            fill(
                    book.createSheet("Sheet3"),
                    new String[][] {{"STT", "Họ và tên", "Năm sinh"}, {"1", "Lục Thị Mai", "1990"}});
        });
        var read = SpreadsheetReader.read(file, Progress.NONE);
        var reading = read.likeliest().read();
        assertThat(reading.drafts())
                .map(draft -> draft.row() + " " + Lists.told(draft))
                .containsExactly(
                        "1003 NAME=Nông Thị Hà, BIRTH=1980, GROUP=Tổ Hành chính",
                        "2002 NAME=Bế Văn An, BIRTH=1975, GROUP=Tổ Kho, PHONE=0912345678",
                        "3002 NAME=Lục Thị Mai, BIRTH=1990");
        assertThat(reading.notices()).extracting(notice -> notice.key()).contains("member.notice.sheets-together");
        assertThat(read.sheets()).extracting(MemberSheet::together).containsExactly(3, 1, 1, 1);
    }

    @Test
    void a_summary_beside_its_parts_is_not_read_twice_and_the_parts_are_told() throws IOException {
        var file = workbook(book -> {
            fill(book.createSheet("Tổng hợp"), LIST);
            fill(book.createSheet("Tổ 1"), new String[][] {LIST[0], LIST[1]});
        });
        var read = SpreadsheetReader.read(file, Progress.NONE);
        assertThat(read.likeliest().name()).isEqualTo("Tổng hợp");
        assertThat(read.notices(read.likeliest()))
                .extracting(notice -> notice.key())
                .containsExactly("member.notice.sheets-unread");
    }

    @Test
    void lists_side_by_side_are_one_list() throws IOException {
        var file = workbook(book -> fill(book.createSheet(), new String[][] {
            {"DANH SÁCH ĐOÀN VIÊN"},
            {"TT", "Họ và tên", "Năm sinh", "", "TT", "Họ và tên", "Năm sinh"},
            {"1", "Nông Thị Hà", "1980", "", "3", "Lục Thị Mai", "1990"},
            {"2", "Bế Văn An", "1975", "", "", "", ""}
        }));
        assertThat(Lists.names(SpreadsheetReader.read(file, Progress.NONE).likeliest()))
                .containsExactly("Nông Thị Hà", "Bế Văn An", "Lục Thị Mai");
    }

    private Path workbook(Consumer<Workbook> content) throws IOException {
        var file = folder.resolve("danh-sach.xlsx");
        try (var book = new XSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            content.accept(book);
            book.write(out);
        }
        return file;
    }

    private static void fill(Sheet sheet, String[][] cells) {
        for (int row = 0; row < cells.length; row++) {
            var made = sheet.createRow(row);
            for (int column = 0; column < cells[row].length; column++) {
                made.createCell(column).setCellValue(cells[row][column]);
            }
        }
    }
}
