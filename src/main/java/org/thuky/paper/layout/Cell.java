package org.thuky.paper.layout;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A cell of a table.
 *
 * @param column its first column, from 0
 * @param end the column behind its last
 */
record Cell(Layers properties, int column, int end, float left, float right, Margins margins, List<Slice> content) {

    /** Blank inside the cell. */
    record Margins(float top, float bottom, float left, float right) {}

    boolean isMerged() {
        return properties.property("vMerge").isPresent();
    }

    boolean beginsMerge() {
        return properties.val("vMerge", "").equals("restart");
    }

    boolean continuesMerge() {
        return isMerged() && !beginsMerge();
    }

    boolean keepsNext() {
        return content.stream().findFirst().filter(Slice::kept).isPresent();
    }

    float wanted() {
        return wanted(content);
    }

    float wanted(List<Slice> part) {
        return margins.top() + Slice.heightOf(part) + margins.bottom();
    }

    /** What it holds, in portions that a page can take. */
    List<List<Slice>> parts(float pageHeight) {
        var parts = new ArrayList<List<Slice>>();
        var part = new ArrayList<Slice>();
        for (var slice : content) {
            part.add(slice);
            if (part.size() > 1 && wanted(part) > pageHeight) {
                part.remove(part.size() - 1);
                parts.add(part);
                part = new ArrayList<>(List.of(slice));
            }
        }
        parts.add(part);
        return parts;
    }

    void fill(Pen pen, float x, float top, float height) throws IOException {
        var ground = properties.attribute("shd", "fill").flatMap(Ink::color);
        if (ground.isPresent()) {
            pen.fill(x + left, top, right - left, height, ground.get());
        }
    }

    void drawContent(Pen pen, float x, float top, float height) throws IOException {
        float room = height - wanted();
        float down = switch (properties.val("vAlign", "top")) {
            case "center" -> room / 2;
            case "bottom" -> room;
            default -> 0;
        };
        draw(content, pen, x, top + Math.max(0, down));
    }

    void draw(List<Slice> part, Pen pen, float x, float top) throws IOException {
        Slice.drawAll(part, pen, x + left + margins.left(), top + margins.top());
    }

    void drawTop(Pen pen, Optional<Border> border, float x, float y) throws IOException {
        if (border.isPresent()) {
            border.get().drawAcross(pen, x + left, x + right, y);
        }
    }

    void drawSide(Pen pen, Optional<Border> border, float x, float top, float height) throws IOException {
        if (border.isPresent()) {
            border.get().drawDown(pen, x, top, top + height);
        }
    }
}
