package org.thuky.domain.floor;

import org.thuky.domain.Refusal;

/** Một ý của bài phát biểu, in the words that papers will tell. */
public record Point(PointKind kind, String text) {

    /** @throws Refusal when it says nothing */
    public Point {
        text = text.strip();
        if (text.isEmpty()) {
            throw Refusal.of("floor.refusal.point");
        }
    }

    /**
     * As it was typed, without the number of its kind before it.
     *
     * @throws Refusal when it says nothing
     */
    public static Point typed(PointKind kind, String text) {
        return new Point(kind, kind.unannounced(text));
    }
}
