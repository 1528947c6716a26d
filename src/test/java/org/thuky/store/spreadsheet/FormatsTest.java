package org.thuky.store.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thuky.disk.Progress;
import org.thuky.domain.Refusal;

/** One small list in every kind of file that offices send. */
class FormatsTest {

    private static final String[][] LIST = {
        {"STT", "Họ và tên", "Ngày sinh", "Tổ"},
        {"1", "Nông Thị Hà", "15/04/1980", "Tổ 1"},
        {"2", "Bế Văn An", "1975", "Tổ 2"}
    };
    private static final String[] READ = {
        "NAME=Nông Thị Hà, BIRTH=15/04/1980, GROUP=Tổ 1", "NAME=Bế Văn An, BIRTH=1975, GROUP=Tổ 2"
    };

    @TempDir
    private Path folder;

    @Test
    void a_workbook_with_macros() throws IOException {
        reads(changed(
                "[Content_Types].xml",
                text -> text.replace(
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
                        "application/vnd.ms-excel.sheet.macroEnabled.main+xml")));
    }

    @Test
    void a_workbook_without_styles() throws IOException {
        reads(changed(
                "xl/_rels/workbook.xml.rels", text -> text.replaceAll("<Relationship [^>]*styles.xml[^>]*/>", "")));
    }

