package org.thuky.store.spreadsheet;

import java.util.List;

/**
 * A row as it stands in the file, every cell as text.
 *
 * @param number as the spreadsheet counts, from 1
 * @param hidden not shown when the file is opened
 */
public record GridRow(int number, boolean hidden, List<String> cells) {

    public GridRow {
        cells = List.copyOf(cells);
    }

    /** The text in a column, counted from 0; empty beyond the last one. */
    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    long filled() {
        return cells.stream().filter(cell -> !cell.isEmpty()).count();
    }
}
