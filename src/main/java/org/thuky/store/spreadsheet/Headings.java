package org.thuky.store.spreadsheet;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Finds the heading of a list below its titles, of one row or two, and what each column means.
 *
 * @param first index of its first row
 * @param firstRow index of the first row after it; the same when there is no heading
 * @param mapping what the columns mean
 */
record Headings(int first, int firstRow, ColumnMapping mapping) {

    private static final int SEARCHED_ROWS = 60;
    private static final int LONGEST_HEADING = 60;
    private static final int SAMPLE = 200;
    private static final Pattern YEAR = Pattern.compile(".*\\b(?:19|20)\\d{2}\\b.*");
    private static final Pattern NUMBERING = Pattern.compile("\\(?(?:\\d{1,2}|[A-Za-z])\\)?");
    private static final Pattern NAME = Pattern.compile("\\p{L}[\\p{L}'’.-]*(?: \\p{L}[\\p{L}'’.-]*){1,6}");
    private static final Map<String, ColumnMeaning> MEANINGS = meanings();

    private static Map<String, ColumnMeaning> meanings() {
        var meanings = new HashMap<String, ColumnMeaning>();
        for (var meaning : ColumnMeaning.values()) {
            for (var heading : meaning.headings()) {
                meanings.put(heading, meaning);
            }
        }
        return meanings;
    }

    static Headings of(Grid grid) {
        var rows = grid.rows();
        int best = -1;
        int most = 0;
        for (int i = 0; i < Math.min(rows.size(), SEARCHED_ROWS); i++) {
            int recognised = recognised(rows.get(i));
            if (recognised > most) {
                most = recognised;
                best = i;
            }
        }
        return best < 0 ? guessed(grid) : below(grid, best);
    }

    /** How many cells head a column; 0 unless one of them heads the names. */
    private static int recognised(GridRow row) {
        int recognised = 0;
        boolean names = false;
        boolean certain = false;
        for (var cell : row.cells()) {
            var meaning = meaning(cell);
            if (meaning.isPresent()) {
                recognised++;
                names |= meaning.get() != ColumnMeaning.NUMBER && naming(cell);
                certain |= MEANINGS.get(Texts.key(cell)) == ColumnMeaning.NAME;
            }
        }
        return names && (recognised > 1 || row.filled() == 1 || certain) ? recognised : 0;
    }

    private static Headings below(Grid grid, int top) {
        var rows = grid.rows();
        var parents = rows.get(top);
        boolean twoRows = top + 1 < rows.size() && subheads(parents, rows.get(top + 1));
        var children = twoRows ? rows.get(top + 1) : new GridRow(0, false, List.of());
        int next = top + (twoRows ? 2 : 1);
        if (next < rows.size() && numbersColumns(rows.get(next))) {
            next++;
        }
        var meanings = new TreeMap<Integer, ColumnMeaning>();
        var parent = "";
        for (int column = 0; column < grid.columns(); column++) {
            var own = parents.cell(column);
            var child = children.cell(column);
            parent = own.isEmpty() && !child.isEmpty() ? parent : own;
            var meaning = meaning(parent, child.equals(parent) ? "" : child);
            if (meaning != ColumnMeaning.IGNORED
                    && (meaning == ColumnMeaning.PARTY || !meanings.containsValue(meaning))) {
                meanings.put(column, meaning);
            }
        }
        var data = rows.subList(next, Math.min(rows.size(), next + SAMPLE));
        separateYears(meanings, data);
        splitNames(meanings, parents, data);
        return new Headings(top, next, new ColumnMapping(meanings));
    }

    /** A second row of headings has something below an unnamed or merged heading, and no person in it. */
    private static boolean subheads(GridRow parents, GridRow row) {
        boolean heads = false;
        for (int column = 0; column < row.cells().size(); column++) {
            var cell = row.cell(column);
            boolean person = !cell.isEmpty() && naming(parents.cell(column)) && !naming(cell);
            if (person) {
                return false;
            }
            heads |= meaning(cell).isPresent() || Texts.key(cell).equals("chinh thuc");
        }
        return heads;
    }

    private static boolean naming(String heading) {
        return meaning(heading)
                .filter(
                        EnumSet.of(
                                ColumnMeaning.NUMBER,
                                ColumnMeaning.NAME,
                                ColumnMeaning.FAMILY_NAMES,
                                ColumnMeaning.GIVEN_NAME)::contains)
                .isPresent();
    }

    /** The row (1), (2), (3) that forms like to put under their headings. */
    private static boolean numbersColumns(GridRow row) {
        return row.filled() >= 3
                && row.cells().stream()
                        .allMatch(cell ->
                                cell.isEmpty() || NUMBERING.matcher(cell).matches());
    }

