package org.thuky.store.spreadsheet;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.thuky.disk.Progress;
import org.thuky.domain.Sentence;
import org.thuky.text.CellText;

/** Reads rows of text with separators: .csv and .txt in every encoding in use, and what was copied from a table. */
final class TextTable {

    private static final char[] SEPARATORS = {'\t', ';', ',', '|'};
    private static final Charset WINDOWS_1258 = Charset.forName("windows-1258");
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final int SAMPLE = 50_000;
    private static final int SAMPLE_LINES = 60;
    private static final int MOST_LINES_OF_A_CELL = 20;

    private final String text;
    private final Progress progress;

    TextTable(String text, Progress progress) {
        this.text = text.startsWith("\ufeff") ? text.substring(1) : text;
        this.progress = progress;
    }

    /** Empty when the bytes are no text at all. */
    static Optional<TextTable> of(byte[] bytes, Progress progress) {
        return decode(bytes).map(text -> new TextTable(text, progress));
    }

    Grid read(String name) {
        var lines = text.split("\\R", 2);
        boolean told = lines[0].matches("(?i)\"?sep=.\"?");
        char separator = told ? lines[0].replace("\"", "").charAt(4) : separator(text);
        var grid = new Grid.Builder(name, false, new Measure(), progress);
        int number = told ? 2 : 1;
        var content = told && lines.length > 1 ? lines[1] : text;
        var widths = told ? Optional.<FixedWidths>empty() : FixedWidths.of(content, separator);
        if (widths.isPresent()) {
            widths.get().read(grid);
            return grid.build();
        }
        var fields = new Fields(content, separator);
        while (fields.more()) {
            int column = 0;
            for (var field : fields.nextRow()) {
                grid.cell(column++, CellText.told(field), "");
            }
            if (fields.unclosed()) {
                grid.notice(Sentence.of("member.notice.unclosed", number));
            }
            grid.endRow(number++, false);
        }
        return grid.build();
    }

    private static Optional<String> decode(byte[] bytes) {
        if (starts(bytes, 0xff, 0xfe) || zeros(bytes, 1)) {
            return Optional.of(new String(bytes, StandardCharsets.UTF_16LE));
        }
        if (starts(bytes, 0xfe, 0xff) || zeros(bytes, 0)) {
            return Optional.of(new String(bytes, StandardCharsets.UTF_16BE));
        }
        for (byte b : bytes) {
            if (b == 0) {
                return Optional.empty();
            }
        }
        try {
            var utf8 = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return Optional.of(utf8.toString());
        } catch (CharacterCodingException notUtf8) {
            return Optional.of(singleByte(bytes));
        }
    }

    /** Whichever of the old code pages makes it Vietnamese. */
    private static String singleByte(byte[] bytes) {
        var latin = new String(bytes, WINDOWS_1252);
        return Stream.of(
                        new String(bytes, WINDOWS_1258),
                        LegacyText.TCVN3.convert(latin),
                        LegacyText.VNI.convert(latin),
                        latin)
                .max(Comparator.comparingInt(
                        candidate -> Syllables.score(candidate.substring(0, Math.min(candidate.length(), SAMPLE)))))
                .orElseThrow();
    }

    private static boolean starts(byte[] bytes, int... with) {
        for (int i = 0; i < with.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xff) != with[i]) {
                return false;
            }
        }
        return true;
    }

    /** Without a mark at the beginning UTF-16 shows by its zeros: every separator and digit has one on the same side. */
    private static boolean zeros(byte[] bytes, int side) {
        int here = 0;
        int there = 0;
        int length = Math.min(bytes.length, 4096) / 2 * 2;
        for (int i = 0; i < length; i++) {
            if (bytes[i] == 0) {
                if (i % 2 == side) {
                    here++;
                } else {
                    there++;
                }
            }
        }
        return here > length / 5 && there == 0;
    }

    /** The separator that cuts most lines into equally many fields. */
    private static char separator(String text) {
        char best = ',';
        int most = 0;
        for (char separator : SEPARATORS) {
            var widths = new ArrayList<Integer>();
            for (var fields = new Fields(text, separator); fields.more() && widths.size() < SAMPLE_LINES; ) {
                widths.add(fields.nextRow().size());
            }
            int points = widths.stream()
                    .filter(width -> width > 1)
                    .mapToInt(
                            width -> (int) widths.stream().filter(width::equals).count())
                    .sum();
            if (points > most) {
                most = points;
                best = separator;
            }
        }
        return best;
    }

    /** Cuts a text into rows of fields; a quoted field may hold separators, line ends and doubled quotes. */
    private static final class Fields {
        private final String text;
        private final char separator;
        private int at;
        private boolean unclosed;

        Fields(String text, char separator) {
            this.text = text;
            this.separator = separator;
        }

        boolean more() {
            return at < text.length();
        }

        List<String> nextRow() {
            unclosed = false;
            var row = new ArrayList<String>();
            row.add(field());
            while (more() && text.charAt(at) == separator) {
                at++;
                var field = field();
                // a line of nothing but separators has millions
                if (row.size() < Grid.Builder.MOST_COLUMNS) {
                    row.add(field);
                }
            }
            if (more() && text.charAt(at) == '\r') {
                at++;
            }
            if (more() && text.charAt(at) == '\n') {
                at++;
            }
            return row;
        }

        /** Whether a quote was opened in the last row and never closed. */
        boolean unclosed() {
            return unclosed;
        }

        private String field() {
            if (more() && text.charAt(at) == '"') {
                int end = closing();
                if (end > 0) {
                    var field = text.substring(at + 1, end).replace("\"\"", "\"");
                    at = end + 1;
                    return field;
                }
                unclosed = true;
                at++;
            }
            int from = at;
            while (more() && text.charAt(at) != separator && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
                at++;
            }
            return text.substring(from, at);
        }

        /** Where the quote closes that opens here: before a separator or the end of a line, and not pages below. */
        private int closing() {
            int lines = 0;
            for (int i = at + 1; i < text.length() && lines <= MOST_LINES_OF_A_CELL; i++) {
                char c = text.charAt(i);
                lines += c == '\n' ? 1 : 0;
                if (c == '"') {
                    char next = i + 1 < text.length() ? text.charAt(i + 1) : '\n';
                    if (next != '"') {
                        return next == separator || next == '\n' || next == '\r' ? i : -1;
                    }
                    i++;
                }
            }
            return -1;
        }
    }
}
