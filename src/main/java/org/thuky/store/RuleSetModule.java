package org.thuky.store;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.databind.type.TypeFactory;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.thuky.domain.Refusal;
import org.thuky.domain.Share;
import org.thuky.domain.rule.AgeBands;
import org.thuky.domain.rule.AgendaStep;
import org.thuky.domain.rule.Document;
import org.thuky.domain.rule.InvalidReason;
import org.thuky.domain.rule.MeantFor;
import org.thuky.domain.rule.Rule;
import org.thuky.domain.rule.RuleSet;
import org.thuky.domain.rule.Ruled;
import org.thuky.domain.rule.SizeTable;
import org.thuky.domain.rule.ValidDates;

/**
 * A rule set as an object: id, title and basis, then an entry for every rule under its name. A document of which nothing but
 * its title is known is that title.
 */
final class RuleSetModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    /** @param later what stands for rules that a text made before them does not name; by name */
    RuleSetModule(JsonNode later) {
        addSerializer(new Writer());
        addDeserializer(RuleSet.class, new Reader(later));
        addSerializer(new DocumentWriter());
        addDeserializer(Document.class, new DocumentReader());
    }

    private static final class Writer extends StdSerializer<RuleSet> {

        private static final long serialVersionUID = 1L;

        Writer() {
            super(RuleSet.class);
        }

        @Override
        public void serialize(RuleSet rules, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeStartObject();
            json.writeStringField("id", rules.id());
            json.writeStringField("title", rules.title());
            json.writeObjectField("basis", rules.basis());
            for (var entry : rules.values().entrySet()) {
                json.writeObjectField(entry.getKey().name(), entry.getValue());
            }
            json.writeEndObject();
        }
    }

    private static final class Reader extends StdDeserializer<RuleSet> {

        private static final long serialVersionUID = 1L;

        private final transient JsonNode later;

        Reader(JsonNode later) {
            super(RuleSet.class);
            this.later = later;
        }

        @Override
        public RuleSet deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!parser.hasToken(JsonToken.START_OBJECT)) {
                return (RuleSet) context.handleUnexpectedToken(RuleSet.class, parser);
            }
            var found = new LinkedHashMap<String, Object>();
            for (var name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
                parser.nextToken();
                found.put(name, entry(name, parser, context));
            }
            for (var missing : later.properties()) {
                if (!found.containsKey(missing.getKey())) {
                    var type = type(missing.getKey(), context.getTypeFactory()).orElseThrow();
                    found.put(missing.getKey(), context.readTreeAsValue(missing.getValue(), type));
                }
            }
            var values = new LinkedHashMap<Rule<?>, Ruled<?>>();
            for (var rule : Rule.all()) {
                values.put(rule, (Ruled<?>) needed(rule.name(), found, context));
            }
            try {
                return new RuleSet(
                        (String) needed("id", found, context),
                        (String) needed("title", found, context),
                        ((List<?>) needed("basis", found, context))
                                .stream().map(Document.class::cast).toList(),
                        values);
            } catch (Refusal impossible) {
                throw JsonMappingException.from(parser, impossible.getMessage(), impossible);
            }
        }

        private static Object entry(String name, JsonParser parser, DeserializationContext context) throws IOException {
            var type = type(name, context.getTypeFactory());
            if (type.isEmpty()) {
                throw UnrecognizedPropertyException.from(parser, RuleSet.class, name, null);
            }
            try {
                return context.readValue(parser, type.get());
            } catch (JsonMappingException unfit) {
                unfit.prependPath(RuleSet.class, name);
                throw unfit;
            }
        }

        private static Object needed(String name, Map<String, Object> found, DeserializationContext context)
                throws JsonMappingException {
            var value = found.get(name);
            if (value == null) {
                context.reportPropertyInputMismatch(RuleSet.class, name, "missing");
            }
            return value;
        }

        private static Optional<JavaType> type(String name, TypeFactory types) {
            return switch (name) {
                case "id", "title" -> Optional.of(types.constructType(String.class));
                case "basis" -> Optional.of(types.constructCollectionType(List.class, Document.class));
                default -> Rule.named(name).map(rule -> types.constructParametricType(Ruled.class, type(rule, types)));
            };
        }

        private static JavaType type(Rule<?> rule, TypeFactory types) {
            var content = switch (rule.form()) {
                case SHARE -> types.constructType(Share.class);
                case NUMBER -> types.constructType(Integer.class);
                case YES_NO -> types.constructType(Boolean.class);
                case NAME -> types.constructType(String.class);
                case CHOICE -> types.constructType(rule.choices().get(0).getClass());
                case DATES -> types.constructType(ValidDates.class);
                case SIZES -> types.constructType(SizeTable.class);
                case AGES -> types.constructType(AgeBands.class);
                case REASONS -> types.constructCollectionType(List.class, InvalidReason.class);
                case STEPS -> types.constructCollectionType(List.class, AgendaStep.class);
            };
            return rule.optional() ? types.constructReferenceType(Optional.class, content) : content;
        }
    }

    private static final class DocumentWriter extends StdSerializer<Document> {

        private static final long serialVersionUID = 1L;

        DocumentWriter() {
            super(Document.class);
        }

        @Override
        public void serialize(Document document, JsonGenerator json, SerializerProvider provider) throws IOException {
            if (document.equals(Document.titled(document.title()))) {
                json.writeString(document.title());
                return;
            }
            json.writeStartObject();
            json.writeStringField("title", document.title());
            if (document.validity().isPresent()) {
                json.writeObjectField("validity", document.validity());
            }
            json.writeObjectField("meantFor", document.meantFor());
            json.writeEndObject();
        }
    }

    private static final class DocumentReader extends StdDeserializer<Document> {

        private static final long serialVersionUID = 1L;

        DocumentReader() {
            super(Document.class);
        }

        @Override
        public Document deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (parser.hasToken(JsonToken.VALUE_STRING)) {
                return Document.titled(parser.getText());
            }
            if (!parser.hasToken(JsonToken.START_OBJECT)) {
                return (Document) context.handleUnexpectedToken(Document.class, parser);
            }
            var title = Optional.<String>empty();
            var validity = Optional.<ValidDates>empty();
            var meantFor = Optional.<MeantFor>empty();
            for (var name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
                parser.nextToken();
                switch (name) {
                    case "title" -> title = Optional.of(context.readValue(parser, String.class));
                    case "validity" -> validity = Optional.of(context.readValue(parser, ValidDates.class));
                    case "meantFor" -> meantFor = Optional.of(context.readValue(parser, MeantFor.class));
                    default -> throw UnrecognizedPropertyException.from(parser, Document.class, name, null);
                }
            }
            if (title.isEmpty()) {
                context.reportPropertyInputMismatch(Document.class, "title", "missing");
            }
            var usual = Document.titled(title.orElseThrow());
            return new Document(usual.title(), validity, meantFor.orElse(usual.meantFor()));
        }
    }
}
