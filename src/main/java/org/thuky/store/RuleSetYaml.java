package org.thuky.store;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.thuky.domain.Refusal;
import org.thuky.domain.Sentence;
import org.thuky.domain.Share;
import org.thuky.domain.rule.RuleSet;
import org.thuky.text.Messages;

/** A rule set as YAML that people read and write: a comment over every entry, shares as 2/3. */
final class RuleSetYaml {

    /** What the files say of themselves, whatever the language of the screen: they go from hand to hand. */
    private static final Messages OF_FILES = new Messages(Messages.VIETNAMESE);

    private static final ObjectMapper YAML = YAMLMapper.builder(YAMLFactory.builder()
                    .enable(YAMLParser.Feature.EMPTY_STRING_AS_NULL)
                    .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
                    .disable(YAMLGenerator.Feature.SPLIT_LINES)
                    .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
                    .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
                    .enable(YAMLGenerator.Feature.INDENT_ARRAYS_WITH_INDICATOR)
                    .build())
            .addModule(new Jdk8Module())
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .addModule(new RuleSetModule(Upgrades.laterRules()))
            .addModule(new SimpleModule("shares")
                    .addSerializer(new ShareWriter())
                    .addDeserializer(Share.class, new ShareReader()))
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private RuleSetYaml() {}

    static String write(RuleSet rules) {
        var head = new LinkedHashMap<String, Object>();
        head.put("id", rules.id());
        head.put("title", rules.title());
        head.put("basis", rules.basis());
        var text = new StringBuilder(comment(OF_FILES.text("rule.file.verified")))
                .append(comment(OF_FILES.text("rule.file.own")))
                .append(yaml(head));
        rules.values()
                .forEach((rule, ruled) -> text.append('\n')
                        .append(comment(OF_FILES.text(rule.title())))
                        .append(yaml(Map.of(rule.name(), ruled))));
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static String comment(String words) {
        return "# " + words + "\n";
    }

    /** Nothing prescribed is written as nothing. */
    private static String yaml(Object entry) {
        try {
            return YAML.writeValueAsString(entry).replaceAll("(?m)^  value: null$", "  value:");
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }

    /** @param name of the file, for refusals */
    static RuleSet read(String name, String text) {
        try {
            var rules = YAML.readValue(Normalizer.normalize(text, Normalizer.Form.NFC), RuleSet.class);
            Refusal.against(rules::requireSources).ifPresent(unsourced -> {
                throw new Refusal(
                        Sentence.of("rule.refusal.impossible", Sentence.of("rule.refusal.file", name), unsourced));
            });
            return rules;
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

    private static final class ShareWriter extends StdSerializer<Share> {

        private static final long serialVersionUID = 1L;

        ShareWriter() {
            super(Share.class);
        }

        @Override
        public void serialize(Share share, JsonGenerator yaml, SerializerProvider provider) throws IOException {
            yaml.writeString(share.toString());
        }
    }

    private static final class ShareReader extends StdDeserializer<Share> {

        private static final long serialVersionUID = 1L;

        private static final Pattern FRACTION = Pattern.compile("\\s*(\\d{1,6})\\s*/\\s*(\\d{1,6})\\s*");

        ShareReader() {
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
