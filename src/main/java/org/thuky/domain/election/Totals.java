package org.thuky.domain.election;

import java.util.List;

/**
 * Kết quả kiểm phiếu tổng hợp: what the board counted on paper. It may fail to add up; then the box shows where.
 *
 * @param valid valid ballots
 * @param invalid invalid ballots, by reason
 * @param votes votes of candidate 1, 2, …
 */
public record Totals(int valid, List<ReasonCount> invalid, List<Integer> votes) {

    public Totals {
        invalid = List.copyOf(invalid);
        votes = List.copyOf(votes);
    }

    int ballots() {
        return valid + invalid.stream().mapToInt(ReasonCount::ballots).sum();
    }
}
