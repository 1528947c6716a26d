package org.thuky.paper;

import com.deepoove.poi.XWPFTemplate;
import com.deepoove.poi.config.Configure;
import com.deepoove.poi.plugin.table.LoopRowTableRenderPolicy;
import com.deepoove.poi.template.IterableTemplate;
import com.deepoove.poi.template.MetaTemplate;
import com.deepoove.poi.template.run.RunTemplate;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.thuky.domain.Refusal;
import org.thuky.domain.Sentence;

/** A paper's layout and wording, edited in Word. A copy in the union's own folder stands before ours. */
final class WordTemplate {

    private static final Pattern ROW_FIELD = Pattern.compile("\\[(\\w+)]");
    /** Held, or the level would be forgotten: the library reports every paper it fills. */
    private static final Logger CHATTER = Logger.getLogger("com.deepoove.poi");

    static {
        CHATTER.setLevel(Level.WARNING);
    }

    private final String name;
    private final Path own;

    /**
     * @param name of the file, "nghi-quyet.docx"
     * @param ownTemplates where the union keeps changed copies; need not exist
     */
    WordTemplate(String name, Path ownTemplates) {
        this.name = name;
        this.own = ownTemplates.resolve(name);
    }

    /** @throws Refusal when the template cannot be read, is not closed properly, or names a field we do not have */
    void fill(Fields fields, OutputStream out) throws IOException {
        try (var in = open();
                var template = compile(in, fields.values())) {
            check(template.getElementTemplates(), fields.values());
            template.render(fields.values());
            template.write(out);
        }
    }

    /** As it stands, its fields unfilled. */
    void copy(OutputStream out) throws IOException {
        try (var in = open()) {
            in.transferTo(out);
        }
    }

    private InputStream open() throws IOException {
        return Files.exists(own)
                ? Files.newInputStream(own)
                : WordTemplate.class.getResourceAsStream("/org/thuky/assets/templates/" + name);
    }

    private XWPFTemplate compile(InputStream in, Map<String, Object> values) {
        var configure = Configure.builder();
        lists(values, new HashMap<>())
                .keySet()
                .forEach(list -> configure.bind(list, new LoopRowTableRenderPolicy(true)));
        try {
            return XWPFTemplate.compile(in, configure.build());
        } catch (RuntimeException unusable) {
            var trouble = unusable instanceof com.deepoove.poi.exception.ResolverException
                    ? Sentence.of("paper.refusal.template.unclosed", name)
                    : Sentence.of("paper.refusal.template.unreadable", name);
            throw new Refusal(trouble, unusable);
        }
    }

    /** Every list, at whatever depth, may repeat a table row. */
    private static Map<String, List<?>> lists(Map<?, ?> values, Map<String, List<?>> found) {
        values.forEach((name, value) -> {
            if (value instanceof List<?> items) {
                found.put((String) name, items);
                items.forEach(item -> lists((Map<?, ?>) item, found));
            }
        });
        return found;
    }

    private void check(List<MetaTemplate> parts, Map<?, ?> known) {
        for (var part : parts) {
            if (part instanceof IterableTemplate section) {
                var value = require(section.getStartMark().getTagName(), known);
                if (value instanceof List<?> items) {
                    items.stream().findFirst().ifPresent(item -> check(section.getTemplates(), (Map<?, ?>) item));
                } else {
                    check(section.getTemplates(), known);
                }
            } else if (part instanceof RunTemplate field) {
                var value = require(field.getTagName(), known);
                if (value instanceof List<?> items && !items.isEmpty()) {
                    checkRow(field, (Map<?, ?>) items.get(0));
                }
            }
        }
    }

    private void checkRow(RunTemplate field, Map<?, ?> known) {
        if (field.getRun().getParent() instanceof XWPFParagraph paragraph
                && paragraph.getBody() instanceof XWPFTableCell cell) {
            cell.getTableRow().getTableCells().forEach(each -> {
                var names = ROW_FIELD.matcher(each.getTextRecursively());
                while (names.find()) {
                    require(names.group(1), known);
                }
            });
        }
    }

    private Object require(String field, Map<?, ?> known) {
        if (!known.containsKey(field)) {
            throw Refusal.of("paper.refusal.template.unknown_field", name, field);
        }
        return known.get(field);
    }
}
