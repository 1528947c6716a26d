package org.thuky.store.spreadsheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.thuky.disk.Progress;
import org.xml.sax.Attributes;

/** The sheets of a LibreOffice workbook (.ods), from its content.xml. */
final class OdsTables extends Markup {

    private record Cell(int column, String shown, String font, boolean struck, int down) {}

    private final List<Cell> cells = new ArrayList<>();
    private final Map<String, String> fonts = new HashMap<>();
    private final Set<String> struck = new HashSet<>();
    private final Set<String> hiddenTables = new HashSet<>();
    private String style = "";
    private String cellStyle = "";
    private String value = "";
    private String type = "";
    private int place;
    private int repeated;
    private int down;
    private int rowsRepeated;
    private boolean rowHidden;
    private boolean collecting;
    private int notes;
    private int depth;

    OdsTables(Progress progress) {
        super(progress);
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        switch (qualified) {
            case "style:style" -> style = value(attributes, "style:name");
            case "style:text-properties" -> {
                fonts.put(style, value(attributes, "style:font-name"));
                if (!value(attributes, "style:text-line-through-style").matches("|none")) {
                    struck.add(style);
                }
            }
            case "style:table-properties" -> {
                if ("false".equals(attributes.getValue("table:display"))) {
                    hiddenTables.add(style);
                }
            }
            case "table:table" -> {
                if (depth++ == 0) {
                    beginTable(
                            value(attributes, "table:name"),
                            hiddenTables.contains(value(attributes, "table:style-name")));
                }
            }
            case "table:table-row" -> {
                rowsRepeated = number(attributes.getValue("table:number-rows-repeated"), 1);
                rowHidden = !value(attributes, "table:visibility").matches("|visible");
            }
            case "table:table-cell", "table:covered-table-cell" -> {
                beginCell();
                cellStyle = value(attributes, "table:style-name");
                type = value(attributes, "office:value-type");
                value = value(attributes, "office:date-value");
                repeated = number(attributes.getValue("table:number-columns-repeated"), 1);
                down = number(attributes.getValue("table:number-rows-spanned"), 1);
            }
            case "office:annotation" -> notes++;
            case "text:p" -> {
                collecting = notes == 0 && inTable();
                newLine();
            }
            case "text:s" -> text(" ");
            case "text:line-break", "text:tab" -> newLine();
            default -> {}
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (collecting) {
            text(new String(characters, start, length));
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        switch (qualified) {
            case "table:table" -> {
                if (--depth == 0) {
                    endTable();
                }
            }
            case "table:table-row" -> rows();
            case "table:table-cell", "table:covered-table-cell" -> cells();
            case "office:annotation" -> notes--;
            case "text:p" -> collecting = false;
            default -> {}
        }
    }

    private void cells() {
        var shown = switch (type) {
            // only a date that is shown as a day is one: a year alone is typed into such cells, too
            case "date" -> text().matches("\\d{4}") ? text() : date(value);
            case "boolean" -> text().matches("(?i)true|đúng|1") ? "x" : "";
            default -> text();
        };
        int times = shown.isBlank() ? 1 : Math.min(repeated, Grid.Builder.MOST_COLUMNS);
        for (int i = 0; i < times && !shown.isBlank(); i++) {
            cells.add(new Cell(place + i, shown, fonts.getOrDefault(cellStyle, ""), struck.contains(cellStyle), down));
        }
        place += repeated;
    }

    /** People who are alike in all that is told are written once, with how often they stand there. */
    private void rows() {
        int times = cells.isEmpty() ? 1 : rowsRepeated;
        for (int i = 0; i < times; i++) {
            for (var cell : cells) {
                moveTo(cell.column);
                endCell(cell.shown, cell.font, cell.struck, 1, cell.down);
            }
            endRow(rowHidden, cells.isEmpty() ? rowsRepeated : 1);
        }
        cells.clear();
        place = 0;
    }

    private static String value(Attributes attributes, String name) {
        var value = attributes.getValue(name);
        return value == null ? "" : value;
    }
}
