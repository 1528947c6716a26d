package org.thuky.domain.election;

import java.util.ArrayList;
import java.util.List;

/**
 * Thùng phiếu: the papers of one election.
 *
 * @param printed ballots printed with the present list
 * @param outdated ballots printed with a list that has changed since
 * @param shownEmpty the hall has seen that nothing was in the box
 * @param present voters in the hall when the ballots were issued
 * @param issued ballots handed out
 * @param collected ballots found in the box
 * @param corrections figures that were put right once ballots were out
 */
public record Box(
        int printed,
        int outdated,
        boolean shownEmpty,
        int present,
        int issued,
        int collected,
        List<Correction> corrections) {

    /**
     * @param papers which figure
     * @param reason why, for the counting report
     */
    public record Correction(Papers papers, int before, int after, String reason) {}

    public enum Papers {
        ISSUED,
        COLLECTED
    }

    public Box {
        corrections = List.copyOf(corrections);
    }

    /** More papers than any hall has; beyond it sums could overflow. */
    static final int MOST_PAPERS = 1_000_000;

    static final Box EMPTY = new Box(0, 0, false, 0, 0, 0, List.of());

    Box printedMore(int copies) {
        return new Box(printed + copies, outdated, shownEmpty, present, issued, collected, corrections);
    }

    /** What was printed says something else than the list does now. */
    Box outdating() {
        return new Box(0, outdated + printed, false, 0, 0, 0, List.of());
    }

    Box seenEmpty() {
        return new Box(printed, outdated, true, present, issued, collected, corrections);
    }

    Box issuedTo(int present, int issued, String reason) {
        return new Box(
                printed,
                outdated,
                shownEmpty,
                present,
                issued,
                collected,
                corrected(Papers.ISSUED, this.issued, issued, reason));
    }

    Box withCollected(int collected, String reason) {
        return new Box(
                printed,
                outdated,
                shownEmpty,
                present,
                issued,
                collected,
                corrected(Papers.COLLECTED, this.collected, collected, reason));
    }

    private List<Correction> corrected(Papers papers, int before, int after, String reason) {
        if (reason.isEmpty()) {
            return corrections;
        }
        var more = new ArrayList<>(corrections);
        more.add(new Correction(papers, before, after, reason));
        return more;
    }
}
