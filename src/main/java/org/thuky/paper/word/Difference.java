package org.thuky.paper.word;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Một chỗ sửa tay: a paragraph or table row of a paper that somebody changed in Word.
 *
 * @param exported what the program had written; "" where the hand added something
 * @param edited what stands there now; "" where the hand took it out
 */
public record Difference(String exported, String edited) {

    /** Each against each; the table of it takes 16 MB. */
    private static final int MOST_COMPARED = 4_000_000;

    /** Paragraph by paragraph, in the order of the paper. */
    static List<Difference> between(List<String> exported, List<String> edited) {
        int head = 0;
        int shorter = Math.min(exported.size(), edited.size());
        while (head < shorter && exported.get(head).equals(edited.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head
                && exported.get(exported.size() - 1 - tail).equals(edited.get(edited.size() - 1 - tail))) {
            tail++;
        }
        return unequal(exported.subList(head, exported.size() - tail), edited.subList(head, edited.size() - tail));
    }

    private static List<Difference> unequal(List<String> exported, List<String> edited) {
        if ((long) exported.size() * edited.size() > MOST_COMPARED) {
            return unequalInAnyOrder(exported, edited);
        }
        var common = common(exported, edited);
        var differences = new ArrayList<Difference>();
        var gone = new ArrayList<String>();
        var added = new ArrayList<String>();
        int from = 0;
        int to = 0;
        while (from < exported.size() || to < edited.size()) {
            if (from < exported.size()
                    && to < edited.size()
                    && exported.get(from).equals(edited.get(to))) {
                pair(gone, added, differences);
                from++;
                to++;
            } else if (to == edited.size() || from < exported.size() && common[from + 1][to] >= common[from][to + 1]) {
                gone.add(exported.get(from++));
            } else {
                added.add(edited.get(to++));
            }
        }
        pair(gone, added, differences);
        return differences;
    }

    /** Of a list of thousands that was changed at both its ends: a line that was only moved is not told. */
    private static List<Difference> unequalInAnyOrder(List<String> exported, List<String> edited) {
        var differences = new ArrayList<Difference>();
        pair(without(exported, edited), without(edited, exported), differences);
        return differences;
    }

    private static List<String> without(List<String> lines, List<String> others) {
        var known = new HashSet<>(others);
        return lines.stream().filter(line -> !known.contains(line)).collect(Collectors.toCollection(ArrayList::new));
    }

    /** How many lines are the same from here on. */
    private static int[][] common(List<String> exported, List<String> edited) {
        var common = new int[exported.size() + 1][edited.size() + 1];
        for (int from = exported.size() - 1; from >= 0; from--) {
            for (int to = edited.size() - 1; to >= 0; to--) {
                common[from][to] = exported.get(from).equals(edited.get(to))
                        ? common[from + 1][to + 1] + 1
                        : Math.max(common[from + 1][to], common[from][to + 1]);
            }
        }
        return common;
    }

    /** A paragraph gone and one added in the same place are one that was changed. */
    private static void pair(List<String> gone, List<String> added, List<Difference> differences) {
        for (int i = 0; i < Math.max(gone.size(), added.size()); i++) {
            differences.add(new Difference(i < gone.size() ? gone.get(i) : "", i < added.size() ? added.get(i) : ""));
        }
        gone.clear();
        added.clear();
    }
}
