package org.thuky.paper.word;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A table of a recipe: widths that stay, rows that never split, headings that come again on every page. */
final class RecipeTable {

    private static final double TWIPS = 1440 / 25.4;

    private final RecipeDocument document;
    private final List<Integer> grid;
    private final List<String> alignments = new ArrayList<>();
    private final List<String> options = new ArrayList<>();
    private final List<String> lines;

    RecipeTable(RecipeDocument document, String layout, List<String> lines) {
        this.document = document;
        this.lines = lines;
        var widths = new ArrayList<String>();
        for (var word : layout.split(" +")) {
            if (Character.isDigit(word.charAt(0))) {
                widths.add(word.replaceAll("[cr]$", ""));
                alignments.add(word.replaceAll("[0-9.]", ""));
            } else {
                options.add(word);
            }
        }
        grid = grid(String.join(" ", widths));
    }

    /** @param widths in millimetres */
    static List<Integer> grid(String widths) {
        return Arrays.stream(widths.split(" +"))
                .map(width -> (int) Math.round(Double.parseDouble(width) * TWIPS))
                .toList();
    }

    static String open(String style, List<Integer> grid) {
        var table = new StringBuilder("<w:tbl><w:tblPr><w:tblStyle w:val=\"" + style + "\"/><w:tblW w:w=\""
                + grid.stream().mapToInt(Integer::intValue).sum()
                + "\" w:type=\"dxa\"/><w:jc w:val=\"center\"/><w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>");
        grid.forEach(width -> table.append("<w:gridCol w:w=\"" + width + "\"/>"));
        return table + "</w:tblGrid>";
    }

    String xml() {
        var table = new StringBuilder(open(options.contains("plain") ? "KhongKe" : "BangKe", grid));
        for (int row = 0; row < lines.size(); row++) {
            table.append(row(row));
        }
        return table + "</w:tbl>";
    }

    private boolean heading(int row) {
        return lines.get(row).startsWith("=");
    }

    private String[] cells(int row) {
        var cells = lines.get(row).substring(heading(row) ? 1 : 0).split("\\|", -1);
        return Arrays.stream(cells).map(String::strip).toArray(String[]::new);
    }

    private String row(int row) {
        var xml = new StringBuilder("<w:tr><w:trPr><w:cantSplit/>"
                + options.stream()
                        .filter(option -> option.startsWith("high") && !heading(row))
                        .map(high ->
                                "<w:trHeight w:val=\"" + grid(high.substring(4)).get(0) + "\" w:hRule=\"atLeast\"/>")
                        .findFirst()
                        .orElse("")
                + (heading(row) ? "<w:tblHeader/>" : "") + "</w:trPr>");
        int column = 0;
        for (var cell : cells(row)) {
            int span = cell.startsWith(">") ? Character.digit(cell.charAt(1), 10) : 1;
            if (column + span > grid.size()) {
                throw document.unreadable(lines.get(row));
            }
            xml.append(cell(row, column, span, span > 1 ? cell.substring(2).strip() : cell));
            column += span;
        }
        if (column < grid.size()) {
            throw document.unreadable(lines.get(row));
        }
        return xml + "</w:tr>";
    }

    private String cell(int row, int column, int span, String text) {
        int width = grid.subList(column, column + span).stream()
                .mapToInt(Integer::intValue)
                .sum();
        boolean goesOn = text.equals("^");
        boolean begins = !goesOn && row + 1 < lines.size() && continued(row + 1, column);
        var xml = new StringBuilder("<w:tc><w:tcPr><w:tcW w:w=\"" + width + "\" w:type=\"dxa\"/>"
                + (span > 1 ? "<w:gridSpan w:val=\"" + span + "\"/>" : "")
                + (goesOn ? "<w:vMerge/>" : begins ? "<w:vMerge w:val=\"restart\"/>" : "")
                + (options.contains("top") && !heading(row) ? "" : "<w:vAlign w:val=\"center\"/>")
                + "</w:tcPr>");
        for (var line : goesOn ? new String[] {""} : text.split(" \\\\\\\\ ")) {
            xml.append(document.paragraph(line, style(row, column)));
        }
        return xml + "</w:tc>";
    }

    private boolean continued(int row, int column) {
        int at = 0;
        for (var cell : cells(row)) {
            if (at == column) {
                return cell.equals("^");
            }
            at += cell.startsWith(">") ? Character.digit(cell.charAt(1), 10) : 1;
        }
        return false;
    }

    private String style(int row, int column) {
        if (heading(row)) {
            return "DauBang";
        }
        var size = options.contains("small") ? "OBangNho" : "OBang";
        return switch (alignments.get(column)) {
            case "c" -> size + "Giua";
            case "r" -> size + "Phai";
            default -> size;
        };
    }
}
