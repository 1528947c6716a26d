package org.thuky.paper.layout;

import java.util.ArrayList;
import java.util.List;

/** Lays slices on pages: none alone that is to stay with the next, and tables headed on every page. */
final class Pagination {

    /** What rounding may add to a page that is just full. */
    private static final float SLACK = 0.01f;

    private final float height;
    private final List<List<Placed>> pages = new ArrayList<>();
    private List<Placed> page = new ArrayList<>();
    private float y;
    private float blank;

    /** @param top from the upper edge of the text */
    record Placed(Slice slice, float top) {}

    /** @param height of the text on a page */
    Pagination(float height) {
        this.height = height;
    }

    List<List<Placed>> pages(List<Slice> slices) {
        for (int i = 0; i < slices.size(); ) {
            int end = endOfChain(slices, i);
            var chain = slices.subList(i, end);
            if (chain.get(0).newPage() && !page.isEmpty()) {
                turn();
            }
            float needed = needed(chain);
            if (!page.isEmpty() && y + blank + needed > height + SLACK && needed <= height) {
                turn();
            }
            chain.forEach(this::place);
            i = end;
        }
        pages.add(page);
        return pages;
    }

    /** A page cannot begin within it. */
    private static int endOfChain(List<Slice> slices, int from) {
        int end = from + 1;
        while (end < slices.size()
                && slices.get(end - 1).kept()
                && !slices.get(end).newPage()) {
            end++;
        }
        return end;
    }

    /** Without the blank below the last. */
    private static float needed(List<Slice> chain) {
        return Slice.heightOf(chain) - chain.get(chain.size() - 1).after();
    }

    private void place(Slice slice) {
        boolean begins = page.isEmpty() && !pages.isEmpty() && !slice.newPage();
        float before = begins ? 0 : blank + slice.before();
        if (!page.isEmpty() && y + before + slice.height() > height + SLACK) {
            turn();
            place(slice);
            return;
        }
        if (page.isEmpty()) {
            for (var row : slice.heading()) {
                put(row, 0);
            }
        }
        put(slice, before);
    }

    private void put(Slice slice, float before) {
        page.add(new Placed(slice, y + before));
        y += before + slice.height();
        blank = slice.after();
    }

    private void turn() {
        pages.add(page);
        page = new ArrayList<>();
        y = 0;
        blank = 0;
    }
}
