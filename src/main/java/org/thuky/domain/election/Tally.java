package org.thuky.domain.election;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;

/**
 * Kết quả cộng phiếu. Invalid ballots give nobody a vote but stay in the box.
 *
 * @param valid valid ballots
 * @param invalid invalid ballots by reason, in the order of the codes
 * @param votes votes of candidate 1, 2, …: valid ballots on which the name stands
 * @param struck names struck on all valid ballots
 */
public record Tally(int valid, List<ReasonCount> invalid, List<Integer> votes, int struck) {

    public Tally {
        invalid = List.copyOf(invalid);
        votes = List.copyOf(votes);
    }

    static Tally of(Collection<Pile> piles, int names) {
        int valid = 0;
        int struck = 0;
        var invalid = new TreeMap<String, Integer>();
        var struckOff = new int[names];
        for (var pile : piles) {
            var ballot = pile.ballot();
            int copies = pile.copies();
            if (!ballot.valid()) {
                invalid.merge(ballot.invalid(), copies, Integer::sum);
                continue;
            }
            valid += copies;
            struck += copies * ballot.struck().size();
            for (int number : ballot.struck()) {
                struckOff[number - 1] += copies;
            }
        }
        int all = valid;
        var votes = Arrays.stream(struckOff).mapToObj(refused -> all - refused).toList();
        var byReason = invalid.entrySet().stream()
                .map(reason -> new ReasonCount(reason.getKey(), reason.getValue()))
                .toList();
        return new Tally(valid, byReason, votes, struck);
    }

    /** On paper nobody counts strokes: what is not a vote was struck. */
    static Tally of(Totals totals, int names) {
        int votes = totals.votes().stream().mapToInt(Integer::intValue).sum();
        return new Tally(totals.valid(), totals.invalid(), totals.votes(), totals.valid() * names - votes);
    }

    /** With so many more valid ballots on which this name alone stands. */
    Tally with(int ballots, int number) {
        var more = new ArrayList<>(votes);
        more.set(number - 1, votesOf(number) + ballots);
        return new Tally(valid + ballots, invalid, more, struck + ballots * (votes.size() - 1));
    }

    public int invalidBallots() {
        return invalid.stream().mapToInt(ReasonCount::ballots).sum();
    }

    /** Ballots counted so far, valid and invalid. */
    public int ballots() {
        return valid + invalidBallots();
    }

    /** Names left standing on all valid ballots. */
    public int kept() {
        return votes.stream().mapToInt(Integer::intValue).sum();
    }

    public int votesOf(int number) {
        return votes.get(number - 1);
    }
}
