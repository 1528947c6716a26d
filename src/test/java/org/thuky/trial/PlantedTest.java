package org.thuky.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thuky.cli.ScriptPlayer;
import org.thuky.disk.Progress;
import org.thuky.domain.Refusal;
import org.thuky.domain.member.MemberField;
import org.thuky.domain.resolution.Quantity;
import org.thuky.paper.PaperFolder;
import org.thuky.paper.SamplePapers;
import org.thuky.paper.Templates;
import org.thuky.paper.form.Paper;
import org.thuky.paper.layout.WordPdf;
import org.thuky.store.RuleSetFiles;
import org.thuky.store.spreadsheet.SpreadsheetReader;
import org.thuky.testkit.MemoryArchive;

/** What somebody planted in a list, a template, a script or a rule set: nothing is fetched, nothing runs, nothing unfolds. */
class PlantedTest {

    private static final String NAME = "nghi-quyet.docx";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final Templates OURS = new Templates(Path.of("none"));
    private static final Paper PAPER = SamplePapers.ofCongress(12).stream()
            .filter(paper -> paper.template().equals(NAME))
            .findFirst()
            .orElseThrow();

    @TempDir
    private Path folder;

    /** Where every planted address leads. */
    private ServerSocket server;

    private final AtomicInteger calls = new AtomicInteger();

    @BeforeEach
    void listen() throws IOException {
        server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        var listening = new Thread(() -> {
            try {
                while (true) {
                    server.accept().close();
                    calls.incrementAndGet();
                }
            } catch (IOException closed) {
                // the test is over
            }
        });
        listening.setDaemon(true);
        listening.start();
    }

    @AfterEach
    void nobody_has_called() throws IOException {
        server.close();
        assertThat(calls).hasValue(0);
    }

