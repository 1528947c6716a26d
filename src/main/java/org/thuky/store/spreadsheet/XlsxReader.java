package org.thuky.store.spreadsheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.model.StylesTable;
import org.thuky.disk.Progress;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads the sheets of an .xlsx workbook as a stream: memory stays bounded whatever the file claims to hold, and reading
 * stops as soon as the rows are too many.
 */
final class XlsxReader {

    private final XSSFReader reader;
    private final StylesTable styles;
    private final List<String> sharedStrings = new ArrayList<>();
    private final Set<String> hiddenSheets = new HashSet<>();
    private final Measure measure = new Measure();
    private final Progress progress;
    private boolean since1904;

    XlsxReader(OPCPackage file, Progress progress) throws IOException, OpenXML4JException {
        this.reader = new XSSFReader(file);
        this.styles = reader.getStylesTable();
        this.progress = progress;
    }

    List<Grid> read() throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        parse(reader.getWorkbookData(), new WorkbookHandler());
        try (var strings = reader.getSharedStringsData()) {
            if (strings != null) {
                parse(strings, new SharedStringsHandler());
            }
        }
        var grids = new ArrayList<Grid>();
        var sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
        while (sheets.hasNext()) {
            try (var sheet = sheets.next()) {
                var name = sheets.getSheetName();
                var grid = new Grid.Builder(name, hiddenSheets.contains(name), measure, progress);
                parse(sheet, new SheetHandler(grid));
                grids.add(grid.build());
            }
        }
        return grids;
    }

    /** POI's parser knows no document types and no entities of others. */
    private static void parse(InputStream xml, DefaultHandler handler)
            throws IOException, SAXException, ParserConfigurationException {
        var parser = XMLHelper.newXMLReader();
        parser.setContentHandler(handler);
        parser.setErrorHandler(handler);
        parser.parse(new InputSource(xml));
    }

    private static boolean yes(String attribute) {
        return "1".equals(attribute) || "true".equals(attribute);
    }

    private final class WorkbookHandler extends DefaultHandler {
        @Override
        public void startElement(String uri, String name, String qualified, Attributes attributes) {
            if (name.equals("workbookPr")) {
                since1904 = yes(attributes.getValue("date1904"));
            } else if (name.equals("sheet") && attributes.getValue("state") != null) {
                if (!attributes.getValue("state").equals("visible")) {
                    hiddenSheets.add(attributes.getValue("name"));
                }
            }
        }
    }

    private final class SharedStringsHandler extends DefaultHandler {
        private final StringBuilder text = new StringBuilder();
        private boolean collecting;
        private boolean phonetic;

        @Override
        public void startElement(String uri, String name, String qualified, Attributes attributes) {
            switch (name) {
                case "si" -> text.setLength(0);
                case "rPh" -> phonetic = true;
                case "t" -> collecting = !phonetic;
                default -> {}
            }
        }

        @Override
        public void characters(char[] characters, int start, int length) {
            if (collecting) {
                text.append(characters, start, length);
            }
        }

        @Override
        public void endElement(String uri, String name, String qualified) {
            switch (name) {
                case "si" -> {
                    var shared = text.toString();
                    measure.cell();
                    measure.text(shared);
                    sharedStrings.add(shared);
                }
                case "rPh" -> phonetic = false;
                case "t" -> collecting = false;
                default -> {}
            }
        }
    }

    private final class SheetHandler extends DefaultHandler {
        private final Grid.Builder grid;
        private final StringBuilder text = new StringBuilder();
        private boolean collecting;
        private int row;
        private boolean hidden;
        private int column;
        private String type;
        private int style;

        SheetHandler(Grid.Builder grid) {
            this.grid = grid;
        }

        @Override
        public void startElement(String uri, String name, String qualified, Attributes attributes) throws SAXException {
            switch (name) {
                case "row" -> {
                    row = number(attributes.getValue("r"), row + 1);
                    hidden = yes(attributes.getValue("hidden"));
                    column = -1;
                }
                case "c" -> {
                    var reference = attributes.getValue("r");
                    column = reference == null ? column + 1 : new CellReference(reference).getCol();
                    type = attributes.getValue("t") == null ? "n" : attributes.getValue("t");
                    style = number(attributes.getValue("s"), 0);
                    text.setLength(0);
                }
                case "v", "t" -> collecting = true;
                case "mergeCell" -> {
                    var range = CellRangeAddress.valueOf(attributes.getValue("ref"));
                    if (range.getFirstColumn() == range.getLastColumn()) {
                        grid.merge(range.getFirstColumn(), range.getFirstRow() + 1, range.getLastRow() + 1);
                    }
                }
                default -> {}
            }
        }

        @Override
        public void characters(char[] characters, int start, int length) {
            if (collecting) {
                text.append(characters, start, length);
            }
        }

        @Override
        public void endElement(String uri, String name, String qualified) throws SAXException {
            switch (name) {
                case "v", "t" -> collecting = false;
                case "c" -> {
                    if (text.length() > 0) {
                        var format = styles.getStyleAt(style);
                        grid.cell(
                                column,
                                cellText(),
                                format == null ? "" : format.getFont().getFontName());
                    }
                }
                case "row" -> grid.endRow(row, hidden);
                default -> {}
            }
        }

        /** Formulas (element f) are not looked at: v is what people saw. */
        private String cellText() throws SAXException {
            var raw = text.toString();
            return switch (type) {
                case "s" -> {
                    int index = number(raw.strip(), -1);
                    if (index < 0 || index >= sharedStrings.size()) {
                        throw new SAXException("No shared string " + raw);
                    }
                    yield sharedStrings.get(index);
                }
                case "n" -> numeric(raw);
                case "b" -> yes(raw.strip()) ? "x" : "";
                case "e" -> "";
                default -> raw;
            };
        }

        private String numeric(String raw) throws SAXException {
            var format = styles.getStyleAt(style);
            try {
                return NumberText.of(
                        Double.parseDouble(raw),
                        format == null ? 0 : format.getDataFormat(),
                        format == null || format.getDataFormatString() == null
                                ? "General"
                                : format.getDataFormatString(),
                        since1904);
            } catch (NumberFormatException notANumber) {
                throw new SAXException(notANumber);
            }
        }

        private static int number(String text, int otherwise) throws SAXException {
            try {
                return text == null ? otherwise : Integer.parseInt(text);
            } catch (NumberFormatException notANumber) {
                throw new SAXException(notANumber);
            }
        }
    }
}
