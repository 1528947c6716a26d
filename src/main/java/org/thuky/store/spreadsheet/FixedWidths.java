package org.thuky.store.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.thuky.domain.Sentence;

/** Columns that stand apart by spaces only, as old programs print them: cut where every line has a gap. */
final class FixedWidths {

    /** One space through all the lines may stand between words. */
    private static final int WIDTH_OF_A_GAP = 2;

    private static final Pattern GAP = Pattern.compile("\\S {2,}\\S");

    private final List<String> lines;
    private final List<Integer> starts;

    private FixedWidths(List<String> lines, List<Integer> starts) {
        this.lines = lines;
        this.starts = starts;
    }

    /** Empty when the text has separators, or no columns at all. */
    static Optional<FixedWidths> of(String text, char separator) {
        var lines = text.lines().toList();
        var inColumns = lines.stream().filter(line -> GAP.matcher(line).find()).toList();
        long separated =
                lines.stream().filter(line -> line.indexOf(separator) >= 0).count();
        long filled = lines.stream().filter(line -> !line.isBlank()).count();
        if (inColumns.size() < 3 || inColumns.size() * 2L < filled || separated * 2 > filled) {
            return Optional.empty();
        }
        var starts = starts(inColumns);
        return starts.size() < 2 ? Optional.empty() : Optional.of(new FixedWidths(lines, starts));
    }

    /** Where, after a gap through all of them, something begins. */
    private static List<Integer> starts(List<String> lines) {
        int width = lines.stream().mapToInt(String::length).max().orElse(0);
        var starts = new ArrayList<Integer>();
        int gap = WIDTH_OF_A_GAP;
        for (int column = 0; column < width; column++) {
            int at = column;
            boolean blank = lines.stream().allMatch(line -> at >= line.length() || line.charAt(at) == ' ');
            if (!blank && gap >= WIDTH_OF_A_GAP) {
                starts.add(column);
            }
            gap = blank ? gap + 1 : 0;
        }
        return starts;
    }

    void read(Grid.Builder grid) {
        for (int number = 0; number < lines.size(); number++) {
            var line = lines.get(number);
            boolean cut = GAP.matcher(line).find();
            for (int i = 0; i < starts.size(); i++) {
                int from = Math.min(line.length(), starts.get(i));
                int to = i + 1 < starts.size() ? Math.min(line.length(), starts.get(i + 1)) : line.length();
                if (cut) {
                    grid.cell(i, line.substring(from, to).strip(), "");
                }
            }
            if (!cut) {
                grid.cell(0, line.strip(), "");
            }
            grid.endRow(number + 1, false);
        }
        grid.notice(Sentence.of("member.notice.fixed-widths"));
    }
}
