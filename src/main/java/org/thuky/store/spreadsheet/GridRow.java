package org.thuky.store.spreadsheet;

import java.util.List;
import java.util.Set;

/**
 * A row as it stands in the file, every cell as text.
 *
 * @param number as the spreadsheet counts, from 1
 * @param hidden not shown when the file is opened
 * @param struck the columns whose text is struck through, counted from 0
 */
public record GridRow(int number, boolean hidden, List<String> cells, Set<Integer> struck) {

    public GridRow {
        cells = List.copyOf(cells);
        struck = Set.copyOf(struck);
    }

    /** The text in a column, counted from 0; empty beyond the last one. */
    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    long filled() {
        return cells.stream().filter(cell -> !cell.isEmpty()).count();
    }
}
