package org.thuky.store.spreadsheet;

import org.thuky.domain.Refusal;

/** How much of a file has been taken into memory. Whatever it unfolds to, no more is taken than a list of people holds. */
final class Measure {

    /** More than any union has members; a sheet that goes on is not a list of people. */
    private static final int MOST_ROWS = 50_000;
    /** Sixty in each row, those among them that are shared are counted twice. */
    private static final int MOST_CELLS = 60 * MOST_ROWS;
    /** Eight hundred in each row: a text that is shared is counted where it is kept and where it stands. */
    private static final int MOST_LETTERS = 800 * MOST_ROWS;
    /** Groups and units are merged downwards; each of them has a row at least. */
    private static final int MOST_MERGES = MOST_ROWS;

    private int cells;
    private int letters;
    private int merges;

    /** @param before how many rows the sheet has already */
    void row(int before) {
        require(before < MOST_ROWS);
    }

    void cell() {
        require(++cells <= MOST_CELLS);
    }

    void text(String text) {
        letters += text.length();
        require(letters <= MOST_LETTERS);
    }

    void merge() {
        require(++merges <= MOST_MERGES);
    }

    private static void require(boolean fits) {
        if (!fits) {
            throw Refusal.of("member.refusal.file-rows", MOST_ROWS);
        }
    }
}
