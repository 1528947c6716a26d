package org.thuky.paper.word;

import com.deepoove.poi.XWPFTemplate;
import com.deepoove.poi.config.Configure;
import com.deepoove.poi.plugin.table.LoopRowTableRenderPolicy;
import com.deepoove.poi.render.compute.DefaultELRenderDataCompute;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.thuky.disk.GivenFile;
import org.thuky.disk.GivenFile.Kind;
import org.thuky.disk.Progress;
import org.thuky.domain.Refusal;
import org.thuky.domain.Sentence;

/** A paper's layout and wording, edited in Word. A copy in the union's own folder stands before ours. */
public final class WordTemplate {

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
    public WordTemplate(String name, Path ownTemplates) {
        this.name = name;
        this.own = ownTemplates.resolve(name);
    }

    /**
     * @param draft whether the record still has gaps, which are marked then
     * @param pace told at every row of a list
     * @return the paper as a Word file
     * @throws Refusal when the template cannot be read, is not closed properly, or names a field we do not have
     */
    public byte[] fill(Fields fields, boolean draft, Progress pace) throws IOException {
        var template = read();
        TemplateCheck.troubles(name, template, FieldTree.of(fields)).stream()
                .findFirst()
                .ifPresent(trouble -> {
                    throw new Refusal(trouble);
                });
        var free = FreeParts.open(template);
        var paper = WordFile.ours(filled(template.bytes(), fields.values(), pace));
        free.close(paper);
        PaperMarks.keepSignatures(paper);
        if (draft) {
            PaperMarks.draft(paper);
        }
        return paper.bytes();
    }

    /** Whether the union has a copy of its own. */
    public boolean isOwn() {
        return Files.exists(own);
    }

    /** What is wrong with it, a sentence each. */
    public List<Sentence> troubles() {
        try {
            return TemplateCheck.troubles(name, read(), TemplateFields.of(name));
        } catch (Refusal unreadable) {
            return List.of(unreadable.sentence());
        } catch (IOException outOfReach) {
            return List.of(Sentence.of("paper.refusal.template.unreadable", name));
        }
    }

    /** As it stands, its fields unfilled. */
    public byte[] content() throws IOException {
        if (isOwn()) {
            return GivenFile.read(own, Kind.WORD);
        }
        try (var ours = WordTemplate.class.getResourceAsStream("/org/thuky/assets/templates/" + name)) {
            return ours.readAllBytes();
        }
    }

    private WordFile read() throws IOException {
        var content = content();
        try {
            return WordFile.template(content);
        } catch (IOException notWord) {
            throw unreadable(notWord);
        }
    }

    private byte[] filled(byte[] template, Map<String, Object> values, Progress pace) throws IOException {
        long rows = rows(values) + 1;
        var begun = new AtomicLong();
        var configure = Configure.builder().addPlugin('@', new PicturePolicy()).setRenderDataComputeFactory(model -> {
            pace.at(Math.min(begun.getAndIncrement(), rows), rows);
            var fields = new DefaultELRenderDataCompute(model, false);
            return field -> {
                var value = fields.compute(field);
                return value instanceof Counter counter ? counter.next() : value;
            };
        });
        lists(values, new HashSet<>()).forEach(list -> configure.bind(list, new LoopRowTableRenderPolicy(true)));
        var paper = new ByteArrayOutputStream();
        try (var compiled = XWPFTemplate.compile(new ByteArrayInputStream(template), configure.build())) {
            compiled.render(values).write(paper);
        } catch (RuntimeException unusable) {
            throw stopped(unusable).orElseGet(() -> unreadable(unusable));
        }
        return paper.toByteArray();
    }

    /** The library wraps what was thrown in the middle of a list. */
    private static Optional<RuntimeException> stopped(RuntimeException thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof CancellationException stopped) {
                return Optional.of(stopped);
            }
        }
        return Optional.empty();
    }

    /** Of all lists, those within lists too. */
    private static long rows(Map<?, ?> values) {
        return values.values().stream()
                .filter(List.class::isInstance)
                .flatMap(items -> ((List<?>) items).stream())
                .mapToLong(item -> 1 + rows((Map<?, ?>) item))
                .sum();
    }

    private Refusal unreadable(Exception cause) {
        return new Refusal(Sentence.of("paper.refusal.template.unreadable", name), cause);
    }

    /** Every list, at whatever depth, may repeat a table row. */
    private static Set<String> lists(Map<?, ?> values, Set<String> found) {
        values.forEach((name, value) -> {
            if (value instanceof List<?> items) {
                found.add((String) name);
                items.forEach(item -> lists((Map<?, ?>) item, found));
            }
        });
        return found;
    }
}