    @Test
    void a_workbook_in_the_strict_kind_of_the_format() throws IOException {
        reads(changed(
                "",
                text -> text.replace(
                                "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                                "http://purl.oclc.org/ooxml/spreadsheetml/main")
                        .replace(
                                "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                                "http://purl.oclc.org/ooxml/officeDocument/relationships")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<c r=\"E2\"><v></v></c>",
                "<c r=\"E2\"><v> </v></c>",
                "<c r=\"E2\"><v>NaN</v></c>",
                "<c r=\"E2\" t=\"s\"><v/></c>"
            })
    void a_cell_whose_value_is_blank_or_no_number(String cell) throws IOException {
        reads(changed(
                "xl/worksheets/sheet1.xml",
                text -> text.replaceFirst("(<row r=\"2\".*?)</row>", "$1" + cell + "</row>")));
    }

    @Test
    void signs_that_xml_does_not_know_are_escaped() throws IOException {
        reads(changed(
                "xl/sharedStrings.xml",
                text -> text.replace("Họ và tên", "Họ và_x000D_\ntên")
                        .replace("Nông Thị Hà", "Nông_x0020_Thị_x000D_\n Hà")));
    }

    @Test
    void an_old_workbook_that_names_a_format_it_does_not_have() throws IOException {
        var file = folder.resolve("danh-sach.xls");
        try (var book = new HSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            var sheet = fill(book.createSheet(), LIST);
            var style = book.createCellStyle();
            style.setDataFormat((short) 199);
            sheet.getRow(1).createCell(0).setCellValue(1);
            sheet.getRow(1).getCell(0).setCellStyle(style);
            book.write(out);
        }
        reads(file);
    }

    @Test
    void a_workbook_of_libre_office() throws IOException {
        reads(ods(OdsRow.of(LIST)));
    }

    @Test
    void a_workbook_of_libre_office_with_dates_hidden_rows_and_repetitions() throws IOException {
        var rows = OdsRow.cell("Họ và tên") + OdsRow.cell("Ngày sinh") + "</table:table-row>"
                + "<table:table-row table:number-rows-repeated=\"3\"><table:table-cell table:number-columns-repeated=\"5\"/></table:table-row>"
                + "<table:table-row>" + OdsRow.cell("Nông Thị Hà")
                + "<table:table-cell office:value-type=\"date\" office:date-value=\"1980-04-15\"><text:p>15.04.80</text:p></table:table-cell></table:table-row>"
                + "<table:table-row table:visibility=\"collapse\">" + OdsRow.cell("Người Đã Chuyển")
                + "</table:table-row>"
                + "<table:table-row table:number-rows-repeated=\"2\">" + OdsRow.cell("Bế Văn An") + OdsRow.cell("1975");
        var reading =
                read(ods("<table:table-row>" + rows + "</table:table-row>")).read();
        assertThat(reading.drafts())
                .map(Lists::told)
                .containsExactly(
                        "NAME=Nông Thị Hà, BIRTH=15/04/1980",
                        "NAME=Bế Văn An, BIRTH=1975",
                        "NAME=Bế Văn An, BIRTH=1975");
        assertThat(reading.drafts().get(0).row()).isEqualTo(5);
        assertThat(reading.notices()).extracting(notice -> notice.key()).containsExactly("member.notice.hidden");
    }

    @Test
    void a_locked_workbook_of_libre_office() throws IOException {
        var file = zip(
                "danh-sach.ods",
                Map.of(
                        "mimetype", "application/vnd.oasis.opendocument.spreadsheet",
                        "META-INF/manifest.xml", "<manifest><encryption-data/></manifest>",
                        "content.xml", "x"));
        refused("member.refusal.file-encrypted-calc", file);
    }

    @Test
    void a_web_page_saved_as_a_workbook() throws IOException {
        var rows = new StringBuilder("<html><head><meta charset=\"utf-8\"></head><body><table><tr><td><table>");
        for (var row : LIST) {
            rows.append("<tr><td>").append(String.join("</td><td>", row)).append("</td></tr>");
        }
        reads(Files.writeString(folder.resolve("danh-sach.xls"), rows + "</table></td></tr></table></body></html>"));
    }

    @Test
    void merged_cells_of_a_web_page() {
        var html = "<table><tr><th rowspan=2>Họ và tên</th><th colspan=2>Năm sinh</th><th rowspan=2>Tổ</th></tr>"
                + "<tr><th>Nam</th><th>Nữ</th></tr>"
                + "<tr><td>Nông Thị<br>Hà</td><td></td><td>1980</td><td rowspan=2>Tổ 1</td></tr>"
                + "<tr><td>Bế Văn An</td><td>1975</td><td></td></tr><tr><td><s>Lý Văn Đi</s></td></tr></table>";
        var reading =
                SpreadsheetReader.pasteMarked(html).orElseThrow().likeliest().read();
        assertThat(reading.drafts())
                .map(Lists::told)
                .containsExactly(
                        "NAME=Nông Thị Hà, SEX=FEMALE, BIRTH=1980, GROUP=Tổ 1",
                        "NAME=Bế Văn An, SEX=MALE, BIRTH=1975, GROUP=Tổ 1");
        assertThat(reading.notices()).extracting(notice -> notice.key()).containsExactly("member.notice.struck");
        assertThat(SpreadsheetReader.pasteMarked("<p>Nông Thị Hà</p>")).isEmpty();
    }

    @Test
    void an_xml_spreadsheet_of_excel_2003() throws IOException {
        var rows = new StringBuilder("<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?>"
                + "<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\""
                + " xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\"><Worksheet ss:Name=\"DS\"><Table>");
        for (var row : LIST) {
            rows.append("<Row>");
            for (var cell : row) {
                var date = cell.equals("15/04/1980");
                rows.append("<Cell><Data ss:Type=\"")
                        .append(date ? "DateTime" : "String")
                        .append("\">")
                        .append(date ? "1980-04-15T00:00:00.000" : cell)
                        .append("</Data></Cell>");
            }
            rows.append("</Row>");
        }
        reads(Files.writeString(folder.resolve("danh-sach.xml"), rows + "</Table></Worksheet></Workbook>"));
    }

    @Test
    void a_table_in_a_word_file() throws IOException {
        var file = folder.resolve("danh-sach.docx");
        try (var document = new XWPFDocument();
                var out = Files.newOutputStream(file)) {
            document.createParagraph().createRun().setText("DANH SÁCH ĐOÀN VIÊN");
            var table = document.createTable(LIST.length, LIST[0].length);
            for (int row = 0; row < LIST.length; row++) {
                for (int column = 0; column < LIST[row].length; column++) {
                    table.getRow(row).getCell(column).setText(LIST[row][column]);
                }
            }
            document.write(out);
        }
        reads(file);
    }

    @Test
    void a_binary_workbook_is_told_by_name() throws IOException {
        refused(
                "member.refusal.file-binary",
                changed(
                        "[Content_Types].xml",
                        text -> text.replace(
                                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
                                "application/vnd.ms-excel.sheet.binary.macroEnabled.main")));
    }

    @Test
    void pipes_part_cells_as_well() throws IOException {
        reads(text("|", "%s|%s|%s|%s"));
    }

    @Test
    void columns_that_stand_apart_by_spaces_are_cut_where_they_stand() throws IOException {
        var reading = read(text(" ", "%-5s%-16s%-14s%s")).read();
        assertThat(reading.drafts()).map(Lists::told).containsExactly(READ);
        assertThat(reading.notices()).extracting(notice -> notice.key()).containsExactly("member.notice.fixed-widths");
    }

    @Test
    void a_quote_that_never_closes_is_told_and_swallows_nobody() throws IOException {
        var file = Files.writeString(
                folder.resolve("danh-sach.csv"),
                "Họ và tên,Năm sinh\n\"Nông Thị Hà,1980\nBế Văn An,1975\n\"Lục Thị Mai\",1990\nLý Văn Ba,1991\n");
        var reading = read(file).read();
        assertThat(Lists.names(reading.drafts()))
                .containsExactly("Nông Thị Hà", "Bế Văn An", "Lục Thị Mai", "Lý Văn Ba");
        assertThat(reading.notices()).extracting(notice -> notice.key()).containsExactly("member.notice.unclosed");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void people_who_are_struck_through_are_passed_over_and_told(boolean old) throws IOException {
        var file = folder.resolve("danh-sach");
        try (Workbook book = old ? new HSSFWorkbook() : new XSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            var sheet = fill(book.createSheet(), LIST);
            var font = book.createFont();
            font.setStrikeout(true);
            var style = book.createCellStyle();
            style.setFont(font);
            sheet.getRow(1).getCell(1).setCellStyle(style);
            book.write(out);
        }
        var reading = read(file).read();
        assertThat(Lists.names(reading.drafts())).containsExactly("Bế Văn An");
        assertThat(reading.leftOut())
                .extracting(row -> row.row() + " " + row.text())
                .containsExactly("2 Nông Thị Hà");
        assertThat(reading.notices()).extracting(notice -> notice.key()).containsExactly("member.notice.struck");
    }

    private interface Content {
        void fill(Workbook book);
    }

    private void reads(Path file) {
        assertThat(read(file).read().drafts()).map(Lists::told).containsExactly(READ);
    }

    private static MemberSheet read(Path file) {
        return SpreadsheetReader.read(file, Progress.NONE).likeliest();
    }

    private static void refused(String key, Path file) {
        assertThatThrownBy(() -> read(file))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.sentence().key()).isEqualTo(key));
    }

    private Path text(String name, String format) throws IOException {
        var text = new StringBuilder();
        for (var row : LIST) {
            text.append(String.format(format, (Object[]) row)).append('\n');
        }
        return Files.writeString(folder.resolve("danh-sach.txt"), text);
    }

    private Path workbook(Content content) throws IOException {
        var file = folder.resolve("danh-sach.xlsx");
        try (var book = new XSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            content.fill(book);
            book.write(out);
        }
        return file;
    }

    private static Sheet fill(Sheet sheet, String[][] cells) {
        for (int row = 0; row < cells.length; row++) {
            var made = sheet.createRow(row);
            for (int column = 0; column < cells[row].length; column++) {
                made.createCell(column).setCellValue(cells[row][column]);
            }
        }
        return sheet;
    }

    /** The list as a workbook in which a part, or every part, was written otherwise. */
    private Path changed(String part, UnaryOperator<String> change) throws IOException {
        var original = workbook(book -> fill(book.createSheet(), LIST));
        var changed = folder.resolve("changed.xlsx");
        try (var zip = new ZipFile(original.toFile());
                var out = new ZipOutputStream(Files.newOutputStream(changed))) {
            for (var entry : zip.stream().toList()) {
                var bytes = zip.getInputStream(entry).readAllBytes();
                var text = new String(bytes, StandardCharsets.UTF_8);
                boolean meant = part.isEmpty() || entry.getName().equals(part);
                put(out, entry.getName(), meant ? change.apply(text) : text);
            }
        }
        return changed;
    }

    private Path ods(String rows) throws IOException {
        var content = "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
                + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:spreadsheet>"
                + "<table:table table:name=\"DS\">" + rows + "</table:table></office:spreadsheet></office:body>"
                + "</office:document-content>";
        return zip(
                "danh-sach.ods",
                Map.of("mimetype", "application/vnd.oasis.opendocument.spreadsheet", "content.xml", content));
    }

    private Path zip(String name, Map<String, String> parts) throws IOException {
        var file = folder.resolve(name);
        try (var out = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var part : List.copyOf(parts.entrySet())) {
                put(out, part.getKey(), part.getValue());
            }
        }
        return file;
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        ((OutputStream) zip).write(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Rows as LibreOffice writes them. */
    private static final class OdsRow {

        static String of(String[][] cells) {
            var rows = new StringBuilder();
            for (var row : cells) {
                rows.append("<table:table-row>");
                for (var cell : row) {
                    rows.append(cell(cell));
                }
                rows.append("</table:table-row>");
            }
            return rows.toString();
        }

        static String cell(String text) {
            return "<table:table-cell office:value-type=\"string\"><text:p>" + text + "</text:p></table:table-cell>";
        }
    }
}
