package org.thuky.domain.meeting;

import org.thuky.domain.Refusal;

/**
 * Nhiệm kỳ.
 *
 * @param from its first year; 0 when it is not known
 * @param to its last year
 */
public record Term(int from, int to) {

    public static final Term UNKNOWN = new Term(0, 0);

    /** The union was founded then; no term is longer than that. */
    private static final int FIRST_YEAR = 1929;

    private static final int LONGEST = 20;

    /** @throws Refusal when it ends before it begins, or cannot be */
    public Term {
        if (!canBe(from, to)) {
            throw Refusal.of("meeting.refusal.term", Integer.toString(from), Integer.toString(to));
        }
    }

    private static boolean canBe(int from, int to) {
        return from == 0 && to == 0 || from >= FIRST_YEAR && from <= to && to <= from + LONGEST;
    }

    public boolean known() {
        return from != 0;
    }
}
