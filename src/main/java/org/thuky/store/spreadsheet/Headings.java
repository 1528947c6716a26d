package org.thuky.store.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.thuky.domain.Sentence;

/**
 * Finds the heading of a list below its titles, of up to three rows, and what each column means.
 *
 * @param first index of its first row
 * @param firstRow index of the first row after it; the same when there is no heading
 * @param mapping what the columns mean
 * @param notices where columns could be taken otherwise
 */
record Headings(int first, int firstRow, ColumnMapping mapping, List<Sentence> notices) {

    private static final int SEARCHED_ROWS = 60;
    private static final int MOST_ROWS = 3;
    private static final Pattern NUMBERING = Pattern.compile("\\(?(?:\\d{1,2}|[A-Za-z])\\)?");
    /** Words below a heading that divide it and mean nothing elsewhere. */
    private static final Set<String> DIVISIONS =
            Set.of("ngay", "thang", "nam", "nu", "chinh thuc", "du bi", "bang", "nganh", "loai", "so", "ngay vao");

    private static final Set<ColumnMeaning> NAMING = Set.of(
            ColumnMeaning.NUMBER,
            ColumnMeaning.NAME,
            ColumnMeaning.FAMILY_NAMES,
            ColumnMeaning.GIVEN_NAME,
            ColumnMeaning.NAME_OF_MEN,
            ColumnMeaning.NAME_OF_WOMEN);

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

    /** Whether a row of the list is its heading, written once more on the next page. */
    static boolean repeats(GridRow row) {
        return recognised(row) > 1;
    }

    /** How many cells head a column; 0 unless one of them heads the names. */
    private static int recognised(GridRow row) {
        int recognised = 0;
        boolean names = false;
        boolean certain = false;
        boolean numbered = false;
        for (var cell : row.cells()) {
            var meaning = HeadingWords.clear(cell);
            if (meaning.isPresent()) {
                recognised++;
                numbered |= meaning.get() == ColumnMeaning.NUMBER;
                names |= meaning.get() != ColumnMeaning.NUMBER && NAMING.contains(meaning.get());
                certain |= names && Texts.key(cell).matches("(?:.* )?(?:ho|ten|name)(?: .*)?");
            }
        }
        // "Nam" and "Nhân viên" head columns and stand in them: alone they prove nothing
        boolean enough = certain ? row.filled() == 1 || recognised > 1 || wholeNames(row) : numbered && recognised > 1;
        return names && enough ? recognised : 0;
    }

    private static boolean wholeNames(GridRow row) {
        return row.cells().stream().anyMatch(cell -> HeadingWords.clear(cell).equals(Optional.of(ColumnMeaning.NAME)));
    }

    private static Headings below(Grid grid, int top) {
        var rows = grid.rows();
        int next = top + 1;
        while (next < rows.size() && next < top + MOST_ROWS && divides(rows.subList(top, next), rows.get(next))) {
            next++;
        }
        var heading = rows.subList(top, next);
        if (next < rows.size() && numbersColumns(rows.get(next))) {
            next++;
        }
        var columns = new ColumnReading(grid, heading, rows.subList(next, rows.size()));
        return new Headings(top, next, columns.mapping(), columns.notices());
    }

    /** A further row of headings divides those above it, and has no person in it. */
    private static boolean divides(List<GridRow> above, GridRow row) {
        boolean heads = false;
        for (int column = 0; column < row.cells().size(); column++) {
            var cell = row.cell(column);
            if (cell.isEmpty()) {
                continue;
            }
            var own = HeadingWords.clear(cell);
            boolean division = own.isPresent() || DIVISIONS.contains(Texts.key(cell));
            if (!division && (names(above, column) || cell.chars().anyMatch(Character::isDigit))) {
                return false;
            }
            heads |= division;
        }
        return heads;
    }

    private static boolean names(List<GridRow> above, int column) {
        return above.stream()
                .map(row -> HeadingWords.clear(row.cell(column)))
                .anyMatch(meaning -> meaning.filter(NAMING::contains).isPresent());
    }

    /** The row (1), (2), (3) that forms like to put under their headings. */
    private static boolean numbersColumns(GridRow row) {
        return row.filled() >= 3
                && row.cells().stream()
                        .allMatch(cell ->
                                cell.isEmpty() || NUMBERING.matcher(cell).matches());
    }

    /** Without any heading, as when a part of a table was copied, the cells themselves must tell. */
    private static Headings guessed(Grid grid) {
        var columns = new ColumnReading(grid, List.of(), grid.rows());
        return new Headings(0, 0, columns.guessed(), new ArrayList<>());
    }
}
