package org.thuky.paper.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.thuky.paper.SamplePapers;
import org.thuky.paper.Templates;

/** What is told of the fields of a template is what its papers fill in. {@code -Dtemplates=write} writes it anew. */
class TemplateFieldsTest {

    private static final Path FIELDS = Path.of("src/main/resources/org/thuky/paper/word/fields.txt");
    private static final boolean WRITE = "write".equals(System.getProperty("templates"));

    private static SortedMap<String, FieldTree> filled;

    @BeforeAll
    static void fill_in_every_paper() {
        filled = new TreeMap<>();
        SamplePapers.every()
                .values()
                .forEach(papers -> papers.forEach(
                        paper -> filled.merge(paper.template(), FieldTree.of(paper.fields()), FieldTree::and)));
    }

    @Test
    void the_fields_written_down_are_those_that_papers_fill() throws IOException {
        var lines = new ArrayList<String>();
        filled.forEach((template, fields) -> {
            lines.add(template);
            add(fields, 1, lines);
        });
        if (WRITE) {
            Files.write(FIELDS, lines);
        }
        assertThat(FIELDS).hasContent(String.join("\n", lines) + "\n");
    }

    private static void add(FieldTree fields, int depth, List<String> lines) {
        fields.fields().forEach((name, field) -> {
            lines.add(" ".repeat(depth)
                    + name
                    + switch (field.kind()) {
                        case LIST -> "*";
                        case UNKNOWN -> "~";
                        case SHOWN -> "?";
                        case TEXT -> "";
                    });
            add(field, depth + 1, lines);
        });
    }

    @Test
    void every_list_has_a_row_in_some_sample() {
        var unknown = new TreeSet<String>();
        var known = new TreeSet<String>();
        filled.values().forEach(fields -> lists(fields, known, unknown));
        unknown.removeAll(known);
        assertThat(unknown).isEmpty();
    }

    private static void lists(FieldTree fields, Set<String> known, Set<String> unknown) {
        fields.fields().forEach((name, field) -> {
            if (field.kind() == FieldTree.Kind.UNKNOWN) {
                unknown.add(name);
            } else if (field.kind() == FieldTree.Kind.LIST) {
                known.add(name);
            }
            lists(field, known, unknown);
        });
    }

    @Test
    void no_template_of_ours_is_in_trouble() {
        assertThat(Templates.FILES)
                .allSatisfy(name -> assertThat(new WordTemplate(name, Path.of("none")).troubles())
                        .isEmpty());
    }

    @Test
    void every_field_has_a_meaning_and_every_meaning_a_field() throws IOException {
        var used = new TreeSet<String>();
        filled.values().forEach(fields -> names(fields, used));
        assertThat(TemplateGuide.meanings().keySet()).containsExactlyInAnyOrderElementsOf(used);
    }

    private static void names(FieldTree fields, Set<String> names) {
        fields.fields().forEach((name, field) -> {
            names.add(name);
            names(field, names);
        });
    }

    @Test
    void the_guide_beside_the_templates_tells_every_field() throws IOException {
        var file = Path.of("assets", "templates", Templates.GUIDE);
        var guide = new TemplateGuide(filled, SamplePapers.every().values());
        if (WRITE) {
            Files.write(file, guide.word());
        }
        try (var words = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(Files.readAllBytes(file))))) {
            var text = words.getText();
            assertThat(guide.told()).allSatisfy(line -> assertThat(text).contains(line));
        }
    }
}
