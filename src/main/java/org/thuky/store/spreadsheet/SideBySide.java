package org.thuky.store.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.thuky.domain.Sentence;
import org.thuky.store.spreadsheet.HeadingWords.Strength;

/** Lists that stand beside one another on one sheet, to save paper: the same headings come again to the right. */
final class SideBySide {

    private static final int SEARCHED_ROWS = 60;

    private SideBySide() {}

    /** Each list by itself; the sheet as it is when there is only one. */
    static List<Grid> apart(Grid grid) {
        return grid.rows().stream()
                .limit(SEARCHED_ROWS)
                .map(SideBySide::starts)
                .filter(starts -> starts.size() > 1)
                .findFirst()
                .map(starts -> cut(grid, starts))
                .orElse(List.of(grid));
    }

    /** The columns in which the row of headings begins again. */
    private static List<Integer> starts(GridRow row) {
        var names = new ArrayList<Integer>();
        for (int column = 0; column < row.cells().size(); column++) {
            if (HeadingWords.of(row.cell(column)).stream()
                    .anyMatch(claim -> claim.strength() == Strength.EXACT
                            && (claim.meaning() == ColumnMeaning.NAME
                                    || claim.meaning() == ColumnMeaning.FAMILY_NAMES))) {
                names.add(column);
            }
        }
        if (names.size() < 2
                || !names.stream().map(row::cell).map(Texts::key).allMatch(Texts.key(row.cell(names.get(0)))::equals)) {
            return List.of();
        }
        int first = firstFilled(row);
        int before = names.get(0) - first;
        var starts = new ArrayList<Integer>();
        for (int name : names) {
            boolean same = true;
            for (int i = 0; i <= before; i++) {
                same &= Texts.key(row.cell(name - i)).equals(Texts.key(row.cell(names.get(0) - i)));
            }
            if (same) {
                starts.add(name - before);
            }
        }
        return starts;
    }

    private static int firstFilled(GridRow row) {
        int first = 0;
        while (row.cell(first).isEmpty()) {
            first++;
        }
        return first;
    }

    private static List<Grid> cut(Grid grid, List<Integer> starts) {
        var lists = new ArrayList<Grid>();
        for (int i = 0; i < starts.size(); i++) {
            int from = i == 0 ? 0 : starts.get(i);
            int to = i + 1 < starts.size() ? starts.get(i + 1) : grid.columns();
            var name = i == 0 ? grid.name() : grid.name() + " (" + (i + 1) + ")";
            lists.add(part(grid, name, from, to, i == 0 ? grid.notices() : List.of()));
        }
        return lists;
    }

    private static Grid part(Grid grid, String name, int from, int to, List<Sentence> notices) {
        var rows = grid.rows().stream()
                .map(row -> part(row, from, to))
                .flatMap(Optional::stream)
                .toList();
        var merges = new TreeMap<Integer, NavigableMap<Integer, Integer>>();
        grid.merges().forEach((column, merged) -> {
            if (column >= from && column < to) {
                merges.put(column - from, merged);
            }
        });
        return new Grid(name, grid.hidden(), rows, Map.copyOf(merges), notices);
    }

    private static Optional<GridRow> part(GridRow row, int from, int to) {
        int end = Math.min(row.cells().size(), to);
        if (end <= from) {
            return Optional.empty();
        }
        var struck = row.struck().stream().map(column -> column - from).toList();
        var part = new GridRow(row.number(), row.hidden(), row.cells().subList(from, end), Set.copyOf(struck));
        return part.filled() == 0 ? Optional.empty() : Optional.of(part);
    }
}
