package org.thuky.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.thuky.domain.Refusal;
import org.thuky.domain.chronicle.Chronicle;
import org.thuky.domain.meeting.Meeting;
import org.thuky.paper.form.Papers;
import org.thuky.paper.layout.Undrawn;
import org.thuky.paper.layout.WordPdf;

class WordPdfTest {

    private static final char NO_BREAK = '\u00a0';
    private static final String LONG_LIST = "05-Danh-sach-diem-danh.docx";

    @TempDir
    Path folder;

    static List<Meeting> meetings() {
        return List.of(SampleMeeting.empty(), SampleMeeting.summoned(1), SampleMeeting.held(), SampleMeeting.tied());
    }

    @ParameterizedTest
    @MethodSource("meetings")
    void every_word_of_every_paper_stands_on_its_pages(Meeting meeting) throws IOException {
        var templates = new Templates(folder.resolve("mau"));
        for (var paper : Papers.of(meeting, Chronicle.EMPTY, "7f3a91c04be2")) {
            templates.writeAs(paper, file("paper"));
            // whoever reads a PDF guesses at the spaces between wide letters
            var printed = asDrawn().replaceAll("\\s", "");
            words(wordsIn(file("paper")))
                    .forEach((word, count) -> assertThat(Pattern.compile(word)
                                    .matcher(printed)
                                    .results()
                                    .count())
                            .as(paper.fileName() + ": " + word)
                            .isGreaterThanOrEqualTo(count));
        }
    }

    @Test
    void a_long_list_is_headed_and_numbered_on_every_page() throws IOException {
        write(LONG_LIST);

        var pages = pages();
        assertThat(pages).hasSizeGreaterThan(5);
        assertThat(pages.get(0)).startsWith("ĐẠI HỘI");
        for (int i = 1; i < pages.size() - 1; i++) {
            assertThat(pages.get(i)).startsWith((i + 1) + "\n").contains("Họ và tên");
        }
    }

