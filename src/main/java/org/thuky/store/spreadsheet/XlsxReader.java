package org.thuky.store.spreadsheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipCollection;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.ss.util.CellRangeAddress;
import org.thuky.disk.Progress;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads the sheets of an .xlsx workbook as a stream: memory stays bounded whatever the file claims to hold, and reading
 * stops as soon as the rows are too many.
 */
final class XlsxReader {

    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final OPCPackage file;
    private final XlsxStyles styles = new XlsxStyles();
    private final List<String> sharedStrings = new ArrayList<>();
    private final BitSet struckStrings = new BitSet();
    private final List<NamedSheet> sheets = new ArrayList<>();
    private final Measure measure = new Measure();
    private final Progress progress;
    private boolean since1904;

    private record NamedSheet(String name, boolean hidden, String relation) {}

    XlsxReader(OPCPackage file, Progress progress) {
        this.file = file;
        this.progress = progress;
    }

    /** The parts are found by the ends of their types, which are the same in Excel's strict kind of the format. */
    List<Grid> read() throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        var workbook = related(file.getRelationships(), "/officeDocument")
                .orElseThrow(() -> new InvalidFormatException("No workbook"));
        parse(workbook, new WorkbookHandler());
        var parts = workbook.getRelationships();
        var strings = related(parts, "/sharedStrings");
        if (strings.isPresent()) {
            parse(strings.get(), new SharedStringsHandler());
        }
        var look = related(parts, "/styles");
        if (look.isPresent()) {
            parse(look.get(), styles);
        }
        var grids = new ArrayList<Grid>();
        for (var sheet : sheets) {
            var relation = parts.getRelationshipByID(sheet.relation());
            if (relation != null && relation.getRelationshipType().endsWith("/worksheet")) {
                var grid = new Grid.Builder(sheet.name(), sheet.hidden(), measure, progress);
                parse(part(relation), new SheetHandler(grid));
                grids.add(grid.build());
            }
        }
        return grids;
    }

    private Optional<PackagePart> related(PackageRelationshipCollection relations, String type)
            throws InvalidFormatException {
        for (var relation : relations) {
            if (relation.getRelationshipType().endsWith(type)) {
                return Optional.ofNullable(part(relation));
            }
        }
        return Optional.empty();
    }

    private PackagePart part(PackageRelationship relation) throws InvalidFormatException {
        return file.getPart(PackagingURIHelper.createPartName(relation.getTargetURI()));
    }

    /** POI's parser knows no document types and no entities of others. */
    private static void parse(PackagePart part, DefaultHandler handler)
            throws IOException, SAXException, ParserConfigurationException {
        if (part == null) {
            throw new SAXException("A part is missing");
        }
        try (var xml = part.getInputStream()) {
            Markup.parse(xml, handler);
        }
    }

    /** Signs that XML does not know are written by their number: the end of a line that Windows wrote is _x000D_. */
    private static String unescaped(String text) {
        return text.contains("_x")
                ? ESCAPE.matcher(text)
                        .replaceAll(sign ->
                                Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(sign.group(1), 16))))
                : text;
    }

    private static boolean yes(String attribute) {
        return "1".equals(attribute) || "true".equals(attribute);
    }

    private final class WorkbookHandler extends DefaultHandler {
        @Override
        public void startElement(String uri, String name, String qualified, Attributes attributes) {
            if (name.equals("workbookPr")) {
                since1904 = yes(attributes.getValue("date1904"));
            } else if (name.equals("sheet")) {
                var state = attributes.getValue("state");
                sheets.add(new NamedSheet(
                        attributes.getValue("name"), state != null && !state.equals("visible"), relation(attributes)));
            }
        }
    }

    private static String relation(Attributes attributes) {
        for (int i = 0; i < attributes.getLength(); i++) {
            if (attributes.getLocalName(i).equals("id") && !attributes.getURI(i).isEmpty()) {
                return attributes.getValue(i);
            }
        }
        return "";
    }

    private final class SharedStringsHandler extends DefaultHandler {
        private final StringBuilder text = new StringBuilder();
        private boolean collecting;
        private boolean phonetic;
        private boolean crossed;
        private boolean allCrossed;

        @Override
        public void startElement(String uri, String name, String qualified, Attributes attributes) {
            switch (name) {
                case "si" -> {
                    text.setLength(0);
                    crossed = false;
                    allCrossed = true;
                }
                case "r" -> crossed = false;
                case "strike" -> crossed = true;
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
                    var shared = unescaped(text.toString());
                    struckStrings.set(sharedStrings.size(), allCrossed && crossed);
                    measure.cell();
                    measure.text(shared);
                    sharedStrings.add(shared);
                }
                case "rPh" -> phonetic = false;
                case "t" -> {
                    allCrossed &= phonetic || crossed;
                    collecting = false;
                }
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
        private boolean phonetic;

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
                    column = reference == null ? column + 1 : column(reference);
                    type = attributes.getValue("t") == null ? "n" : attributes.getValue("t");
                    style = number(attributes.getValue("s"), 0);
                    text.setLength(0);
                }
                case "rPh" -> phonetic = true;
                case "v", "t" -> collecting = !phonetic;
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
                case "rPh" -> phonetic = false;
                case "v", "t" -> collecting = false;
                case "c" -> {
                    if (text.length() > 0) {
                        var look = styles.style(style);
                        grid.cell(column, cellText(look), look.font(), look.struck() || crossed());
                    }
                }
                case "row" -> grid.endRow(row, hidden);
                default -> {}
            }
        }

        /** Formulas (element f) are not looked at: v is what people saw. */
        private String cellText(XlsxStyles.Style look) throws SAXException {
            var raw = text.toString();
            return switch (type) {
                case "s" -> raw.isBlank() ? "" : sharedStrings.get(shared());
                case "n" -> numeric(raw.strip(), look);
                case "b" -> yes(raw.strip()) ? "x" : "";
                case "e" -> "";
                default -> unescaped(raw);
            };
        }

        private boolean crossed() throws SAXException {
            return type.equals("s") && !text.toString().isBlank() && struckStrings.get(shared());
        }

        private int shared() throws SAXException {
            int index = number(text.toString().strip(), -1);
            if (index < 0 || index >= sharedStrings.size()) {
                throw new SAXException("No shared string " + index);
            }
            return index;
        }

        /** A formula that found nothing leaves a blank or NaN behind. */
        private String numeric(String raw, XlsxStyles.Style look) throws SAXException {
            if (raw.isEmpty()) {
                return "";
            }
            try {
                double value = Double.parseDouble(raw);
                return Double.isFinite(value) ? NumberText.of(value, look.formatIndex(), look.format(), since1904) : "";
            } catch (NumberFormatException notANumber) {
                throw new SAXException(notANumber);
            }
        }

        /** "BC12" is in column 54, counted from 0. */
        private static int column(String reference) throws SAXException {
            int column = 0;
            for (int i = 0; i < reference.length() && Character.isLetter(reference.charAt(i)); i++) {
                column = column * 26 + Character.toUpperCase(reference.charAt(i)) - 'A' + 1;
                if (column > 100_000 || column < 1) {
                    throw new SAXException("No column " + reference);
                }
            }
            return column - 1;
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
