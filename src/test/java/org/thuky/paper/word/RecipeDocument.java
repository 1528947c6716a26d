package org.thuky.paper.word;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;

/** A recipe of a template as {@code word/document.xml}. */
final class RecipeDocument {

    private static final Pattern STYLED = Pattern.compile("\\.([A-Za-z0-9]*)([+#]*)(?: |$)(.*)");
    private static final Pattern STRESS = Pattern.compile("\\*\\*(.+?)\\*\\*|//(.+?)//");
    private static final String NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final int LONG_SIDE = 16838;
    private static final int SHORT_SIDE = 11906;
    private static final int TOP = 1134;
    private static final int LEFT = 1701;
    private static final int RIGHT = 850;

    private final String recipe;
    private final Deque<String> lines;
    private final StringBuilder xml = new StringBuilder();
    private final String name;
    private final boolean landscape;
    private final boolean numbered;
    private boolean pageAhead;
    private int controls;

    RecipeDocument(String recipe, List<String> recipeLines) {
        this.recipe = recipe;
        this.lines = new ArrayDeque<>(recipeLines.stream()
                .filter(line -> !line.isBlank() && !line.startsWith("%"))
                .toList());
        this.name = argument(lines.removeFirst(), "name");
        this.landscape = option("landscape");
        this.numbered = !option("unnumbered");
        while (!lines.isEmpty()) {
            line(lines.removeFirst());
        }
    }

    private boolean option(String option) {
        return option.equals(lines.peekFirst()) && lines.removeFirst() != null;
    }

    String name() {
        return name;
    }

    String xml() {
        return "<w:document xmlns:w=\"" + NAMESPACE + "\" xmlns:r=\"" + RELATIONS + "\"><w:body>" + xml
                + "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"" + (numbered ? "rId3" : "rId4") + "\"/>"
                + "<w:headerReference w:type=\"first\" r:id=\"rId4\"/>"
                + (landscape
                        ? "<w:pgSz w:w=\"" + LONG_SIDE + "\" w:h=\"" + SHORT_SIDE + "\" w:orient=\"landscape\"/>"
                        : "<w:pgSz w:w=\"" + SHORT_SIDE + "\" w:h=\"" + LONG_SIDE + "\"/>")
                + "<w:pgMar w:top=\"" + TOP + "\" w:right=\"" + RIGHT + "\" w:bottom=\"" + TOP + "\" w:left=\"" + LEFT
                + "\" w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/><w:titlePg/></w:sectPr></w:body></w:document>";
    }

    private int textWidth() {
        return (landscape ? LONG_SIDE : SHORT_SIDE) - LEFT - RIGHT;
    }

    private void line(String line) {
        if (!line.startsWith("@")) {
            xml.append(paragraph(line, ""));
            return;
        }
        var word = line.split(" ", 2)[0];
        switch (word) {
            case "@head" -> head(argument(line, word));
            case "@title" -> xml.append(paragraph(".Title " + argument(line, word), ""));
            case "@subtitle" -> xml.append(paragraph(".Subtitle " + argument(line, word), ""));
            case "@rule" -> xml.append(rule((textWidth() - 2834) / 2)).append(gap());
            case "@gap" -> xml.append(gap());
            case "@page" -> pageAhead = true;
            case "@table" -> xml.append(new RecipeTable(this, argument(line, word), block()).xml());
            case "@sign" -> xml.append(signatures(argument(line, word), block()));
            case "@free" -> free(argument(line, word).split(" ", 2));
            default -> throw unreadable(line);
        }
    }

    IllegalArgumentException unreadable(String line) {
        return new IllegalArgumentException(recipe + ": " + line);
    }

    private String argument(String line, String word) {
        if (line == null || !(line + " ").startsWith(word + " ")) {
            throw unreadable(word + "? " + line);
        }
        return line.substring(word.length()).strip();
    }

    /** The lines up to the end of what was begun. */
    private List<String> block() {
        var block = new ArrayList<String>();
        while (!lines.isEmpty()) {
            var line = lines.removeFirst();
            if (line.equals("@end")) {
                return block;
            }
            block.add(line);
        }
        throw unreadable("@end?");
    }

    private void free(String[] tagAndName) {
        controls++;
        xml.append("<w:sdt><w:sdtPr><w:alias w:val=\"")
                .append(escaped(tagAndName[1]))
                .append("\"/><w:tag w:val=\"")
                .append(tagAndName[0])
                .append("\"/><w:id w:val=\"")
                .append(1000 + controls)
                .append("\"/></w:sdtPr><w:sdtContent>");
        block().forEach(this::line);
        xml.append("</w:sdtContent></w:sdt>");
    }

