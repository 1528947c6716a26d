package org.thuky.paper.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thuky.disk.Progress;
import org.thuky.domain.Refusal;
import org.thuky.domain.Sentence;

class WordTemplateTest {

    private static final String NAME = "nghi-quyet.docx";

    @TempDir
    Path own;

    private final Fields fields = new Fields()
            .text("ten_cdcs", "Công đoàn cơ sở Văn phòng")
            .show("co_khach", true)
            .each("khach", List.of("Nông Thị Bích Hường", "Đàm Văn Đức"), name -> new Fields().text("ho_ten", name))
            .each("chua_co", List.<String>of(), name -> new Fields().text("ho_ten", name));

    @Test
    void a_copy_the_union_changed_wins() throws IOException {
        template("Mẫu riêng của {{ten_cdcs}}");
        assertThat(filled()).contains("Mẫu riêng của Công đoàn cơ sở Văn phòng");
    }

    @Test
    void a_field_that_Word_tore_apart_is_still_a_field() throws IOException {
        try (var document = new XWPFDocument()) {
            var paragraph = document.createParagraph();
            for (var piece : List.of("Tại {", "{ten_", "cd", "cs}", "}.")) {
                paragraph.createRun().setText(piece);
            }
            save(document);
        }
        assertThat(filled()).contains("Tại Công đoàn cơ sở Văn phòng.");
    }

    @Test
    void passages_and_table_rows_repeat_and_empty_ones_vanish() throws IOException {
        try (var document = new XWPFDocument()) {
            for (var line : List.of(
                    "{{?khach}}", "- {{ho_ten}};", "{{/khach}}", "{{?chua_co}}", "* {{ho_ten}}", "{{/chua_co}}")) {
                document.createParagraph().createRun().setText(line);
            }
            var table = document.createTable(2, 1);
            table.getRow(0).getCell(0).setText("Họ và tên");
            table.getRow(1).getCell(0).setText("{{khach}}[ho_ten]");
            save(document);
        }
        assertThat(filled())
                .contains("- Nông Thị Bích Hường;\n- Đàm Văn Đức;", "Họ và tên\nNông Thị Bích Hường\nĐàm Văn Đức")
                .doesNotContain("*", "{{");
    }

    @Test
    void sections_that_are_shown_are_numbered() throws IOException {
        try (var document = new XWPFDocument()) {
            for (var line : List.of(
                    "{{so_muc}}. MỘT",
                    "{{?an}}",
                    "{{so_muc}}. KHÔNG",
                    "{{/an}}",
                    "{{?co_khach}}",
                    "{{so_muc}}. HAI",
                    "{{/co_khach}}",
                    "{{so_muc}}. BA")) {
                document.createParagraph().createRun().setText(line);
            }
            save(document);
        }
        fields.show("an", false).counter("so_muc");
        assertThat(filled()).contains("I. MỘT\nII. HAI\nIII. BA").doesNotContain("KHÔNG");
    }

    @Test
    void what_people_typed_is_never_taken_for_a_field() throws IOException {
        try (var document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("{{?khach}}{{ho_ten}}{{/khach}}");
            var row = document.createTable(1, 1).getRow(0);
            row.getCell(0).setText("{{khach}}[ho_ten]");
            save(document);
        }
        fields.each(
                "khach", List.of("<b>&{{ten_cdcs}} [ho_ten]\u0001\nhết"), name -> new Fields().text("ho_ten", name));
        assertThat(filled()).contains("<b>&{{ten_cdcs}} [ho_ten]\nhết\n<b>&{{ten_cdcs}} [ho_ten]\nhết");
    }

    @ParameterizedTest
    @CsvSource({
        "'Tại {{ten_cong_doan}}', {{ten_cong_doan}}",
        "'{{?khach}}{{noi_o}}{{/khach}}', {{noi_o}}",
        "'{{?khong_he_co}}…{{/khong_he_co}}', {{?khong_he_co}}"
    })
    void an_unknown_field_is_named_with_its_paragraph(String text, String field) throws IOException {
        template(text);
        assertRefused(
                "paper.refusal.template.unknown_field", NAME, Sentence.of("paper.place.paragraph", 1, text), field);
    }

