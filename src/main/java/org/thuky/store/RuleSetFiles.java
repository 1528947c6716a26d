package org.thuky.store;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.thuky.domain.Refusal;
import org.thuky.domain.Sentence;
import org.thuky.domain.Share;
import org.thuky.domain.rule.RuleSet;

/**
 * The rule sets as YAML: those that come with the application, and a union's own, which add to them or take the place of
 * the one with the same id.
 */
public final class RuleSetFiles {

    /** What a new meeting starts with. */
    public static final String DEFAULT = "k13-kh22";

    private static final List<String> BUNDLED = List.of(DEFAULT, "k12");

    private static final ObjectMapper YAML = YAMLMapper.builder(new YAMLFactory())
            .addModule(new Jdk8Module())
            .addModule(new RuleSetModule())
            .addModule(new SimpleModule("shares").addDeserializer(Share.class, new WrittenShare()))
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final Path ownFolder;

    /** @param ownFolder where a union keeps its own rule sets; it need not exist */
    public RuleSetFiles(Path ownFolder) {
        this.ownFolder = ownFolder;
    }

    /** The default first. */
    public Collection<RuleSet> all() {
        return byId().values();
    }

    public RuleSet get(String id) {
        var found = byId().get(id);
        if (found == null) {
            throw Refusal.of("rule.refusal.unknown", id);
        }
        return found;
    }

    private Map<String, RuleSet> byId() {
        var rules = new LinkedHashMap<String, RuleSet>();
        for (var name : BUNDLED) {
            rules.put(name, bundled(name + ".yaml"));
        }
        for (var file : ownFiles()) {
            var own = read(file);
            rules.put(own.id(), own);
        }
        return rules;
    }

    private List<Path> ownFiles() {
        if (!Files.isDirectory(ownFolder)) {
            return List.of();
        }
        try (var files = Files.list(ownFolder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        } catch (IOException closed) {
            throw new Refusal(Sentence.of("rule.refusal.closed", ownFolder.toString()), closed);
        }
    }

    private static RuleSet bundled(String name) {
        try (var file = RuleSetFiles.class.getResourceAsStream("/org/thuky/assets/rules/" + name)) {
            return parse(name, new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static RuleSet read(Path file) {
        try {
            return parse(file.toString(), Files.readString(file));
        } catch (CharacterCodingException foreign) {
            throw new Refusal(Sentence.of("rule.refusal.encoding", file.toString()), foreign);
        } catch (IOException closed) {
            throw new Refusal(Sentence.of("rule.refusal.closed", file.toString()), closed);
        }
    }

    private static RuleSet parse(String name, String text) {
        try {
            return YAML.readValue(Normalizer.normalize(text, Normalizer.Form.NFC), RuleSet.class);
        } catch (UnrecognizedPropertyException unknown) {
            var entry = unknown.getPropertyName();
            throw new Refusal(Sentence.of("rule.refusal.unknown.entry", place(name, text, unknown), entry), unknown);
        } catch (JsonMappingException unfit) {
            throw new Refusal(unfit(place(name, text, unfit), unfit), unfit);
        } catch (JsonProcessingException broken) {
            throw new Refusal(Sentence.of("rule.refusal.broken", place(name, text, broken)), broken);
        }
    }

    private static Sentence unfit(Sentence place, JsonMappingException unfit) {
        if (unfit.getCause() instanceof Refusal impossible) {
            return Sentence.of("rule.refusal.impossible", place, impossible.sentence());
        }
        return unfit.getPath().isEmpty()
                ? Sentence.of("rule.refusal.broken", place)
                : Sentence.of("rule.refusal.unfit", place, entry(unfit));
    }

    /** File and line; what is noticed only at the end of the file has no line. */
    private static Sentence place(String name, String text, JsonProcessingException wrong) {
        int line = wrong.getLocation() == null ? 0 : wrong.getLocation().getLineNr();
        return line > 0 && line <= text.lines().count()
                ? Sentence.of("rule.refusal.line", name, line)
                : Sentence.of("rule.refusal.file", name);
    }

    /** Where in the file: committeeSeats.value.rows[2].max. */
    private static String entry(JsonMappingException wrong) {
        var entry = new StringBuilder();
        for (var part : wrong.getPath()) {
            if (part.getFieldName() == null) {
                entry.append('[').append(part.getIndex() + 1).append(']');
            } else {
                entry.append(entry.isEmpty() ? "" : ".").append(part.getFieldName());
            }
        }
        return entry.toString();
    }

    /** A share as people write it: 2/3. */
    private static final class WrittenShare extends StdDeserializer<Share> {

        private static final Pattern FRACTION = Pattern.compile("\\s*(\\d{1,6})\\s*/\\s*(\\d{1,6})\\s*");

        WrittenShare() {
            super(Share.class);
        }

        @Override
        public Share deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            var written = parser.getValueAsString("");
            var fraction = FRACTION.matcher(written);
            if (!fraction.matches()) {
                return (Share) context.handleWeirdStringValue(Share.class, written, "a share is written 2/3");
            }
            return new Share(Integer.parseInt(fraction.group(1)), Integer.parseInt(fraction.group(2)));
        }
    }
}
