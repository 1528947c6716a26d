package org.thuky.paper.word;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.thuky.domain.Sentence;
import org.w3c.dom.Element;

/** Reads a template for what would go wrong with it, and says in which paragraph or row. */
final class TemplateCheck {

    private static final Pattern FIELD = Pattern.compile("\\{\\{([?/@]?)([^{}]*)}}|\\{\\{|}}");
    private static final Pattern ROW_FIELD = Pattern.compile("\\[@?(\\p{L}[\\p{L}\\w]*)]");
    private static final int LONGEST_QUOTE = 60;

    /**
     * @param known what may be named inside it
     * @param place where it begins
     */
    private record Passage(String name, FieldTree known, Sentence place) {}

    private final String template;
    private final FieldTree known;
    private final List<Sentence> troubles = new ArrayList<>();
    private int paragraphs;
    private int tables;

    private TemplateCheck(String template, FieldTree known) {
        this.template = template;
        this.known = known;
    }

    /** @return what is wrong, one sentence each; empty when the template can be used */
    static List<Sentence> troubles(String template, WordFile file, FieldTree known) throws IOException {
        var check = new TemplateCheck(template, known);
        Outside.of(file)
                .ifPresent(what ->
                        check.troubles.add(Sentence.of("paper.refusal.template.outside", template, quoted(what))));
        check.passages(file.body(), known, null);
        for (var margin : file.margins().entrySet()) {
            check.passages(
                    margin.getValue(),
                    known,
                    Sentence.of(margin.getKey().contains("header") ? "paper.place.header" : "paper.place.footer"));
        }
        return List.copyOf(check.troubles);
    }

    /** A passage begins and ends in the same text, cell, header or footer. */
    private void passages(Element container, FieldTree outer, Sentence place) {
        var open = new ArrayDeque<Passage>();
        blocks(container, outer, place, open);
        for (var left : open) {
            trouble("paper.refusal.template.unclosed", left.place(), "{{?" + left.name() + "}}");
        }
    }

    private void blocks(Element container, FieldTree outer, Sentence place, Deque<Passage> open) {
        for (var block : WordXml.children(container)) {
            if (WordXml.is(block, "p")) {
                paragraphs += place == null ? 1 : 0;
                paragraph(block, outer, place, open);
            } else if (WordXml.is(block, "tbl")) {
                tables += place == null ? 1 : 0;
                table(block, inner(open, outer), place);
            } else if (WordXml.is(block, "sdt")) {
                WordXml.child(block, "sdtContent").ifPresent(content -> blocks(content, outer, place, open));
            }
        }
    }

    private static FieldTree inner(Deque<Passage> open, FieldTree outer) {
        return open.isEmpty() ? outer : open.peek().known();
    }

    private void table(Element table, FieldTree scope, Sentence around) {
        int number = 0;
        for (var row : WordXml.all(table, "tr")) {
            number++;
            var text = WordXml.row(row);
            var place = around != null ? around : Sentence.of("paper.place.row", tables, number, quoted(text));
            for (var cell : WordXml.children(row, "tc")) {
                passages(cell, scope, place);
            }
            rowFields(text, scope, place);
        }
    }

    /** A row that names a list repeats, and its cells name the fields of the list. */
    private void rowFields(String row, FieldTree scope, Sentence place) {
        var field = FIELD.matcher(row);
        while (field.find()) {
            var list = field.group(2) == null || !field.group(1).isEmpty()
                    ? null
                    : scope.field(field.group(2)).orElse(null);
            if (list != null && list.kind() == FieldTree.Kind.LIST) {
                var named = ROW_FIELD.matcher(row);
                while (named.find()) {
                    require(named.group(1), named.group(), list, place);
                }
            }
        }
    }

    private void paragraph(Element paragraph, FieldTree outer, Sentence around, Deque<Passage> open) {
        var text = WordXml.text(paragraph);
        var place = around != null ? around : Sentence.of("paper.place.paragraph", paragraphs, quoted(text));
        var field = FIELD.matcher(text);
        while (field.find()) {
            if (field.group(2) == null) {
                trouble("paper.refusal.template.brackets", place, field.group());
                continue;
            }
            var name = field.group(2);
            switch (field.group(1)) {
                case "?" -> open.push(begin(name, field.group(), inner(open, outer), place));
                case "/" -> end(name, field.group(), place, open);
                default -> require(name, field.group(), inner(open, outer), place);
            }
        }
    }

    /** Inside a passage of unknown name nothing is checked: one sentence is enough. */
    private Passage begin(String name, String written, FieldTree scope, Sentence place) {
        var found = require(name, written, scope, place);
        return new Passage(
                name,
                found.kind() == FieldTree.Kind.LIST || found.kind() == FieldTree.Kind.UNKNOWN ? found : scope,
                place);
    }

    private void end(String name, String written, Sentence place, Deque<Passage> open) {
        if (open.isEmpty() || !open.peek().name().equals(name)) {
            trouble("paper.refusal.template.unopened", place, written);
        } else {
            open.pop();
        }
    }

    private FieldTree require(String name, String written, FieldTree scope, Sentence place) {
        if (scope.kind() == FieldTree.Kind.UNKNOWN) {
            return scope;
        }
        var found = scope.field(name);
        if (found.isEmpty()) {
            var near = scope.nearest(plain(name));
            if (near.isPresent()) {
                trouble("paper.refusal.template.misspelt_field", place, written, written.replace(name, near.get()));
            } else if (known.field(name).isPresent()) {
                trouble("paper.refusal.template.field_elsewhere", place, written);
            } else {
                trouble("paper.refusal.template.unknown_field", place, written);
            }
        }
        return found.orElse(FieldTree.UNKNOWN);
    }

    /** As the names of fields are written: no accents, no capitals, no spaces. */
    private static String plain(String name) {
        return Normalizer.normalize(name.strip().toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replace('đ', 'd')
                .replaceAll("\\p{M}", "")
                .replace(' ', '_');
    }

    private void trouble(String key, Sentence place, Object... arguments) {
        var all = new ArrayList<Object>(List.of(template, place));
        all.addAll(List.of(arguments));
        troubles.add(Sentence.of(key, all.toArray()));
    }

    private static String quoted(String text) {
        var line = text.strip().replaceAll("\\s+", " ");
        return line.length() <= LONGEST_QUOTE ? line : line.substring(0, LONGEST_QUOTE) + "…";
    }
}