    private static ColumnMeaning meaning(String parent, String child) {
        var above = meaning(parent).orElse(ColumnMeaning.IGNORED);
        if (child.isEmpty()) {
            return above;
        }
        var below = meaning(child).orElse(above);
        if (above == ColumnMeaning.BIRTH && below == ColumnMeaning.MEN) {
            return ColumnMeaning.BIRTH_OF_MEN;
        }
        if (above == ColumnMeaning.BIRTH && below == ColumnMeaning.WOMEN) {
            return ColumnMeaning.BIRTH_OF_WOMEN;
        }
        return above == ColumnMeaning.PARTY ? above : below;
    }

    /** What a heading means by itself: known as it is, or by the known words with which it begins or which it holds. */
    private static Optional<ColumnMeaning> meaning(String heading) {
        if (heading.isEmpty() || heading.length() > LONGEST_HEADING) {
            return Optional.empty();
        }
        var key = Texts.key(heading);
        var known = MEANINGS.get(key);
        if (known != null) {
            return Optional.of(known);
        }
        int earliest = Integer.MAX_VALUE;
        int longest = 0;
        for (var entry : MEANINGS.entrySet()) {
            var words = entry.getKey();
            int at = words.indexOf(' ') < 0 ? -1 : (' ' + key + ' ').indexOf(' ' + words + ' ');
            if (at >= 0 && (at < earliest || (at == earliest && words.length() > longest))) {
                earliest = at;
                longest = words.length();
                known = entry.getValue();
            }
        }
        return Optional.ofNullable(known);
    }

    /** "Nam" and "Nữ" head ticks or years of birth; the years show. */
    private static void separateYears(Map<Integer, ColumnMeaning> meanings, List<GridRow> data) {
        meanings.replaceAll((column, meaning) -> {
            boolean sexed = meaning == ColumnMeaning.MEN || meaning == ColumnMeaning.WOMEN;
            if (!sexed || !mostly(values(data, column), YEAR)) {
                return meaning;
            }
            return meaning == ColumnMeaning.MEN ? ColumnMeaning.BIRTH_OF_MEN : ColumnMeaning.BIRTH_OF_WOMEN;
        });
    }

    /** One heading over two columns: family and middle names in the first, the given name in the second. */
    private static void splitNames(Map<Integer, ColumnMeaning> meanings, GridRow parents, List<GridRow> data) {
        var mapping = new ColumnMapping(meanings);
        var given = mapping.column(ColumnMeaning.GIVEN_NAME);
        mapping.column(ColumnMeaning.NAME).ifPresent(column -> {
            int next = column + 1;
            var values = values(data, next);
            boolean unheaded = parents.cell(next).isEmpty() && !meanings.containsKey(next);
            boolean oneWord = !values.isEmpty() && values.stream().allMatch(value -> value.matches("\\p{L}+"));
            if ((unheaded && oneWord && mostly(values, Pattern.compile("\\p{L}{2,}"))) || given.orElse(-1) == next) {
                meanings.put(column, ColumnMeaning.FAMILY_NAMES);
                meanings.put(next, ColumnMeaning.GIVEN_NAME);
            }
        });
        if (given.isPresent()
                && !meanings.containsValue(ColumnMeaning.FAMILY_NAMES)
                && !meanings.containsValue(ColumnMeaning.NAME)) {
            meanings.put(given.getAsInt(), ColumnMeaning.NAME);
        }
    }

    /** Without any heading, as when a part of a table was copied, the cells themselves must tell. */
    private static Headings guessed(Grid grid) {
        var data = grid.rows().subList(0, Math.min(grid.rows().size(), SAMPLE));
        var meanings = new TreeMap<Integer, ColumnMeaning>();
        for (int column = 0; column < grid.columns(); column++) {
            var values = values(data, column);
            var meaning = ColumnMeaning.IGNORED;
            if (mostly(values, NAME)) {
                meaning = ColumnMeaning.NAME;
            } else if (mostly(values, YEAR)) {
                meaning = ColumnMeaning.BIRTH;
            } else if (mostly(values, Pattern.compile("(?iu)nam|nữ"))) {
                meaning = ColumnMeaning.SEX;
            } else if (column == 0 && mostly(values, Pattern.compile("\\d{1,5}[.)]?"))) {
                meaning = ColumnMeaning.NUMBER;
            }
            if (meaning != ColumnMeaning.IGNORED && !meanings.containsValue(meaning)) {
                meanings.put(column, meaning);
            }
        }
        return new Headings(0, 0, new ColumnMapping(meanings));
    }

    private static List<String> values(List<GridRow> rows, int column) {
        var values = new ArrayList<String>();
        for (var row : rows) {
            if (!row.cell(column).isEmpty()) {
                values.add(row.cell(column));
            }
        }
        return values;
    }

    private static boolean mostly(List<String> values, Pattern pattern) {
        long matching = values.stream()
                .filter(value -> pattern.matcher(value).matches())
                .count();
        return matching > 0 && matching * 3 >= values.size() * 2L;
    }
}
