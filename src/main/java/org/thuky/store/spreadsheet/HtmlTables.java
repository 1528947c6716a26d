package org.thuky.store.spreadsheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.thuky.disk.Progress;

/** The tables of a web page, as programs save it under the name of a workbook and as the clipboard carries it. */
final class HtmlTables {

    private final String title;
    private final Progress progress;
    private final Measure measure = new Measure();

    /** @param title what the tables are called before their number */
    HtmlTables(String title, Progress progress) {
        this.title = title;
        this.progress = progress;
    }

    List<Grid> read(Document page) {
        var grids = new ArrayList<Grid>();
        for (var table : page.select("table")) {
            // a table around others only arranges the page
            if (table.select("table").size() == 1) {
                grids.add(grid(title + " " + (grids.size() + 1), table));
            }
        }
        return grids;
    }

    private Grid grid(String name, Element table) {
        var grid = new Grid.Builder(name, false, measure, progress);
        var covered = new HashMap<Integer, Integer>();
        int number = 1;
        for (var row : table.select("tr")) {
            int column = 0;
            for (var cell : row.children()) {
                if (!cell.normalName().matches("td|th")) {
                    continue;
                }
                while (covered.getOrDefault(column, 0) >= number) {
                    column++;
                }
                int across = Markup.number(cell.attr("colspan").strip(), 1);
                int down = Math.max(1, Markup.number(cell.attr("rowspan").strip(), 1));
                cell(grid, cell, column, number, down);
                cover(covered, column, across, number + down - 1);
                column += Math.max(1, Math.min(across, Grid.Builder.MOST_COLUMNS));
            }
            grid.endRow(number++, row.attr("style").replace(" ", "").contains("display:none"));
        }
        return grid.build();
    }

    private static void cell(Grid.Builder grid, Element cell, int column, int row, int down) {
        var struck = cell.select("s, strike, del");
        boolean crossed = cell.attr("style").contains("line-through")
                || !struck.isEmpty() && struck.text().equals(cell.text());
        grid.cell(column, cell.text(), cell.select("font[face]").attr("face"), crossed);
        if (down > 1 && column < Grid.Builder.MOST_COLUMNS) {
            grid.merge(column, row, row + down - 1);
        }
    }

    private static void cover(Map<Integer, Integer> covered, int from, int across, int lastRow) {
        for (int column = from; column < Math.min(from + Math.max(1, across), Grid.Builder.MOST_COLUMNS); column++) {
            covered.put(column, lastRow);
        }
    }
}
