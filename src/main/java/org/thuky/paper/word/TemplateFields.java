package org.thuky.paper.word;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.TreeMap;

/**
 * The fields of each of our templates. They are written down beside this class, one a line and those of a list one step
 * further in, because a template has to be checked when there is no meeting to fill it from; a test compares them with
 * what the papers fill in.
 */
final class TemplateFields {

    private static final String LIST = "*";
    private static final String SHOWN = "?";
    /** A list that no sample fills: its rows are not checked. */
    private static final String UNKNOWN = "~";

    private TemplateFields() {}

    /** @param template one of ours */
    static FieldTree of(String template) {
        return read().field(template).orElseThrow(() -> new IllegalArgumentException(template));
    }

    private static FieldTree read() {
        var root = new FieldTree(new TreeMap<>(), FieldTree.Kind.LIST);
        Deque<FieldTree> path = new ArrayDeque<>();
        path.push(root);
        try (var lines = new BufferedReader(new InputStreamReader(
                TemplateFields.class.getResourceAsStream("fields.txt"), StandardCharsets.UTF_8))) {
            lines.lines().forEach(line -> add(line, path));
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
        return root;
    }

    private static void add(String line, Deque<FieldTree> path) {
        var name = line.strip();
        int depth = line.length() - line.stripLeading().length();
        while (path.size() > depth + 1) {
            path.pop();
        }
        boolean list = depth == 0 || name.endsWith(LIST);
        var field = list
                ? new FieldTree(new TreeMap<>(), FieldTree.Kind.LIST)
                : name.endsWith(SHOWN) ? FieldTree.SHOWN : name.endsWith(UNKNOWN) ? FieldTree.UNKNOWN : FieldTree.TEXT;
        path.peek().fields().put(name.replaceAll("[*?~]$", ""), field);
        if (list) {
            path.push(field);
        }
    }
}
