package org.thuky.paper.word;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The fields that a template may name, without what is in them: a list has the fields of its rows, a field of text has
 * none.
 *
 * @param fields by name; the tree of a list whose rows nobody knows is {@link #UNKNOWN}
 */
record FieldTree(SortedMap<String, FieldTree> fields, Kind kind) {

    /** What a field does in a template. */
    public enum Kind {
        /** {@code {{name}}}. */
        TEXT,
        /** Shows what stands between {@code {{?name}}} and {@code {{/name}}}. */
        SHOWN,
        /** Repeats it, or a row of a table. */
        LIST,
        /** A list that was empty whenever it was seen. */
        UNKNOWN
    }

    static final FieldTree TEXT = new FieldTree(new TreeMap<>(), Kind.TEXT);
    static final FieldTree SHOWN = new FieldTree(new TreeMap<>(), Kind.SHOWN);
    static final FieldTree UNKNOWN = new FieldTree(new TreeMap<>(), Kind.UNKNOWN);

    static FieldTree of(Fields fields) {
        return of(fields.values());
    }

    private static FieldTree of(Map<?, ?> values) {
        var fields = new TreeMap<String, FieldTree>();
        values.forEach((name, value) -> fields.put((String) name, ofValue(value)));
        return new FieldTree(fields, Kind.LIST);
    }

    private static FieldTree ofValue(Object value) {
        if (value instanceof List<?> rows) {
            return rows.stream()
                    .map(row -> of((Map<?, ?>) row))
                    .reduce(FieldTree::and)
                    .orElse(UNKNOWN);
        }
        return value instanceof Boolean ? SHOWN : TEXT;
    }

    /** The fields of both: rows of a table need not all fill the same ones. */
    FieldTree and(FieldTree other) {
        if (other.kind == Kind.UNKNOWN) {
            return this;
        }
        var all = new TreeMap<>(fields);
        other.fields.forEach((name, tree) -> all.merge(name, tree, FieldTree::and));
        return new FieldTree(all, other.kind);
    }

    Optional<FieldTree> field(String name) {
        return Optional.ofNullable(fields.get(name));
    }

    /** The field that somebody may have meant: at most a third of its letters are wrong. */
    Optional<String> nearest(String name) {
        String nearest = null;
        int least = Math.max(2, name.length() / 3) + 1;
        for (var known : fields.keySet()) {
            int distance = distance(name, known);
            if (distance < least) {
                nearest = known;
                least = distance;
            }
        }
        return Optional.ofNullable(nearest);
    }

    /** How many letters to change, add or take away. */
    private static int distance(String from, String to) {
        int[] above = new int[to.length() + 1];
        Arrays.setAll(above, column -> column);
        for (int row = 1; row <= from.length(); row++) {
            int[] now = new int[to.length() + 1];
            now[0] = row;
            for (int column = 1; column <= to.length(); column++) {
                int changed = above[column - 1] + (from.charAt(row - 1) == to.charAt(column - 1) ? 0 : 1);
                now[column] = Math.min(changed, Math.min(above[column], now[column - 1]) + 1);
            }
            above = now;
        }
        return above[to.length()];
    }
}
