package org.thuky.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.thuky.domain.Refusal;
import org.thuky.domain.Sentence;

/**
 * What stands behind the name of a step in a script.
 *
 * @param where the step as a message names it: "12 (check-in)"
 */
record Arguments(String where, JsonNode node) {

    /** The whole argument as text, for steps that take a single one. */
    String text() {
        if (!node.isValueNode()) {
            throw Refusal.of("cli.script.single", where);
        }
        return node.asText();
    }

    boolean isText() {
        return node.isValueNode();
    }

    /** Whether it is given in words, or as digits between quotes. */
    boolean isWords(String field) {
        return node.path(field).isTextual();
    }

    boolean has(String field) {
        return node.has(field);
    }

    /** A figure, as exact as it is written; empty when it is not given. */
    Optional<BigDecimal> decimal(String field) {
        if (!node.has(field)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new BigDecimal(text(field)));
        } catch (NumberFormatException unreadable) {
            throw new Refusal(Sentence.of("cli.script.number", where, field), unreadable);
        }
    }

    String text(String field) {
        var value = node.get(field);
        if (value == null || !value.isValueNode()) {
            throw Refusal.of("cli.script.missing", where, field);
        }
        return value.asText();
    }

    String text(String field, String otherwise) {
        return node.has(field) ? text(field) : otherwise;
    }

    int number(String field) {
        return number(field, node.path(field));
    }

    private int number(String field, JsonNode value) {
        if (!value.isInt()) {
            throw Refusal.of("cli.script.number", where, field);
        }
        return value.intValue();
    }

    /** A list of numbers; absent means empty. */
    List<Integer> numbers(String field) {
        return list(field).stream().map(value -> number(field, value)).toList();
    }

    /** A number for each name, in the order of the script; absent means none. */
    Map<String, Integer> counts(String field) {
        var counts = new LinkedHashMap<String, Integer>();
        var named = node.path(field);
        if (!named.isMissingNode() && !named.isObject()) {
            throw Refusal.of("cli.script.counts", where, field);
        }
        named.properties().forEach(each -> counts.put(each.getKey(), number(each.getKey(), each.getValue())));
        return counts;
    }

    int number(String field, int otherwise) {
        return node.has(field) ? number(field) : otherwise;
    }

    boolean flag(String field, boolean otherwise) {
        if (!node.has(field)) {
            return otherwise;
        }
        if (!node.get(field).isBoolean()) {
            throw Refusal.of("cli.script.flag", where, field);
        }
        return node.get(field).booleanValue();
    }

    LocalDate date(String field) {
        try {
            return LocalDate.parse(text(field));
        } catch (DateTimeParseException unreadable) {
            throw new Refusal(Sentence.of("cli.script.date", where, field), unreadable);
        }
    }

    LocalTime time(String field) {
        return time(where, text(field));
    }

    LocalTime time() {
        return time(where, text());
    }

    /** Whether a day stands before the time: {@code "2025-10-19 07:30"}. */
    boolean namesDay() {
        return text().strip().indexOf(' ') > 0;
    }

    LocalDateTime dayAndTime() {
        try {
            return LocalDateTime.parse(text().strip().replace(' ', 'T'));
        } catch (DateTimeParseException unreadable) {
            throw new Refusal(Sentence.of("cli.script.time", where, text()), unreadable);
        }
    }

    private static LocalTime time(String where, String text) {
        try {
            return LocalTime.parse(text);
        } catch (DateTimeParseException unreadable) {
            throw new Refusal(Sentence.of("cli.script.time", where, text), unreadable);
        }
    }

    /** A list of texts; absent means empty. */
    List<String> texts(String field) {
        return list(field).stream()
                .map(value -> new Arguments(where, value).text())
                .toList();
    }

    private List<JsonNode> list(String field) {
        var list = node.path(field);
        if (!list.isMissingNode() && !list.isArray()) {
            throw Refusal.of("cli.script.list", where, field);
        }
        var values = new ArrayList<JsonNode>();
        list.forEach(values::add);
        return values;
    }

    /** Arguments within these. */
    Arguments nested(String field) {
        return new Arguments(where, node.path(field));
    }

    /** The one field there is, which is called as a value of the enum is. */
    <E extends Enum<E>> E onlyChoice(Class<E> type) {
        var fields = new ArrayList<String>();
        node.fieldNames().forEachRemaining(fields::add);
        var words = Arrays.stream(type.getEnumConstants()).map(Arguments::word).toList();
        if (fields.size() != 1 || !words.contains(fields.get(0))) {
            throw Refusal.of("cli.script.choice", where, String.join(", ", fields), words);
        }
        return type.getEnumConstants()[words.indexOf(fields.get(0))];
    }

    /** A list of nested arguments; absent means empty. */
    List<Arguments> each(String field) {
        return list(field).stream().map(value -> new Arguments(where, value)).toList();
    }

    /** One of an enum's values, written in small letters with hyphens: {@code counting-board}. */
    <E extends Enum<E>> E choice(String field, Class<E> type) {
        var text = text(field);
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> word(value).equals(text))
                .findFirst()
                .orElseThrow(() -> Refusal.of(
                        "cli.script.choice",
                        where,
                        text,
                        Arrays.stream(type.getEnumConstants())
                                .map(Arguments::word)
                                .toList()));
    }

    <E extends Enum<E>> E choice(String field, Class<E> type, E otherwise) {
        return node.has(field) ? choice(field, type) : otherwise;
    }

    /** @throws Refusal when a field is none of those that the step knows: a mistyped word is not passed over */
    void onlyKnows(List<String> fields) {
        var unknown = new TreeSet<String>();
        node.fieldNames().forEachRemaining(unknown::add);
        fields.forEach(unknown::remove);
        if (!unknown.isEmpty()) {
            throw Refusal.of("cli.script.unknownField", where, unknown.first(), fields);
        }
    }

    /** An enum's value as scripts and results write it. */
    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