    /** Left who writes, right the nation and the date; each "shown on condition" is a paragraph that filling removes. */
    private void head(String arguments) {
        var parts = List.of((arguments + " | | ").split("\\|"));
        var variant = parts.get(0).strip();
        var number = parts.get(1).strip();
        var date = parts.get(2).strip();
        boolean both = variant.equals("H2/H1");
        var left = new ArrayList<String>();
        if (both) {
            left.addAll(List.of(
                    "{{?la_dai_hoi}}", ".CoQuanDam {{ten_dai_hoi_hoa}}", ".CoQuanDam {{lan_thu_nhiem_ky_hoa}}"));
            left.addAll(List.of("{{/la_dai_hoi}}", "{{?la_hoi_nghi}}"));
        }
        if (both || variant.equals("H1")) {
            left.addAll(List.of(".CoQuan {{ten_cap_tren_hoa}}", ".CoQuanDam {{ten_cdcs_hoa}}"));
        } else if (variant.equals("H2")) {
            left.addAll(List.of(".CoQuanDam {{ten_dai_hoi_hoa}}", ".CoQuanDam {{lan_thu_nhiem_ky_hoa}}"));
        } else {
            left.addAll(List.of(".CoQuan {{ten_dai_hoi_hoa}}", ".CoQuan {{lan_thu_nhiem_ky_hoa}}", "@rule"));
            left.add(".CoQuanDam " + argument(variant, "H3"));
        }
        if (both) {
            left.add("{{/la_hoi_nghi}}");
        }
        if (!variant.startsWith("H3")) {
            left.add("@rule");
        }
        if (!number.isEmpty()) {
            left.addAll(
                    both
                            ? List.of("{{?la_hoi_nghi}}", ".CoQuan " + number, "{{/la_hoi_nghi}}")
                            : List.of(".CoQuan " + number));
        }
        var right = new ArrayList<>(List.of(
                ".QuocHieu CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", ".TieuNgu Độc lập - Tự do - Hạnh phúc", "@rule"));
        if (!date.isEmpty()) {
            right.add(".DiaDanhNgay " + date);
        }
        // a little wider than the text, or the nation's name would not fit into one line
        int whole = landscape ? textWidth() : 9638;
        int first = landscape ? whole * 48 / 100 : 4479;
        xml.append(RecipeTable.open("KhongKe", List.of(first, whole - first)))
                .append("<w:tr><w:trPr><w:cantSplit/></w:trPr>")
                .append(cell(first, left, (first - 1587) / 2))
                .append(cell(whole - first, right, (whole - first - 3459) / 2))
                .append("</w:tr></w:tbl>")
                // or LibreOffice leaves headings alone at the foot of a page
                .append(paragraph(".CachDoan ", ""));
    }

    private String cell(int width, List<String> content, int ruleIndent) {
        var cell = new StringBuilder("<w:tc><w:tcPr><w:tcW w:w=\"" + width + "\" w:type=\"dxa\"/></w:tcPr>");
        content.forEach(line -> cell.append(line.equals("@rule") ? rule(ruleIndent) : paragraph(line, "")));
        return cell + "</w:tc>";
    }

    private String signatures(String widths, List<String> block) {
        var grid = RecipeTable.grid(widths);
        var table = new StringBuilder(RecipeTable.open("KhongKe", grid) + "<w:tr><w:trPr><w:cantSplit/></w:trPr>");
        var columns = String.join("\n", block).split("(?m)^\\|$", -1);
        if (columns.length != grid.size()) {
            throw unreadable("@sign " + widths);
        }
        for (int column = 0; column < columns.length; column++) {
            table.append("<w:tc><w:tcPr><w:tcW w:w=\"" + grid.get(column) + "\" w:type=\"dxa\"/></w:tcPr>");
            var content = columns[column].strip();
            boolean first = true;
            for (var line : content.split("\n")) {
                table.append(signature(line, first));
                first &= line.startsWith("{{?");
            }
            table.append("</w:tc>");
        }
        return table + "</w:tr></w:tbl>";
    }

    private String signature(String line, boolean first) {
        if (line.startsWith("=")) {
            return paragraph(".TenNguoiKy " + line.substring(1).strip(), "");
        }
        if (line.startsWith(".") || line.startsWith("{{?") || line.startsWith("{{/")) {
            return paragraph(line, "");
        }
        return paragraph((line.startsWith("(") ? ".ChuKyGhiChu+ " : first ? ".ChuKyDau+ " : ".ChuKy+ ") + line, "");
    }

    private static String rule(int indent) {
        return "<w:p><w:pPr><w:pStyle w:val=\"GachNgang\"/><w:ind w:left=\"" + indent + "\" w:right=\"" + indent
                + "\"/></w:pPr></w:p>";
    }

    private static String gap() {
        return "<w:p><w:pPr><w:pStyle w:val=\"CachDoan\"/></w:pPr></w:p>";
    }

    /** @param style where the line names none */
    String paragraph(String line, String style) {
        var styled = STYLED.matcher(line);
        boolean marked = styled.matches();
        var named = marked && !styled.group(1).isEmpty() ? styled.group(1) : style;
        var signs = marked ? styled.group(2) : "";
        var text = marked ? styled.group(3) : line;
        var properties = (named.isEmpty() ? "" : "<w:pStyle w:val=\"" + named + "\"/>")
                + (signs.contains("+") ? "<w:keepNext/>" : "")
                + (pageAhead ? "<w:pageBreakBefore/>" : "")
                + (signs.contains("#") ? "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>" : "");
        pageAhead = false;
        return "<w:p>" + (properties.isEmpty() ? "" : "<w:pPr>" + properties + "</w:pPr>") + runs(text) + "</w:p>";
    }

    private static String runs(String text) {
        var runs = new StringBuilder();
        var stress = STRESS.matcher(text);
        int plain = 0;
        while (stress.find()) {
            runs.append(run(text.substring(plain, stress.start()), ""));
            runs.append(
                    stress.group(1) != null
                            ? run(stress.group(1), "<w:b/><w:bCs/>")
                            : run(stress.group(2), "<w:i/><w:iCs/>"));
            plain = stress.end();
        }
        return runs.append(run(text.substring(plain), "")).toString();
    }

    private static String run(String text, String properties) {
        return text.isEmpty()
                ? ""
                : "<w:r>" + (properties.isEmpty() ? "" : "<w:rPr>" + properties + "</w:rPr>")
                        + "<w:t xml:space=\"preserve\">" + escaped(text) + "</w:t></w:r>";
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
