package org.thuky.store.spreadsheet;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.thuky.domain.Sentence;

/** The columns of a list with what only shows when all their rows are seen together. */
final class ListColumns {

    private static final Set<ColumnMeaning> CARRIED = Set.of(ColumnMeaning.GROUP, ColumnMeaning.UNIT);

    private final Grid grid;
    private final Map<ColumnMeaning, List<Integer>> columns;
    private final Map<ColumnMeaning, Births> births = new EnumMap<>(ColumnMeaning.class);
    /** For a column that names a group once and leaves the rows below it empty: the name by row number. */
    private final Map<ColumnMeaning, Map<Integer, String>> carried = new EnumMap<>(ColumnMeaning.class);

    private final List<Sentence> notices = new ArrayList<>();
    private final List<Integer> naming;
    private final boolean onlyWomenAreTicked;

    ListColumns(Grid grid, ColumnMapping mapping, List<GridRow> rows) {
        this.grid = grid;
        this.columns = mapping.columns();
        this.naming = Stream.of(
                        ColumnMeaning.NAME,
                        ColumnMeaning.NAME_OF_MEN,
                        ColumnMeaning.NAME_OF_WOMEN,
                        ColumnMeaning.FAMILY_NAMES,
                        ColumnMeaning.GIVEN_NAME)
                .flatMap(meaning -> of(meaning).stream())
                .toList();
        for (var meaning : List.of(ColumnMeaning.BIRTH, ColumnMeaning.BIRTH_OF_MEN, ColumnMeaning.BIRTH_OF_WOMEN)) {
            births.put(meaning, Births.of(texts(rows, meaning)));
        }
        if (births.containsValue(Births.MONTH_FIRST)) {
            notices.add(Sentence.of("member.notice.month-first"));
        }
        onlyWomenAreTicked = columns.containsKey(ColumnMeaning.WOMEN)
                && !columns.containsKey(ColumnMeaning.MEN)
                && !columns.containsKey(ColumnMeaning.SEX);
        CARRIED.stream().sorted().forEach(meaning -> carry(meaning, rows));
    }

    List<Sentence> notices() {
        return notices;
    }

    Set<ColumnMeaning> meanings() {
        return columns.keySet();
    }

    List<Integer> of(ColumnMeaning meaning) {
        return columns.getOrDefault(meaning, List.of());
    }

    /** The columns in which names stand, in the order in which they make a name. */
    List<Integer> naming() {
        return naming;
    }

    Births births(ColumnMeaning meaning) {
        return births.get(meaning);
    }

    /** Whoever has no tick then is a man. */
    boolean onlyWomenAreTicked() {
        return onlyWomenAreTicked;
    }

    String text(GridRow row, ColumnMeaning meaning) {
        for (int column : of(meaning)) {
            var text = CARRIED.contains(meaning) ? grid.mergedText(row, column) : row.cell(column);
            if (!text.isEmpty()) {
                return text;
            }
        }
        return carried.getOrDefault(meaning, Map.of()).getOrDefault(row.number(), "");
    }

    private List<String> texts(List<GridRow> rows, ColumnMeaning meaning) {
        return rows.stream()
                .flatMap(row -> of(meaning).stream().map(row::cell))
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** Written once, above the people it belongs to: never twice in a row, and nobody stands before the first. */
    private void carry(ColumnMeaning meaning, List<GridRow> rows) {
        if (of(meaning).size() != 1 || grid.merges().containsKey(of(meaning).get(0))) {
            return;
        }
        int column = of(meaning).get(0);
        var below = new HashMap<Integer, String>();
        var last = "";
        var before = "";
        for (var row : rows) {
            var own = row.cell(column);
            boolean person = naming().stream().anyMatch(name -> !row.cell(name).isEmpty());
            if (person && own.isEmpty() && last.isEmpty() || !own.isEmpty() && own.equals(before)) {
                return;
            }
            last = own.isEmpty() ? last : own;
            before = own;
            if (person && own.isEmpty() && !row.hidden()) {
                below.put(row.number(), last);
            }
        }
        if (!below.isEmpty()) {
            carried.put(meaning, below);
            notices.add(Sentence.of("member.notice.carried", meaning.label(), below.size()));
        }
    }
}
