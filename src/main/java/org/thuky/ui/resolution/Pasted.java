package org.thuky.ui.resolution;

import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.thuky.ui.common.InputParser;

/** Lines copied in Word, rows copied in Excel. */
final class Pasted {

    private static final Pattern ORDINAL = Pattern.compile("[-+•*–]?|(?:\\d{1,3}|[IVX]{1,5}|[a-zđ])[.)]?");
    private static final Pattern BULLET = Pattern.compile("^(?:[-+•*–]|\\d{1,2}[.)]|[IVX]{1,5}\\.|[a-zđ]\\))\\s+");
    /** A spreadsheet puts a cell that holds several lines, or quotes, between quotes. */
    private static final Pattern QUOTED =
            Pattern.compile("(?<=^|[\\t\\n])\"([^\"]*+(?:\"\"[^\"]*+)*+)\"(?=[\\t\\n]|$)");

    private Pasted() {}

    /** The rows that say something, without the bullets and numbers before them. */
    static List<Row> rows(String clipboard, Numerals numerals) {
        var lines = clipboard.replace("\r\n", "\n").replace('\r', '\n');
        return QUOTED.matcher(lines)
                .replaceAll(cell -> Matcher.quoteReplacement(unquoted(cell)))
                .lines()
                .map(line -> Arrays.stream(line.split("\t"))
                        .map(cell -> InputParser.text(cell).replaceAll("\\s+", " "))
                        .toList())
                .map(Pasted::unnumbered)
                .filter(cells -> cells.stream().anyMatch(cell -> !cell.isEmpty()))
                .map(cells -> Row.of(cells, numerals))
                .toList();
    }

    private static String unquoted(MatchResult cell) {
        var words = cell.group(1);
        return words.contains("\n") || words.contains("\"\"")
                ? words.replace("\"\"", "\"").replace('\n', ' ')
                : cell.group();
    }

    private static List<String> unnumbered(List<String> cells) {
        int numbers = 0;
        while (numbers < cells.size() - 1 && ORDINAL.matcher(cells.get(numbers)).matches()) {
            numbers++;
        }
        var words = cells.subList(numbers, cells.size());
        return Stream.concat(
                        words.stream().limit(1).map(cell -> BULLET.matcher(cell).replaceFirst("")),
                        words.stream().skip(1))
                .toList();
    }

    /**
     * A sentence, with its figures when it had columns.
     *
     * @param group stood in a column before the sentence; may be empty
     * @param figures the cells behind the sentence
     */
    record Row(String group, String sentence, List<String> figures) {

        /** A number in the second column tells that no group stands in the first. */
        static Row of(List<String> cells, Numerals numerals) {
            boolean grouped = cells.size() > 1
                    && !cells.get(1).isEmpty()
                    && numerals.read(cells.get(1)).isEmpty();
            int sentence = grouped ? 1 : 0;
            return new Row(grouped ? cells.get(0) : "", cells.get(sentence), cells.subList(sentence + 1, cells.size()));
        }

        /** What stands so far behind the sentence; empty when nothing does. */
        String figure(int index) {
            return index < figures.size() ? figures.get(index) : "";
        }
    }
}