    private String address() {
        return "http://127.0.0.1:" + server.getLocalPort() + "/x";
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "a picture that is only linked | image | External",
                "an object of another program | oleObject | External",
                "a text to be put in | subDocument | External",
                "a web page within | aFChunk | Internal",
                "an embedded object | package | Internal",
                "a mailing list | mailMergeSource | External"
            })
    void a_template_that_reaches_out_is_refused_by_name(String what, String type, String mode) throws IOException {
        template("word/_rels/document.xml.rels", relation(type, mode));
        refused("paper.refusal.template.outside");
        assertThat(new Templates(folder).check()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<w:fldSimple w:instr=\" DDEAUTO cmd &quot;/c calc&quot; \"><w:r><w:t>x</w:t></w:r></w:fldSimple>",
                "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>DD</w:instrText></w:r>"
                        + "<w:r><w:instrText>E cmd x</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>",
                "<w:r><w:fldChar w:fldCharType=\"begin\"/><w:instrText> IF 1 </w:instrText>"
                        + "<w:fldChar w:fldCharType=\"begin\"/><w:instrText> includetext \"c:\\\\x\"</w:instrText></w:r>",
                "<w:r><w:fldChar w:fldCharType=\"begin\"/><w:instrText>QUOTE 68 68 69</w:instrText></w:r>",
                "<w:r><w:pict><v:shape xmlns:v=\"urn:schemas-microsoft-com:vml\">"
                        + "<v:imagedata src=\"file://127.0.0.1/x.png\"/></v:shape></w:pict></w:r>"
            })
    void a_field_that_starts_or_fetches_something_is_refused(String planted) throws IOException {
        template("word/document.xml", body -> body.replaceFirst("</w:p>", planted + "</w:p>"));
        refused("paper.refusal.template.outside");
    }

    @Test
    void numbers_of_pages_and_links_stay() throws IOException {
        template("word/_rels/document.xml.rels", relation("hyperlink", "External"));
        assertThat(new Templates(folder).check()).isEmpty();
        assertThat(new Templates(folder).content(PAPER)).isNotEmpty();
        template(
                "word/document.xml",
                body -> body.replaceFirst(
                        "</w:p>", "<w:fldSimple w:instr=\"PAGE\"><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p>"));
        assertThat(new Templates(folder).check()).isEmpty();
    }

    @Test
    void where_a_template_was_begun_is_forgotten() throws IOException {
        var parts = parts();
        parts.put(
                "word/_rels/settings.xml.rels",
                Words.bytes("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                        + "<Relationship Id=\"rId1\" Type=\"" + OFFICE + "attachedTemplate\" Target=\"" + address()
                        + ".dotm\" TargetMode=\"External\"/></Relationships>"));
        parts.computeIfPresent(
                "word/settings.xml",
                (name, settings) -> Words.bytes(Words.text(settings)
                        .replaceFirst(
                                "(<w:settings[^>]*>)",
                                "$1<w:attachedTemplate xmlns:r=\"" + OFFICE.substring(0, OFFICE.length() - 1)
                                        + "\" r:id=\"rId1\"/>")));
        assertThat(parts).containsKey("word/settings.xml");
        Files.write(folder.resolve(NAME), Packed.packed(parts));

        var paper = Packed.unpacked(new Templates(folder).content(PAPER));

        assertThat(paper.values())
                .noneSatisfy(part -> assertThat(Words.text(part)).contains("127.0.0.1"));
        assertThat(paper.values())
                .noneSatisfy(part -> assertThat(Words.text(part)).contains("attachedTemplate"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE x [<!ENTITY a SYSTEM \"ADDRESS\">]>",
                "<!DOCTYPE x SYSTEM \"ADDRESS\">",
                "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">]>"
            })
    void a_document_type_is_refused_in_every_part(String type) throws IOException {
        for (var part : new String[] {"word/document.xml", "word/styles.xml", "word/_rels/document.xml.rels"}) {
            template(part, xml -> xml.replaceFirst("(<\\?xml[^>]*>)?", "$1" + type.replace("ADDRESS", address())));
            refused("paper.refusal.template.unreadable");
        }
    }

    @Test
    void a_template_that_unfolds_beyond_measure_is_refused() throws IOException {
        template("word/document.xml", body -> body.replaceFirst("</w:body>", "<w:p/>".repeat(300_000) + "</w:body>"));
        refused("paper.refusal.template.unreadable");
        try (var zip = new ZipOutputStream(Files.newOutputStream(folder.resolve(NAME)))) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            var blanks = new byte[1 << 20];
            for (int megabytes = 0; megabytes < 300; megabytes++) {
                zip.write(blanks);
            }
        }
        assertThat(folder.resolve(NAME))
                .satisfies(file -> assertThat(Files.size(file)).isLessThan(1 << 20));
        refused("paper.refusal.template.unreadable");
    }

    @Test
    void a_template_that_is_nested_without_end_is_refused() throws IOException {
        template(
                "word/document.xml",
                body -> body.replaceFirst("</w:p>", "<w:sdt>".repeat(20_000) + "</w:sdt>".repeat(20_000) + "</w:p>"));
        refused("paper.refusal.template.unreadable");
    }

    @Test
    void what_a_field_told_in_a_free_part_stays_and_what_it_asks_for_goes() throws IOException {
        var papers = new PaperFolder(OURS, folder);
        var file = papers.export(PAPER).file();
        var parts = Packed.unpacked(Files.readAllBytes(file));
        parts.computeIfPresent(
                "word/document.xml",
                (name, body) -> Words.bytes(Words.text(body)
                        .replaceFirst(
                                "(<w:sdtContent>.*?)</w:p>",
                                "$1<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>"
                                        + "<w:r><w:instrText>DDEAUTO cmd \"/c calc\"</w:instrText></w:r>"
                                        + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>viết tay</w:t></w:r>"
                                        + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>")));
        Files.write(file, Packed.packed(parts));

        var exported = papers.export(PAPER);

        assertThat(exported.carriedOver()).hasSize(1);
        var body =
                Words.text(Packed.unpacked(Files.readAllBytes(exported.file())).get("word/document.xml"));
        assertThat(body).contains("viết tay").doesNotContain("DDEAUTO");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "w:sz w:val=\"\\d+\" | w:sz w:val=\"rId1\"",
                "w:firstLine=\"\\d+\" | w:firstLine=\"XFD1\"",
                "w:gridSpan w:val=\"\\d+\" | w:gridSpan w:val=\"2147483647\"",
                "w:pgSz w:w=\"\\d+\" | w:pgSz w:w=\"Infinity\""
            })
    void a_paper_in_which_a_number_is_none_is_drawn_without_it(String number, String none) throws IOException {
        var file = new PaperFolder(OURS, folder).export(PAPER).file();
        var parts = Packed.unpacked(Files.readAllBytes(file));
        parts.replaceAll((name, part) ->
                name.endsWith(".xml") ? Words.bytes(Words.text(part).replaceAll(number, none)) : part);
        Files.write(file, Packed.packed(parts));

        WordPdf.write(file, folder.resolve("drawn.pdf"));

        assertThat(folder.resolve("drawn.pdf")).isNotEmptyFile();
    }

    @Test
    void a_list_with_links_and_formulas_is_read_as_people_saw_it() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var book = new XSSFWorkbook()) {
            var sheet = book.createSheet();
            var head = sheet.createRow(0);
            head.createCell(0).setCellValue("Họ và tên");
            head.createCell(1).setCellValue("Ghi chú");
            var row = sheet.createRow(1);
            row.createCell(0).setCellValue("Nông Thị Hà");
            row.createCell(1).setCellValue("thấy");
            book.write(bytes);
        }
        var parts = Packed.unpacked(bytes.toByteArray());
        parts.computeIfPresent(
                "xl/worksheets/sheet1.xml",
                (name, sheet) -> Words.bytes(Words.text(sheet)
                        .replaceFirst(
                                "<c r=\"B2\" t=\"s\">",
                                "<c r=\"B2\" t=\"s\"><f>[1]Sheet1!A1+cmd|'/c calc'!A0+WEBSERVICE(\"" + address()
                                        + "\")</f>")));
        parts.put(
                "xl/externalLinks/externalLink1.xml",
                Words.bytes("<externalLink xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
                        + "<ddeLink ddeService=\"cmd\" ddeTopic=\"/c calc\"/></externalLink>"));
        parts.computeIfPresent(
                "xl/_rels/workbook.xml.rels",
                (name, relations) -> Words.bytes(Words.text(relations)
                        .replace(
                                "</Relationships>",
                                "<Relationship Id=\"rId99\" Type=\"" + OFFICE + "externalLinkPath\" Target=\""
                                        + address() + ".xlsx\" TargetMode=\"External\"/></Relationships>")));
        var file = Files.write(folder.resolve("danh-sach.xlsx"), Packed.packed(parts));

        var drafts =
                SpreadsheetReader.read(file, Progress.NONE).likeliest().read().drafts();

        assertThat(drafts)
                .singleElement()
                .satisfies(draft -> assertThat(draft.texts()).containsEntry(MemberField.NOTE, "thấy"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "!!javax.script.ScriptEngineManager [!!java.net.URLClassLoader [[!!java.net.URL [\"ADDRESS\"]]]]",
                "!!java.net.URL [\"ADDRESS\"]",
                "[\"java.net.URL\", \"ADDRESS\"]",
                "{\"@class\": \"java.net.URL\", \"value\": \"ADDRESS\"}",
                "&a [*a, *a]"
            })
    void a_type_named_in_a_script_or_a_rule_set_makes_nothing(String planted) throws IOException {
        var value = planted.replace("ADDRESS", address());
        var rules = Files.readString(Path.of("assets/rules/k12.yaml")).replaceFirst("id: k12", "id: rieng-1");
        for (var place : new String[] {"title: .*", "id: .*"}) {
            Files.writeString(
                    folder.resolve("rieng-1.yaml"),
                    rules.replaceFirst("(?m)^" + place, place.replace(".*", "") + value.replace("\\", "\\\\")));
            assertThatThrownBy(() -> new RuleSetFiles(folder).all()).isInstanceOf(Refusal.class);
        }
        var script = folder.resolve("script.yaml");
        for (var text :
                new String[] {"meeting: " + value + "\nsteps: []", "meeting: {union: A}\nsteps: " + value, value}) {
            Files.writeString(script, text);
            assertThatThrownBy(() -> new ScriptPlayer(new MemoryArchive(), new RuleSetFiles(folder.resolve("none")))
                            .play(script, folder.resolve("x"), "thuky", entries -> {}))
                    .isInstanceOf(Refusal.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "1e-999999999", "-1e999999999", "9999999999999999999999999999999"})
    void a_figure_that_fills_the_memory_when_it_is_written_out_is_refused(String figure) {
        assertThatThrownBy(() -> Quantity.exact(new BigDecimal(figure))).isInstanceOf(Refusal.class);
    }

    @Test
    void a_script_of_aliases_does_not_unfold() throws IOException {
        var laughs = new StringBuilder("a0: &a0 [ha,ha,ha,ha,ha,ha,ha,ha,ha]\n");
        for (int i = 1; i < 12; i++) {
            laughs.append("a%d: &a%d [%s]\n".formatted(i, i, ("*a" + (i - 1) + ",").repeat(9) + "x"));
        }
        var script = Files.writeString(folder.resolve("script.yaml"), laughs.append("steps: *a11\n"));
        assertThatThrownBy(() -> new ScriptPlayer(new MemoryArchive(), new RuleSetFiles(folder.resolve("none")))
                        .play(script, folder.resolve("x"), "thuky", entries -> {}))
                .isInstanceOf(Refusal.class);
    }

    private UnaryOperator<String> relation(String type, String mode) {
        return relations -> relations.replace(
                "</Relationships>",
                "<Relationship Id=\"rId99\" Type=\"" + OFFICE + type + "\" Target=\"" + address() + "\" TargetMode=\""
                        + mode + "\"/></Relationships>");
    }

    private static Map<String, byte[]> parts() {
        try {
            return new LinkedHashMap<>(Packed.unpacked(Files.readAllBytes(Path.of("assets/templates", NAME))));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private void template(String part, UnaryOperator<String> change) throws IOException {
        var parts = parts();
        var before = new String(parts.get(part), StandardCharsets.UTF_8);
        var after = change.apply(before);
        assertThat(after).isNotEqualTo(before);
        parts.put(part, Words.bytes(after));
        Files.write(folder.resolve(NAME), Packed.packed(parts));
    }

    private void refused(String key) {
        assertThatThrownBy(() -> new Templates(folder).content(PAPER))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.sentence().key()).isEqualTo(key));
    }
}
