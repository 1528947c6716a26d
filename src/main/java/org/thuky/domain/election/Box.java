package org.thuky.domain.election;

/**
 * Thùng phiếu: the papers of one election.
 *
 * @param printed ballots printed with the present list
 * @param outdated ballots printed with a list that has changed since
 * @param shownEmpty the hall has seen that nothing was in the box
 * @param present voters in the hall when the ballots were issued
 * @param issued ballots handed out
 * @param collected ballots found in the box
 */
public record Box(int printed, int outdated, boolean shownEmpty, int present, int issued, int collected) {

    /** More papers than any hall has; beyond it sums could overflow. */
    static final int MOST_PAPERS = 1_000_000;

    static final Box EMPTY = new Box(0, 0, false, 0, 0, 0);

    Box printedMore(int copies) {
        return new Box(printed + copies, outdated, shownEmpty, present, issued, collected);
    }

    /** What was printed says something else than the list does now. */
    Box outdating() {
        return new Box(0, outdated + printed, false, 0, 0, 0);
    }

    Box seenEmpty() {
        return new Box(printed, outdated, true, present, issued, collected);
    }

    Box issuedTo(int present, int issued) {
        return new Box(printed, outdated, shownEmpty, present, issued, collected);
    }

    Box withCollected(int collected) {
        return new Box(printed, outdated, shownEmpty, present, issued, collected);
    }
}
