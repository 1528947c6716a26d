package org.thuky.paper.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.thuky.paper.layout.LineBreaker.Indents;
import org.thuky.paper.layout.LineBreaker.Stop;

/** One paragraph, cut into its lines. */
final class Paragraph {

    private static final float SINGLE = 240;

    private final Layers properties;
    private final List<Atom> atoms;
    private final Ink mark;
    private final float width;

    /** @param mark how the sign at its end looks, which makes an empty paragraph as high as it is */
    Paragraph(Layers properties, List<Atom> atoms, Ink mark, float width) {
        this.properties = properties;
        this.atoms = atoms;
        this.mark = mark;
        this.width = width;
    }

    List<Slice> slices() {
        var indents = indents();
        var lines = new LineBreaker(indents, properties.val("jc", "left"), stops()).lines(atoms);
        boolean keptLines = properties.on("keepLines");
        boolean single = properties.property("widowControl").map(Xml::isOn).orElse(true);
        var slices = new ArrayList<Slice>();
        for (int i = 0; i < lines.size(); i++) {
            boolean last = i == lines.size() - 1;
            boolean kept = last
                    ? properties.on("keepNext")
                    : keptLines
                            || single
                                    && (i == 0 || i == lines.size() - 2)
                                    && !lines.get(i + 1).newPage();
            slices.add(slice(lines.get(i), indents, i == 0, last).keptIf(kept));
        }
        return slices;
    }

    private Slice slice(TextLine line, Indents indents, boolean first, boolean last) {
        float ascent = line.ascent(mark);
        float descent = line.descent(mark);
        float natural = ascent + descent + mark.size() * Face.LEADING;
        float leading = leading(natural);
        var above = border(first, "top");
        var below = border(last, "bottom");
        float top = above.map(Border::room).orElse(0f);
        float baseline = top + leading - natural + ascent;
        float height = top + leading + below.map(Border::room).orElse(0f);
        Slice.Drawing drawing = (pen, left, y) -> {
            float from = left + indents.left();
            float to = left + indents.right();
            if (above.isPresent()) {
                above.get().drawAcross(pen, from, to, y);
            }
            line.draw(pen, left, y + baseline);
            if (below.isPresent()) {
                below.get().drawAcross(pen, from, to, y + height);
            }
        };
        return new Slice(height, drawing)
                .between(
                        first ? properties.points("spacing", "before") : 0,
                        last ? properties.points("spacing", "after") : 0)
                .onNewPageIf(line.newPage() || first && properties.on("pageBreakBefore"));
    }

    private float leading(float natural) {
        var line = properties.attribute("spacing", "line").flatMap(Xml::number);
        if (line.isEmpty()) {
            return natural;
        }
        return switch (properties.attribute("spacing", "lineRule").orElse("auto")) {
            case "exact" -> line.get() / 20;
            case "atLeast" -> Math.max(natural, line.get() / 20);
            default -> natural * line.get() / SINGLE;
        };
    }

    private Optional<Border> border(boolean there, String side) {
        return there
                ? properties.property("pBdr").flatMap(box -> box.child(side)).flatMap(Border::of)
                : Optional.empty();
    }

    private Indents indents() {
        float left = indent("left", "start");
        float right = width - indent("right", "end");
        float first = properties
                .attribute("ind", "hanging")
                .map(hanging -> -properties.points("ind", "hanging"))
                .orElseGet(() -> properties.points("ind", "firstLine"));
        return new Indents(left, first, right);
    }

    private float indent(String side, String otherName) {
        return properties.attribute("ind", side).isPresent()
                ? properties.points("ind", side)
                : properties.points("ind", otherName);
    }

    private List<Stop> stops() {
        return properties.property("tabs").stream()
                .flatMap(tabs -> tabs.children("tab"))
                .filter(tab -> !tab.val().equals("clear"))
                .map(tab -> new Stop(tab.points("pos").orElse(0f), side(tab.val())))
                .sorted(Comparator.comparing(Stop::at))
                .toList();
    }

    private static String side(String kind) {
        return switch (kind) {
            case "center" -> "center";
            case "right", "end", "decimal" -> "right";
            default -> "left";
        };
    }
}
