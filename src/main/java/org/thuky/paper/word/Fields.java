package org.thuky.paper.word;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.thuky.text.Phrases;

/**
 * What fills the fields of a Word template. The names are Vietnamese without accents, because clerks who change a
 * template in Word read them.
 */
public final class Fields {

    /** Word knows no such characters; they come with text pasted from elsewhere. */
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]");

    /** "2023 - 2028", "102/102 = 100%": no line ends inside. */
    private static final Pattern BETWEEN_FIGURES = Pattern.compile("(?<=\\d) ([-=]) (?=\\d)");

    private final Map<String, Object> values = new LinkedHashMap<>();

    /** Fills {@code {{name}}}. */
    public Fields text(String name, String value) {
        var printable = UNPRINTABLE
                .matcher(Normalizer.normalize(value, Normalizer.Form.NFC))
                .replaceAll("");
        values.put(name, BETWEEN_FIGURES.matcher(printable).replaceAll("\u00a0$1\u00a0"));
        return this;
    }

    /** Fills {@code {{@name}}}, or leaves it empty. */
    public Fields picture(String name, Optional<Picture> picture) {
        values.put(name, picture);
        return this;
    }

    /** Fills each {@code {{name}}} with the next Roman number: the template says what it counts. */
    public Fields counter(String name) {
        values.put(name, new Counter());
        return this;
    }

    /** Keeps or drops what stands between {@code {{?name}}} and {@code {{/name}}}. */
    public Fields show(String name, boolean shown) {
        values.put(name, shown);
        return this;
    }

    /**
     * Repeats what stands between {@code {{?name}}} and {@code {{/name}}}, or the table row that holds {@code {{name}}}
     * and its {@code [fields]}. Each has the field {@code {{dau}}}: what a list of points puts after it.
     */
    public <T> Fields each(String name, List<T> items, Function<? super T, Fields> fields) {
        var filled = new ArrayList<Map<String, Object>>();
        for (var item : items) {
            filled.add(fields.apply(item).text("dau", filled.size() + 1 < items.size() ? ";" : ".").values);
        }
        values.put(name, filled);
        return this;
    }

    /** Also with what another part of the paper is filled with: inside a list nothing else can be named. */
    public Fields and(Fields other) {
        values.putAll(other.values);
        return this;
    }

    /** A sentence that ends as it should: the field {@code {{cau}}}. */
    public static Fields line(String sentence) {
        return new Fields().text("cau", sentence);
    }

    /** A list of plain sentences: each is the field {@code {{cau}}}, without the stop it may end with. */
    public static Fields sentence(String sentence) {
        return new Fields().text("cau", Phrases.clause(sentence));
    }

    public Map<String, Object> values() {
        return values;
    }
}
