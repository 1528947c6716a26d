package org.thuky.paper.word;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import org.thuky.paper.form.Paper;
import org.thuky.text.Phrases;

/** The guide that lies beside the templates: what every field means, with an example out of the samples. */
final class TemplateGuide {

    private static final int LONGEST_EXAMPLE = 60;

    private final SortedMap<String, FieldTree> templates;
    private final SortedMap<String, String> meanings;
    /** The shortest text that was filled in, by template and path: "nghi-quyet.docx/bau_cu/ho_ten". */
    private final Map<String, String> examples = new LinkedHashMap<>();

    private final List<String> told = new ArrayList<>();

    TemplateGuide(SortedMap<String, FieldTree> templates, Collection<List<Paper>> papers) throws IOException {
        this.templates = templates;
        this.meanings = meanings();
        papers.forEach(all ->
                all.forEach(paper -> examples(paper.template(), paper.fields().values())));
    }

    static SortedMap<String, String> meanings() throws IOException {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(TemplateForge.RECIPES.resolve("fields.properties"))) {
            properties.load(reader);
        }
        var meanings = new TreeMap<String, String>();
        properties.forEach((name, meaning) -> meanings.put((String) name, (String) meaning));
        return meanings;
    }

    private void examples(String path, Map<?, ?> values) {
        values.forEach((name, value) -> {
            var place = path + "/" + name;
            if (value instanceof List<?> rows) {
                rows.forEach(row -> examples(place, (Map<?, ?>) row));
            } else if (value instanceof String text && !text.isBlank() && !text.contains(Phrases.GAP)) {
                examples.putIfAbsent(place, text);
            }
        });
    }

    /** What must stand in it, whatever the examples are. */
    List<String> told() throws IOException {
        recipe();
        return told;
    }

    byte[] word() throws IOException {
        return TemplateForge.template("guide", recipe());
    }

    private List<String> recipe() throws IOException {
        told.clear();
        var lines = new ArrayList<>(Files.readAllLines(TemplateForge.RECIPES.resolve("guide.intro")));
        var common = common();
        section("Trường dùng được trong mọi mẫu", templates.firstKey(), common, lines);
        templates.forEach((template, fields) -> {
            var own = new TreeMap<>(fields.fields());
            own.keySet().removeAll(common.keySet());
            section(template, template, own, lines);
        });
        return lines;
    }

    private SortedMap<String, FieldTree> common() {
        var common = new TreeMap<>(templates.get(templates.firstKey()).fields());
        templates
                .values()
                .forEach(fields -> common.keySet().retainAll(fields.fields().keySet()));
        return common;
    }

    private void section(String title, String path, SortedMap<String, FieldTree> fields, List<String> lines) {
        if (fields.isEmpty()) {
            return;
        }
        told.add(title);
        lines.add(".Heading1 " + title);
        lines.add("@table small top 62 58 45");
        lines.add("= Trường | Ý nghĩa | Ví dụ");
        rows(path, "", fields, lines);
        lines.add("@end");
        lines.add("@gap");
    }

    private void rows(String path, String indent, SortedMap<String, FieldTree> fields, List<String> lines) {
        fields.forEach((name, field) -> {
            var written = switch (field.kind()) {
                case TEXT -> "{{" + name + "}}";
                case SHOWN -> "{{?" + name + "}} … {{/" + name + "}}";
                case LIST, UNKNOWN -> "{{?" + name + "}} … {{/" + name + "}} (lặp)";
            };
            var meaning = meanings.getOrDefault(name, "");
            told.add(written);
            told.add(meaning);
            lines.add(indent + written + " | " + meaning + " | " + example(path + "/" + name));
            rows(path + "/" + name, indent + "→ ", field.fields(), lines);
        });
    }

    private String example(String path) {
        var text = examples.getOrDefault(path, "")
                .replaceAll("\\s+", " ")
                .replace("|", "/")
                .replace("**", "");
        return text.length() <= LONGEST_EXAMPLE
                ? text
                : text.substring(0, text.lastIndexOf(' ', LONGEST_EXAMPLE)) + " …";
    }
}
