package org.thuky.store.spreadsheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Of the styles of an .xlsx workbook what matters here: in which font a cell is set, whether it is struck through, how its
 * number is shown. A workbook may have none of them.
 */
final class XlsxStyles extends DefaultHandler {

    /** How a cell looks. */
    record Style(String font, boolean struck, int formatIndex, String format) {}

    private static final Style PLAIN = new Style("", false, 0, "General");

    private record Font(String name, boolean struck) {}

    private final Map<Integer, String> formats = new HashMap<>();
    private final List<Font> fonts = new ArrayList<>();
    private final List<Style> styles = new ArrayList<>();
    private boolean inFonts;
    private boolean inCells;
    private String fontName = "";
    private boolean fontStruck;

    Style style(int index) {
        return index >= 0 && index < styles.size() ? styles.get(index) : PLAIN;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        switch (name) {
            case "numFmt" -> {
                var code = attributes.getValue("formatCode");
                formats.put(number(attributes.getValue("numFmtId")), code == null ? "General" : code);
            }
            case "fonts" -> inFonts = true;
            case "font" -> {
                fontName = "";
                fontStruck = false;
            }
            case "name" -> fontName = attributes.getValue("val") == null ? "" : attributes.getValue("val");
            case "strike" ->
                fontStruck = !"0".equals(attributes.getValue("val")) && !"false".equals(attributes.getValue("val"));
            case "cellXfs" -> inCells = true;
            case "xf" -> {
                if (inCells) {
                    styles.add(cell(number(attributes.getValue("fontId")), number(attributes.getValue("numFmtId"))));
                }
            }
            default -> {}
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        switch (name) {
            case "font" -> {
                if (inFonts) {
                    fonts.add(new Font(fontName, fontStruck));
                }
            }
            case "fonts" -> inFonts = false;
            case "cellXfs" -> inCells = false;
            default -> {}
        }
    }

    private Style cell(int fontIndex, int formatIndex) {
        var font = fontIndex < fonts.size() ? fonts.get(fontIndex) : new Font("", false);
        var builtIn = BuiltinFormats.getBuiltinFormat(formatIndex);
        var format = formats.getOrDefault(formatIndex, builtIn == null ? "General" : builtIn);
        return new Style(font.name, font.struck, formatIndex, format);
    }

    private static int number(String text) {
        return text != null && text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
    }
}
