package org.thuky.domain.election;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

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

    /** Whether both say the same, whatever the order of the reasons. */
    boolean agreesWith(Totals other) {
        return valid == other.valid && votes.equals(other.votes) && byReason().equals(other.byReason());
    }

    private Map<String, Integer> byReason() {
        return invalid.stream()
                .filter(reason -> reason.ballots() > 0)
                .collect(Collectors.toMap(ReasonCount::reason, ReasonCount::ballots, Integer::sum));
    }

    int ballots() {
        return valid + invalid.stream().mapToInt(ReasonCount::ballots).sum();
    }
}
