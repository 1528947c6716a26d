package org.thuky.store.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thuky.disk.Progress;
import org.thuky.domain.Refusal;
import org.thuky.text.Messages;

/** A file that is not a list gets one sentence, and the program goes on. */
class UnreadableFileTest {

    @TempDir
    private Path folder;

    @Test
    void nothing_is_there() throws IOException {
        refused("member.refusal.file-gone", folder.resolve("danh-sach.xlsx"));
        refused("member.refusal.file-empty", file("danh-sach.csv", new byte[0]));
        refused("member.refusal.file-empty", file("danh-sach.xlsx", workbook()));
        assertThatThrownBy(() -> SpreadsheetReader.paste(" \n")).isInstanceOf(Refusal.class);
    }

    @Test
    void the_file_may_not_be_read() throws IOException {
        var file = file("danh-sach.csv", "Họ tên".getBytes(StandardCharsets.UTF_8));
        assumeThat(file.toFile().setReadable(false) && !Files.isReadable(file)).isTrue();
        refused("member.refusal.file-denied", file);
    }

    @Test
    void a_folder_is_no_file() {
        refused("disk.refusal.no-file", folder);
    }

    @ParameterizedTest
    @CsvSource({
        "member.refusal.file-pdf, 255044462d312e370a",
        "member.refusal.file-picture, 89504e470d0a1a0a0000",
        "member.refusal.file-picture, ffd8ffe000104a4649460001",
        "member.refusal.file-word-old, 7b5c72746631207d",
        "member.refusal.file-type, 4d5a000000010203"
    })
    void another_kind_of_file_was_renamed(String key, String start) throws IOException {
        refused(key, file("danh-sach.xlsx", HexFormat.of().parseHex(start)));
    }

    @Test
    void a_word_document_was_renamed() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var document = new XWPFDocument()) {
            document.write(bytes);
        }
        refused("member.refusal.file-word-empty", file("danh-sach.xlsx", bytes.toByteArray()));
    }

    @Test
    void an_archive_is_no_workbook() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("ảnh.jpg"));
        }
        refused("member.refusal.file-damaged", file("danh-sach.xlsx", bytes.toByteArray()));
    }

    @Test
    void a_web_page_was_saved_as_a_workbook() throws IOException {
        refused(
                "member.refusal.file-html",
                file("danh-sach.xls", "\n<html><p>Bài báo</p>".getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 2})
    void a_workbook_was_cut_off(int part) throws IOException {
        var bytes = workbook("Họ và tên", "Bế Văn An");
        refused("member.refusal.file-damaged", file("danh-sach.xlsx", Arrays.copyOf(bytes, bytes.length / part)));
    }

    @Test
    void an_old_workbook_was_cut_off() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var book = new HSSFWorkbook()) {
            book.createSheet().createRow(0).createCell(0).setCellValue("Họ và tên");
            book.write(bytes);
        }
        refused("member.refusal.file-damaged", file("danh-sach.xls", Arrays.copyOf(bytes.toByteArray(), 1500)));
    }

    @Test
    void a_workbook_has_a_password() throws Exception {
        var file = folder.resolve("danh-sach.xlsx");
        try (var container = new POIFSFileSystem();
                var out = Files.newOutputStream(file)) {
            var encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            encryptor.confirmPassword("bí mật");
            try (OutputStream encrypted = encryptor.getDataStream(container)) {
                encrypted.write(workbook("Họ và tên"));
            }
            container.writeFilesystem(out);
        }
        refused("member.refusal.file-encrypted", file);
    }

    @Test
    void an_old_workbook_has_a_password() throws IOException {
        var file = folder.resolve("danh-sach.xls");
        Biff8EncryptionKey.setCurrentUserPassword("secret");
        try (var book = new HSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            book.createSheet().createRow(0).createCell(0).setCellValue("Họ và tên");
            book.write(out);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        refused("member.refusal.file-encrypted", file);
    }

    @Test
    void a_small_file_unfolds_beyond_measure() throws IOException {
        var blanks = " ".repeat(50_000_000);
        refused(
                "member.refusal.file-large",
                withSheet("<sheetData><row><c t=\"str\"><v>" + blanks + "</v></c></row></sheetData>", ""));
    }

    @Test
    void a_sheet_does_not_end() throws IOException {
        var rows = new StringBuilder("<sheetData>");
        for (int i = 1; i <= 50_001; i++) {
            // numbers that differ, or the file would be refused for being packed too well
            rows.append("<row r=\"")
                    .append(i)
                    .append("\"><c><v>")
                    .append(i * 7919L % 1_000_003)
                    .append("</v></c></row>");
        }
        refused(
                "member.refusal.file-rows",
                withSheet(rows.append("</sheetData>").toString(), ""));
    }

    @Test
    void a_sheet_asks_for_a_file_of_this_machine() throws IOException {
        var secret = file("secret.txt", "mật khẩu".getBytes(StandardCharsets.UTF_8));
        refused(
                "member.refusal.file-damaged",
                withSheet(
                        "<sheetData><row><c t=\"str\"><v>&secret;</v></c></row></sheetData>",
                        "<!DOCTYPE x [<!ENTITY secret SYSTEM \"" + secret.toUri() + "\">]>"));
    }

    @Test
    void a_sheet_is_not_what_it_claims() throws IOException {
        refused(
                "member.refusal.file-damaged",
                withSheet("<sheetData><row><c t=\"s\"><v>99</v></c></row></sheetData>", ""));
        refused("member.refusal.file-damaged", withSheet("<sheetData><row r=\"x\"/></sheetData>", ""));
        refused("member.refusal.file-damaged", withSheet("<sheetData><row>", ""));
    }

    private static void refused(String key, Path file) {
        assertThatThrownBy(() -> SpreadsheetReader.read(file, Progress.NONE))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.sentence().key()).isEqualTo(key);
                    assertThat(new Messages(Messages.VIETNAMESE).text(refusal.sentence()))
                            .doesNotContain("{");
                });
    }

    private Path file(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    private static byte[] workbook(String... column) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var book = new XSSFWorkbook()) {
            var sheet = book.createSheet();
            for (var text : column) {
                sheet.createRow(sheet.getPhysicalNumberOfRows()).createCell(0).setCellValue(text);
            }
            book.write(bytes);
        }
        return bytes.toByteArray();
    }

    /** A workbook in which someone replaced the sheet by hand. */
    private Path withSheet(String content, String doctype) throws IOException {
        var original = file("original.xlsx", workbook("Họ và tên"));
        var changed = folder.resolve("danh-sach.xlsx");
        try (var zip = new ZipFile(original.toFile());
                var out = new ZipOutputStream(Files.newOutputStream(changed))) {
            for (var entry : zip.stream().toList()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                if (entry.getName().endsWith("sheet1.xml")) {
                    out.write(("<?xml version=\"1.0\"?>" + doctype
                                    + "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
                                    + content + "</worksheet>")
                            .getBytes(StandardCharsets.UTF_8));
                } else {
                    zip.getInputStream(entry).transferTo(out);
                }
            }
        }
        return changed;
    }
}
