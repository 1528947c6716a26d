package org.thuky.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The calls in a source file that ask for a text: {@code text("paper.at", field("gio", …), …)}. */
final class SentenceCalls {

    private static final Pattern CALL = Pattern.compile("\\btext\\(");
    private static final Pattern KEY = Pattern.compile("\"([a-z]+(?:\\.[A-Za-z0-9_-]+)+)\"");
    private static final Pattern FIELD = Pattern.compile("^field\\(\\s*\"([a-z_]+)\"");
    private static final Pattern NAME = Pattern.compile("[a-z_]+");
    private static final Pattern IN_SENTENCE = Pattern.compile("\\{([a-z_]+)}");

    /**
     * @param first what tells the key
     * @param keys those that it may be
     * @param fields those that are filled; whatever else is written there stands for itself
     */
    record Call(String first, List<String> keys, Set<String> fields) {

        /** A line for each key whose sentence has other fields; one for fields that are filled of nobody knows what. */
        Stream<String> mistakes(Map<String, String> texts) {
            if (keys.isEmpty()) {
                return fields.isEmpty() ? Stream.of() : Stream.of(first + ": " + fields);
            }
            return keys.stream()
                    .filter(texts::containsKey)
                    .filter(key -> !fieldsOf(texts.get(key)).equals(fields))
                    .map(key -> key + ": " + fields);
        }
    }

    private SentenceCalls() {}

    static boolean isField(String place) {
        return NAME.matcher(place).matches();
    }

    /** Those without a field too, unless their places are numbered. */
    static List<Call> in(String source) {
        return CALL.matcher(source)
                .results()
                .map(found -> arguments(source, found.end()))
                .filter(arguments -> arguments.size() == 1
                        || arguments.stream().skip(1).anyMatch(argument -> argument.startsWith("field(")))
                .map(SentenceCalls::call)
                .toList();
    }

    private static Call call(List<String> arguments) {
        var first = arguments.get(0);
        var fields = new TreeSet<String>();
        for (var argument : arguments.subList(1, arguments.size())) {
            var field = FIELD.matcher(argument);
            fields.add(field.find() ? field.group(1) : argument);
        }
        return new Call(
                first, KEY.matcher(first).results().map(key -> key.group(1)).toList(), fields);
    }

    /** What stands between the commas of a call, up to the bracket that closes it. */
    private static List<String> arguments(String source, int begin) {
        var arguments = new ArrayList<String>();
        int depth = 0;
        int from = begin;
        boolean quoted = false;
        for (int i = begin; i < source.length(); i++) {
            char c = source.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == '(' || c == '{')) {
                depth++;
            } else if (!quoted && depth == 0 && (c == ',' || c == ')')) {
                arguments.add(source.substring(from, i).strip());
                from = i + 1;
                if (c == ')') {
                    return arguments;
                }
            } else if (!quoted && (c == ')' || c == '}')) {
                depth--;
            }
        }
        return arguments;
    }

    private static Set<String> fieldsOf(String sentence) {
        var fields = new TreeSet<String>();
        IN_SENTENCE.matcher(sentence).results().map(found -> found.group(1)).forEach(fields::add);
        return fields;
    }
}
