package org.thuky.store.spreadsheet;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.thuky.disk.Progress;
import org.xml.sax.Attributes;

/** The sheets of an XML Spreadsheet of Excel 2003, as many personnel programs still write it. */
final class Xml2003Tables extends Markup {

    private final Map<String, String> fonts = new HashMap<>();
    private final Set<String> struck = new HashSet<>();
    private String style = "";
    private String cellStyle = "";
    private String type = "";
    private int across;
    private int down;
    private boolean rowHidden;
    private boolean collecting;

    Xml2003Tables(Progress progress) {
        super(progress);
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        switch (name) {
            case "Style" -> style = of(attributes, "ID");
            case "Font" -> {
                if (!inTable()) {
                    fonts.put(style, of(attributes, "FontName"));
                    if (of(attributes, "StrikeThrough").equals("1")) {
                        struck.add(style);
                    }
                }
            }
            case "Worksheet" -> beginTable(of(attributes, "Name"), false);
            case "Row" -> {
                moveToRow(number(of(attributes, "Index"), row()));
                rowHidden = of(attributes, "Hidden").equals("1");
            }
            case "Cell" -> {
                beginCell();
                moveTo(number(of(attributes, "Index"), column() + 1) - 1);
                across = number(of(attributes, "MergeAcross"), 0) + 1;
                down = number(of(attributes, "MergeDown"), 0) + 1;
                cellStyle = of(attributes, "StyleID");
                type = "";
            }
            case "Data" -> {
                type = of(attributes, "Type");
                collecting = true;
            }
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
        switch (name) {
            case "Data" -> collecting = false;
            case "Cell" -> {
                var shown = switch (type) {
                    case "DateTime" -> date(text());
                    case "Number" -> text().replaceFirst("\\.0+$", "");
                    case "Boolean" -> text().strip().equals("1") ? "x" : "";
                    case "Error" -> "";
                    default -> text();
                };
                endCell(shown, fonts.getOrDefault(cellStyle, ""), struck.contains(cellStyle), across, down);
            }
            case "Row" -> endRow(rowHidden, 1);
            case "Worksheet" -> endTable();
            default -> {}
        }
    }

    private static String of(Attributes attributes, String name) {
        for (int i = 0; i < attributes.getLength(); i++) {
            if (attributes.getLocalName(i).equals(name)) {
                return attributes.getValue(i);
            }
        }
        return "";
    }
}
