package org.thuky.store.spreadsheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.util.XMLHelper;
import org.thuky.disk.Progress;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Tables that are written as marked text, read as a stream: memory stays bounded whatever the file claims to hold. What
 * is told of a cell comes before its text, and rows follow one another.
 */
abstract class Markup extends DefaultHandler {

    private final List<Grid> grids = new ArrayList<>();
    private final Measure measure = new Measure();
    private final Progress progress;
    private final StringBuilder text = new StringBuilder();
    private Grid.Builder grid;
    private int row;
    private int column;

    Markup(Progress progress) {
        this.progress = progress;
    }

    /** POI's parser knows no document types and no entities of others. */
    static void parse(InputStream xml, DefaultHandler handler)
            throws IOException, SAXException, ParserConfigurationException {
        var parser = XMLHelper.newXMLReader();
        parser.setContentHandler(handler);
        parser.setErrorHandler(handler);
        parser.parse(new InputSource(xml));
    }

    List<Grid> grids() {
        return grids;
    }

    void beginTable(String name, boolean hidden) {
        grid = new Grid.Builder(name, hidden, measure, progress);
        row = 1;
        column = 0;
    }

    void endTable() {
        if (grid != null) {
            grids.add(grid.build());
        }
        grid = null;
    }

    boolean inTable() {
        return grid != null;
    }

    void beginCell() {
        text.setLength(0);
    }

    /** The text of the cell goes on in a new line. */
    void newLine() {
        if (text.length() > 0) {
            text.append(' ');
        }
    }

    void text(String more) {
        if (grid != null) {
            measure.text(more);
            text.append(more);
        }
    }

    String text() {
        return text.toString();
    }

    void moveTo(int otherColumn) {
        column = otherColumn;
    }

    int column() {
        return column;
    }

    int row() {
        return row;
    }

    /**
     * @param across how many columns the cell goes over
     * @param down how many rows
     */
    void endCell(String shown, String font, boolean struck, int across, int down) {
        grid.cell(column, shown, font, struck);
        if (down > 1) {
            merge(column, row, row + down - 1);
        }
        column += Math.max(1, across);
    }

    void merge(int merged, int firstRow, int lastRow) {
        if (merged < Grid.Builder.MOST_COLUMNS) {
            grid.merge(merged, firstRow, lastRow);
        }
    }

    void moveToRow(int otherRow) {
        row = otherRow;
    }

    /** @param times how often the same empty row stands there */
    void endRow(boolean hidden, int times) {
        grid.endRow(row, hidden);
        row += Math.max(1, times);
        column = 0;
    }

    static int number(String attribute, int otherwise) {
        return attribute != null && attribute.matches("\\d{1,7}") ? Integer.parseInt(attribute) : otherwise;
    }

    /** "1980-04-15T00:00:00" as people write it. */
    static String date(String iso) {
        var day = iso.length() > 10 ? iso.substring(0, 10) : iso;
        return day.matches("\\d{4}-\\d{2}-\\d{2}")
                ? day.substring(8) + "/" + day.substring(5, 7) + "/" + day.substring(0, 4)
                : iso;
    }
}