    @ParameterizedTest
    @CsvSource({
        "'{{ten_cdsc}}', {{ten_cdcs}}",
        "'{{tên CĐCS}}', {{ten_cdcs}}",
        "'{{?khach}}{{hoten}}{{/khach}}', {{ho_ten}}"
    })
    void a_misspelt_field_is_told_with_the_one_that_was_meant(String text, String meant) throws IOException {
        template(text);
        assertThat(refusal().key()).isEqualTo("paper.refusal.template.misspelt_field");
        assertThat(refusal().arguments()).endsWith(meant);
    }

    @Test
    void an_unknown_field_of_a_table_row_is_named_with_its_row() throws IOException {
        try (var document = new XWPFDocument()) {
            document.createTable(1, 1);
            var table = document.createTable(2, 2);
            table.getRow(1).getCell(0).setText("{{khach}}[ho_ten]");
            table.getRow(1).getCell(1).setText("[nam_sinh]");
            save(document);
        }
        assertRefused(
                "paper.refusal.template.unknown_field",
                NAME,
                Sentence.of("paper.place.row", 2, 2, "{{khach}}[ho_ten] | [nam_sinh]"),
                "[nam_sinh]");
    }

    @Test
    void fields_at_the_head_and_foot_of_the_page_are_checked_too() throws IOException {
        try (var document = new XWPFDocument()) {
            document.createHeader(HeaderFooterType.DEFAULT)
                    .createParagraph()
                    .createRun()
                    .setText("{{logo_rieng}}");
            save(document);
        }
        assertRefused(
                "paper.refusal.template.unknown_field", NAME, Sentence.of("paper.place.header"), "{{logo_rieng}}");
        try (var document = new XWPFDocument()) {
            document.createFooter(HeaderFooterType.DEFAULT)
                    .createParagraph()
                    .createRun()
                    .setText("{{dia_chi_rieng}}");
            save(document);
        }
        assertThat(refusal().arguments()).contains(Sentence.of("paper.place.footer"));
    }

    @ParameterizedTest
    @CsvSource({
        "'{{?khach}} mở mà không đóng', paper.refusal.template.unclosed, {{?khach}}",
        "'đóng mà không mở {{/khach}}', paper.refusal.template.unopened, {{/khach}}",
        "'{{?khach}}{{?co_khach}}{{/khach}}', paper.refusal.template.field_elsewhere, {{?co_khach}}",
        "'Tại {{ten_cdcs}', paper.refusal.template.brackets, {{"
    })
    void a_passage_left_open_is_named_with_its_place(String text, String key, String field) throws IOException {
        template(text);
        assertThat(refusal().key()).isEqualTo(key);
        assertThat(refusal().arguments()).endsWith(field);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "đây không phải tệp Word"})
    void a_file_that_is_not_Word_is_refused(String content) throws IOException {
        Files.writeString(own.resolve(NAME), content);
        assertRefused("paper.refusal.template.unreadable", NAME);
    }

    private void template(String text) throws IOException {
        try (var document = new XWPFDocument()) {
            document.createParagraph().createRun().setText(text);
            save(document);
        }
    }

    private void save(XWPFDocument document) throws IOException {
        try (var out = Files.newOutputStream(own.resolve(NAME))) {
            document.write(out);
        }
    }

    private String filled() throws IOException {
        var paper = new WordTemplate(NAME, own).fill(fields, false, Progress.NONE);
        try (var words = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(paper)))) {
            return words.getText();
        }
    }

    private void assertRefused(String key, Object... arguments) {
        assertThat(refusal()).isEqualTo(Sentence.of(key, arguments));
    }

    private Sentence refusal() {
        var refused = catchThrowableOfType(
                Refusal.class, () -> new WordTemplate(NAME, own).fill(fields, false, Progress.NONE));
        return refused.sentence();
    }
}
