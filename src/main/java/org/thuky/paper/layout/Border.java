package org.thuky.paper.layout;

import java.io.IOException;
import java.util.Optional;

/** A rule beside a paragraph or around a cell. */
record Border(float thickness, float distance, int color) {

    private static final float PARTS_OF_A_POINT = 8;

    /** @return empty when it is told not to be drawn */
    static Optional<Border> of(Xml side) {
        return switch (side.val()) {
            case "", "nil", "none" -> Optional.empty();
            default ->
                Optional.of(new Border(
                        number(side, "sz") / PARTS_OF_A_POINT,
                        number(side, "space"),
                        side.attribute("color").flatMap(Ink::color).orElse(Ink.BLACK)));
        };
    }

    private static float number(Xml side, String attribute) {
        return side.attribute(attribute).flatMap(Xml::number).orElse(0f);
    }

    float room() {
        return thickness + distance;
    }

    void drawAcross(Pen pen, float from, float to, float y) throws IOException {
        pen.line(from, y, to, y, thickness, color);
    }

    void drawDown(Pen pen, float x, float from, float to) throws IOException {
        pen.line(x, from, x, to, thickness, color);
    }
}
