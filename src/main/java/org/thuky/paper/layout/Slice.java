package org.thuky.paper.layout;

import java.io.IOException;
import java.util.List;

/**
 * What never breaks over two pages: a line, or a row of a table. Lengths are in points.
 *
 * @param before blank above, left out where the text runs on onto a new page
 * @param after blank below
 * @param kept whether it must not be the last on its page
 * @param newPage whether a page begins with it
 * @param heading rows that stand above it again when it begins a page
 */
record Slice(
        float before, float height, float after, boolean kept, boolean newPage, List<Slice> heading, Drawing drawing) {

    /** Draws at a place that is known only when the pages are made. */
    @FunctionalInterface
    interface Drawing {
        void draw(Pen pen, float left, float top) throws IOException;
    }

    Slice(float height, Drawing drawing) {
        this(0, height, 0, false, false, List.of(), drawing);
    }

    Slice between(float blankBefore, float blankAfter) {
        return new Slice(blankBefore, height, blankAfter, kept, newPage, heading, drawing);
    }

    Slice keptIf(boolean keep) {
        return new Slice(before, height, after, keep, newPage, heading, drawing);
    }

    Slice onNewPageIf(boolean breaks) {
        return new Slice(before, height, after, kept, breaks, heading, drawing);
    }

    Slice headedBy(List<Slice> rows) {
        return new Slice(before, height, after, kept, newPage, rows, drawing);
    }

    float whole() {
        return before + height + after;
    }

    static float heightOf(List<Slice> slices) {
        float height = 0;
        for (var slice : slices) {
            height += slice.whole();
        }
        return height;
    }

    static void drawAll(List<Slice> slices, Pen pen, float left, float top) throws IOException {
        float y = top;
        for (var slice : slices) {
            slice.drawing.draw(pen, left, y + slice.before);
            y += slice.whole();
        }
    }
}