    @Test
    void a_list_lies_on_its_side_and_its_letters_travel_with_it() throws IOException {
        write(LONG_LIST);

        try (var pdf = pdf()) {
            assertThat(pdf.getPages()).allSatisfy(page -> {
                assertThat(page.getMediaBox().getWidth())
                        .isGreaterThan(page.getMediaBox().getHeight());
                for (var font : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(font).isEmbedded()).isTrue();
                }
            });
        }
    }

    @Test
    void a_heading_is_never_the_last_line_of_a_page() throws IOException {
        for (int lines = 40; lines < 60; lines++) {
            int above = lines;
            document(word -> {
                IntStream.range(0, above)
                        .forEach(i -> word.createParagraph().createRun().setText("dòng"));
                var heading = word.createParagraph();
                heading.getCTP().addNewPPr().addNewKeepNext();
                heading.createRun().setText("ĐẦU MỤC");
                word.createParagraph().createRun().setText("nội dung");
            });
            assertThat(pages())
                    .as(lines + " lines above")
                    .noneMatch(page -> page.strip().endsWith("ĐẦU MỤC"));
        }
    }

    @Test
    void a_row_higher_than_a_page_loses_nothing() throws IOException {
        document(word -> {
            var cell = word.createTable(1, 1).getRow(0).getCell(0);
            cell.setWidth("8000");
            cell.getParagraphs().get(0).createRun().setText("câu 0");
            IntStream.range(1, 120).forEach(i -> cell.addParagraph().createRun().setText("câu " + i));
        });

        var pages = pages();
        assertThat(pages).hasSizeGreaterThan(1);
        assertThat(String.join("\n", pages).lines().filter(line -> line.startsWith("câu ")))
                .hasSize(120);
    }

    @Test
    void a_word_longer_than_its_line_goes_on_below() throws IOException {
        document(word -> word.createParagraph().createRun().setText("A".repeat(200)));

        assertThat(pages().get(0).replaceAll("\\s", "")).isEqualTo("A".repeat(200));
        assertThat(pages().get(0).lines().count()).isGreaterThan(1);
    }

    @Test
    void lines_of_a_block_end_at_the_margin() throws IOException {
        document(word -> {
            var paragraph = word.createParagraph();
            paragraph.setAlignment(ParagraphAlignment.BOTH);
            paragraph.createRun().setText("Đại hội công đoàn cơ sở ".repeat(20));
        });

        var ends = new ArrayList<Float>();
        try (var pdf = pdf()) {
            var stripper = new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> positions) {
                    ends.add(positions.get(positions.size() - 1).getEndX());
                }
            };
            stripper.getText(pdf);
        }
        var rightmost = ends.stream().max(Float::compare).orElseThrow();
        assertThat(rightmost).isBetween(523f, 524f);
    }

    @Test
    void a_picture_stands_in_its_line() throws IOException {
        var square = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", square);
        document(word -> {
            try {
                word.createParagraph()
                        .createRun()
                        .addPicture(
                                new ByteArrayInputStream(square.toByteArray()),
                                PictureType.PNG,
                                "qr.png",
                                Units.toEMU(60),
                                Units.toEMU(60));
            } catch (Exception broken) {
                throw new IllegalStateException(broken);
            }
        });

        try (var pdf = pdf()) {
            assertThat(pdf.getPage(0).getResources().getXObjectNames()).hasSize(1);
        }
    }

    @Test
    void what_is_no_Word_file_is_refused_and_the_old_pages_stay() throws IOException {
        Files.writeString(file("paper"), "not a zip");
        Files.writeString(folder.resolve("paper.pdf"), "old");

        assertThatThrownBy(() -> WordPdf.write(file("paper"), folder.resolve("paper.pdf")))
                .isInstanceOf(Refusal.class);
        assertThat(folder.resolve("paper.pdf")).hasContent("old");
    }

    @Test
    void what_cannot_be_drawn_is_left_out_and_named() throws IOException {
        document(word -> {
            var line = word.createParagraph();
            line.createRun().setText("Kính gửi");
            line.addFootnoteReference(word.createFootnote());
            add(line, BOX);
            add(line, FLOATING);
        });

        assertThat(WordPdf.write(file("paper"), folder.resolve("drawn.pdf")))
                .containsExactly(Undrawn.TEXT_BOX, Undrawn.FLOATING_PICTURE, Undrawn.NOTE);
    }

    @Test
    void our_own_papers_are_drawn_whole() {
        write("03-The-dai-bieu.docx");
        assertThat(WordPdf.write(file("paper"), folder.resolve("drawn.pdf"))).isEmpty();
        write("16-Bien-ban-dai-hoi.docx");
        assertThat(WordPdf.write(file("paper"), folder.resolve("drawn.pdf"))).isEmpty();
    }

    /** As Word writes it, once for today and once for older versions. */
    private static final String BOX = """
            <mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor>
            <wp:extent cx="1800000" cy="540000"/><a:graphic><a:graphicData><wps:wsp><wps:txbx><w:txbxContent>
            <w:p><w:r><w:t>HỎA TỐC</w:t></w:r></w:p></w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic>
            </wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict/></mc:Fallback></mc:AlternateContent>""";

    private static final String FLOATING = """
            <w:drawing><wp:anchor><wp:extent cx="360000" cy="360000"/><a:graphic><a:graphicData><pic:pic>
            <pic:blipFill><a:blip r:embed="rId1"/></pic:blipFill></pic:pic></a:graphicData></a:graphic>
            </wp:anchor></w:drawing>""";

    private static void add(XWPFParagraph line, String content) {
        try {
            line.getCTP().addNewR().set(CTR.Factory.parse("""
                                    <xml-fragment xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
                                    xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"
                                    xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
                                    xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"
                                    xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"
                                    xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"
                                    xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
                                    %s</xml-fragment>""".formatted(content)));
        } catch (XmlException wrong) {
            throw new IllegalArgumentException(wrong);
        }
    }

    private void write(String name) {
        var templates = new Templates(folder.resolve("mau"));
        Papers.of(SampleMeeting.held(), Chronicle.EMPTY, "7f3a91c04be2").stream()
                .filter(paper -> paper.fileName().equals(name))
                .forEach(paper -> templates.writeAs(paper, file("paper")));
    }

    /** On A4 with margins of an inch. */
    private void document(Consumer<XWPFDocument> content) throws IOException {
        try (var word = new XWPFDocument();
                var out = Files.newOutputStream(file("paper"))) {
            CTSectPr section = word.getDocument().getBody().addNewSectPr();
            var size = section.addNewPgSz();
            size.setW(11906);
            size.setH(16838);
            var margins = section.addNewPgMar();
            margins.setLeft(1440);
            margins.setRight(1440);
            margins.setTop(1440);
            margins.setBottom(1440);
            content.accept(word);
            word.write(out);
        }
    }

    /** Cell by cell, so that no line of a cell is taken apart by its neighbour's. */
    private String asDrawn() throws IOException {
        try (var pdf = pdf()) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    private List<String> pages() throws IOException {
        try (var pdf = pdf()) {
            var pages = new ArrayList<String>();
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                var stripper = new PDFTextStripper();
                stripper.setSortByPosition(true);
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(pdf).replace(NO_BREAK, ' '));
            }
            return pages;
        }
    }

    private PDDocument pdf() throws IOException {
        var pdf = folder.resolve("paper.pdf");
        WordPdf.write(file("paper"), pdf);
        return Loader.loadPDF(pdf.toFile());
    }

    private Path file(String name) {
        return folder.resolve(name + ".docx");
    }

    private static String wordsIn(Path file) throws IOException {
        try (var word = new XWPFDocument(Files.newInputStream(file));
                var extractor = new XWPFWordExtractor(word)) {
            var headers = StreamSupport.stream(word.getHeaderList().spliterator(), false)
                    .map(header -> header.getText().strip())
                    .collect(Collectors.toSet());
            return extractor
                    .getText()
                    .lines()
                    .filter(line -> !headers.contains(line.strip()))
                    .collect(Collectors.joining(" "));
        }
    }

    /** Without single signs: lines of a narrow cell may break between them. */
    private static Map<String, Long> words(String text) {
        return Stream.of(text.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> word.length() > 1)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }
}
