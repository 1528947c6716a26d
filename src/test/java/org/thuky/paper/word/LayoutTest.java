package org.thuky.paper.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.thuky.paper.SamplePapers;
import org.thuky.paper.Templates;
import org.thuky.paper.form.Paper;
import org.w3c.dom.Element;

/** What holds for the layout of every paper of every sample meeting: decree 30/2020, and files that Word opens. */
class LayoutTest {

    private static final Pattern LEFT_OVER = Pattern.compile("\\{\\{|}}|\\[\\w+]|\\bnull\\b|\u2063");
    private static final Pattern ENGLISH =
            Pattern.compile("(?i)\\b(the|and|of|total|number|name|date|present|absent|votes?|members?|draft|page)\\b");

    private final Templates templates = new Templates(Path.of("none"));
    private final WordSchema schema = new WordSchema();

    /** A paper, and why it looks as it should. */
    private final class Sheet {

        private final byte[] content;
        private final WordFile word;

        Sheet(Paper paper) throws IOException {
            content = templates.content(paper);
            word = WordFile.read(content);
        }

        Element only(String name) {
            return WordXml.all(word.body(), name).get(0);
        }

        void margins() {
            var margins = only("pgMar");
            assertThat(List.of("top", "bottom", "left", "right"))
                    .extracting(side -> Math.round(number(margins, side) * 25.4 / 1440))
                    .containsExactly(20L, 20L, 30L, 15L);
        }

        void pageNumbers() throws IOException {
            assertThat(WordXml.all(word.body(), "titlePg")).hasSize(1);
            assertThat(word.margins().values())
                    .filteredOn(margin -> margin.getTextContent().contains("PAGE"))
                    .hasSize(1);
        }

        void letters() throws IOException {
            var fonts = word.part("styles.xml").orElseThrow().getElementsByTagNameNS(WordXml.W, "rFonts");
            assertThat(List.of("ascii", "hAnsi", "cs", "eastAsia"))
                    .allSatisfy(script -> assertThat(((Element) fonts.item(0)).getAttributeNS(WordXml.W, script))
                            .isEqualTo("Times New Roman"));
            assertThat(WordXml.all(word.body(), "rFonts"))
                    .allSatisfy(other ->
                            assertThat(other.getAttributeNS(WordXml.W, "ascii")).isEqualTo("Times New Roman"));
        }

        void tables() {
            for (var table : WordXml.all(word.body(), "tbl")) {
                var properties = WordXml.child(table, "tblPr").orElseThrow();
                assertThat(WordXml.child(properties, "tblLayout").orElseThrow().getAttributeNS(WordXml.W, "type"))
                        .isEqualTo("fixed");
                var columns = WordXml.children(WordXml.child(table, "tblGrid").orElseThrow(), "gridCol");
                assertThat(columns)
                        .isNotEmpty()
                        .allSatisfy(column -> assertThat(number(column, "w")).isPositive());
                var rows = WordXml.children(table, "tr");
                assertThat(rows)
                        .allSatisfy(row -> assertThat(has(row, "cantSplit")).isTrue());
                boolean lined = WordXml.value(
                                WordXml.child(properties, "tblStyle").orElseThrow())
                        .equals("BangKe");
                assertThat(!lined || rows.size() < 2 || has(rows.get(0), "tblHeader"))
                        .as("headings of a table")
                        .isTrue();
            }
        }

        void signatures() {
            var lines = WordXml.all(word.body(), "p").stream()
                    .filter(line -> WordXml.style(line).equals("TenNguoiKy"))
                    .toList();
            for (var line : lines) {
                var table = (Element) line.getParentNode().getParentNode().getParentNode();
                var before = table.getPreviousSibling();
                while (WordXml.is(before, "sdt")) {
                    before = FreeParts.content((Element) before).getLastChild();
                }
                assertThat(WordXml.all((Element) before, "keepNext").isEmpty())
                        .as("signatures alone on a page, after: " + before.getTextContent())
                        .isFalse();
                assertThat(WordXml.children(table, "tr"))
                        .as("rows of signatures")
                        .hasSize(1);
            }
        }

        void words() throws IOException {
            var words = new StringBuilder(WordXml.text(word.body()));
            word.margins().values().forEach(margin -> words.append('\n').append(WordXml.text(margin)));
            assertThat(LEFT_OVER.matcher(words).results().map(found -> found.group()))
                    .isEmpty();
            assertThat(ENGLISH.matcher(words).results().map(found -> found.group()))
                    .isEmpty();
        }

        void draft(boolean incomplete) {
            assertThat(WordXml.text(WordXml.children(word.body()).get(0)).equals("DỰ THẢO"))
                    .isEqualTo(incomplete);
            assertThat(WordXml.all(word.body(), "highlight").isEmpty()).isEqualTo(!incomplete);
        }

        void valid() throws IOException {
            assertThat(schema.errors(content)).isEmpty();
        }

        private boolean has(Element row, String rule) {
            return WordXml.child(row, "trPr")
                    .flatMap(properties -> WordXml.child(properties, rule))
                    .isPresent();
        }
    }

    private static int number(Element element, String attribute) {
        return Integer.parseInt(element.getAttributeNS(WordXml.W, attribute));
    }

    @TestFactory
    Stream<DynamicNode> every_paper_of_every_meeting_is_laid_out_by_the_rule() {
        return SamplePapers.every().entrySet().stream()
                .map(meeting -> dynamicContainer(
                        meeting.getKey(),
                        meeting.getValue().stream()
                                .map(paper -> dynamicTest(paper.fileName(), () -> {
                                    var sheet = new Sheet(paper);
                                    sheet.margins();
                                    sheet.pageNumbers();
                                    sheet.letters();
                                    sheet.tables();
                                    sheet.signatures();
                                    sheet.words();
                                    sheet.draft(!paper.missing().isEmpty());
                                    sheet.valid();
                                }))));
    }
}
