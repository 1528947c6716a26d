package org.thuky.paper.layout;

import java.util.Map;
import java.util.Optional;

/**
 * How letters look.
 *
 * @param color as RGB
 * @param ground what is painted behind them, as RGB
 * @param rise how far they stand above the line
 */
record Ink(
        Face face,
        float size,
        int color,
        Optional<Integer> ground,
        boolean underlined,
        boolean struck,
        boolean capital,
        float rise) {

    static final int BLACK = 0;

    private static final float USUAL_HALF_POINTS = 20;
    private static final float SMALL = 0.65f;
    private static final Map<String, Integer> MARKERS = Map.ofEntries(
            Map.entry("yellow", 0xFFFF00),
            Map.entry("green", 0x00FF00),
            Map.entry("cyan", 0x00FFFF),
            Map.entry("magenta", 0xFF00FF),
            Map.entry("red", 0xFF0000),
            Map.entry("blue", 0x0000FF),
            Map.entry("lightGray", 0xC0C0C0),
            Map.entry("darkGray", 0x808080));

    static Ink of(Layers run, Map<Face.Cut, Face> faces) {
        var face = faces.get(Face.Cut.of(run.on("b"), run.on("i")));
        float size = run.attribute("sz", "val").flatMap(Xml::number).orElse(USUAL_HALF_POINTS) / 2;
        var place = run.val("vertAlign", "");
        boolean small = place.endsWith("script");
        float rise = place.equals("superscript") ? size * 0.35f : place.equals("subscript") ? -size * 0.15f : 0;
        return new Ink(
                face,
                small ? size * SMALL : size,
                run.attribute("color", "val").flatMap(Ink::color).orElse(BLACK),
                run.property("highlight")
                        .map(marker -> MARKERS.get(marker.val()))
                        .or(() -> run.attribute("shd", "fill").flatMap(Ink::color)),
                // a line without a kind is no line
                run.attribute("u", "val").filter(kind -> !kind.equals("none")).isPresent(),
                run.on("strike"),
                run.on("caps"),
                rise);
    }

    /** @return empty when Word is to choose */
    static Optional<Integer> color(String written) {
        return written.matches("[0-9A-Fa-f]{6}") ? Optional.of(Integer.parseInt(written, 16)) : Optional.empty();
    }

    float ascent() {
        return size * Face.ASCENT + Math.max(0, rise);
    }

    float descent() {
        return size * Face.DESCENT;
    }
}
