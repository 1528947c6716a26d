package org.thuky.text;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What is written into a cell of somebody's spreadsheet, by a file or by the clipboard. A text that the spreadsheet would
 * compute as a formula is handed over with an apostrophe before it, as people type it themselves; read back it is the same
 * text again.
 */
public final class CellText {

    private static final char QUOTE = '\'';
    /** Also behind spaces, quotes and unseen signs, and as wide letters, which some spreadsheets take for the same. */
    private static final Pattern FORMULA =
            Pattern.compile("[\\s\\p{Z}\\p{Cf}\"]*[-=+@\uff0d\uff1d\uff0b\uff20]|[\\t\\r]");

    private CellText() {}

    /** Whether it would be computed. */
    public static boolean isFormula(String text) {
        return FORMULA.matcher(text).lookingAt();
    }

    public static String safe(String text) {
        return isFormula(text.substring(quotes(text))) ? QUOTE + text : text;
    }

    /** What was meant by a cell that is written so. */
    public static String told(String cell) {
        int quotes = quotes(cell);
        return quotes > 0 && isFormula(cell.substring(quotes)) ? cell.substring(1) : cell;
    }

    /** A row of a table, with tabs between its cells; a cell stays in its line. */
    public static String row(List<String> cells) {
        return cells.stream()
                .map(cell -> quoted(safe(cell.replaceAll("[\\t\\r\\n]+", " "))))
                .collect(Collectors.joining("\t", "", "\n"));
    }

    /** Between quotes that were not meant so, a spreadsheet would look for more lines of the cell. */
    private static String quoted(String cell) {
        return cell.startsWith("\"") ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }

    /** What was written as lines of text, should somebody paste it into cells. */
    public static String lines(String text) {
        return Arrays.stream(text.split("(?<=[\\t\\n\\r])|(?=[\\t\\n\\r])"))
                .map(CellText::safePiece)
                .collect(Collectors.joining());
    }

    /** A tabulator or the end of a line only separates cells; every other piece would become one. */
    private static String safePiece(String piece) {
        return piece.length() == 1 && "\t\n\r".contains(piece) ? piece : safe(piece);
    }

    private static int quotes(String text) {
        int quotes = 0;
        while (quotes < text.length() && text.charAt(quotes) == QUOTE) {
            quotes++;
        }
        return quotes;
    }
}
