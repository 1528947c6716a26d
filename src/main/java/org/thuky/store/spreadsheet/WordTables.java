package org.thuky.store.spreadsheet;

import java.util.HashMap;
import java.util.Map;
import org.thuky.disk.Progress;
import org.xml.sax.Attributes;

/** The tables of a Word file (.docx), from its document.xml; a table within a cell belongs to the cell. */
final class WordTables extends Markup {

    private final String title;
    /** For each column the row in which its last cell began. */
    private final Map<Integer, Integer> mergedFrom = new HashMap<>();

    private int depth;
    private int tables;
    private int across;
    private int skipped;
    private boolean goesOn;
    private boolean collecting;
    private boolean runStruck;
    private boolean struck;
    private boolean anyText;

    /** @param title what the tables are called before their number */
    WordTables(String title, Progress progress) {
        super(progress);
        this.title = title;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        if (name.equals("tbl") && depth++ == 0) {
            beginTable(title + " " + ++tables, false);
        }
        if (depth != 1) {
            collecting = depth > 1 && name.equals("t");
            return;
        }
        switch (name) {
            case "gridBefore" -> skipped = value(attributes, 0);
            case "tc" -> {
                beginCell();
                moveTo(column() + skipped);
                skipped = 0;
                across = 1;
                goesOn = false;
                struck = true;
                anyText = false;
            }
            case "gridSpan" -> across = value(attributes, 1);
            case "vMerge" -> goesOn = !"restart".equals(of(attributes, "val"));
            case "p", "br", "tab" -> newLine();
            case "r" -> runStruck = false;
            case "strike", "dstrike" ->
                runStruck = !"0".equals(of(attributes, "val")) && !"false".equals(of(attributes, "val"));
            case "t" -> collecting = true;
            default -> {}
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (collecting) {
            var more = new String(characters, start, length);
            text(more);
            anyText |= !more.isBlank();
            struck &= runStruck || more.isBlank();
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        if (name.equals("t")) {
            collecting = false;
        }
        if (name.equals("tbl") && --depth == 0) {
            endTable();
        }
        if (depth == 1 && name.equals("tc")) {
            endCell(goesOn ? "" : text(), "", struck && anyText, across, 1);
            int column = column() - Math.max(1, across);
            if (goesOn) {
                merge(column, mergedFrom.getOrDefault(column, row()), row());
            } else {
                mergedFrom.put(column, row());
            }
        } else if (depth == 1 && name.equals("tr")) {
            endRow(false, 1);
        }
    }

    private static int value(Attributes attributes, int otherwise) {
        return number(of(attributes, "val"), otherwise);
    }

    private static String of(Attributes attributes, String name) {
        for (int i = 0; i < attributes.getLength(); i++) {
            if (attributes.getLocalName(i).equals(name)) {
                return attributes.getValue(i);
            }
        }
        return null;
    }
}
