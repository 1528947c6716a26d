package org.thuky.domain.election;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.thuky.domain.Sentence;
import org.thuky.domain.Share;
import org.thuky.domain.rule.RuleSet;

/**
 * Kết quả bầu cử: who is elected, and why. More than half, then from the highest down (Điều lệ khóa XII, khoản 3 Điều
 * 10). Equal votes at the last place are a result, and so are empty seats; neither is ever settled here.
 *
 * @param results one a candidate, in the order of the ballot
 * @param base what votes are measured against
 * @param needed the fewest votes that elect
 * @param vacant seats for which nobody had enough votes
 * @param ties places that equal votes leave open: seats, then alternates
 */
public record Outcome(List<Result> results, int base, int needed, int vacant, List<Tie> ties) {

    public Outcome {
        results = List.copyOf(results);
        ties = List.copyOf(ties);
    }

    /**
     * @param share of the base
     * @param reason why, with the clause and the figures
     */
    public record Result(Candidate candidate, int votes, Share share, Standing standing, Sentence reason) {}

    /**
     * Bằng phiếu ở vị trí cuối.
     *
     * @param place what they are equal for: {@link Standing#ELECTED} or {@link Standing#ALTERNATE}
     * @param candidates their numbers
     * @param places how many of them can have it
     */
    public record Tie(Standing place, List<Integer> candidates, int votes, int places) {

        public Tie {
            candidates = List.copyOf(candidates);
        }
    }

    public static Outcome of(Election election, RuleSet rules) {
        return of(election.contest(), election.slate(), election.box(), election.tally(), rules);
    }

    static Outcome of(Contest contest, Slate slate, Box box, Tally tally, RuleSet rules) {
        return new Ranking(contest, slate, box, tally, rules).outcome();
    }

    /** What a candidate's share has to exceed in this election. */
    public static Share bar(Election election, RuleSet rules) {
        return Ranking.bar(election.contest(), rules);
    }

    /** Where it is prescribed. */
    public static String barSource(Election election, RuleSet rules) {
        return Ranking.barSource(election.contest(), rules);
    }

    /** Numbers of the elected, most votes first; of equal votes the one first on the ballot. */
    public List<Integer> elected() {
        return ranked(Standing.ELECTED);
    }

    /** Numbers of the alternates, most votes first. */
    public List<Integer> alternates() {
        return ranked(Standing.ALTERNATE);
    }

    /** All candidates, most votes first, as papers list them. */
    public List<Result> byVotes() {
        var sorted = new ArrayList<>(results);
        sorted.sort(Comparator.comparingInt(Result::votes).reversed());
        return sorted;
    }

    public Result resultOf(int number) {
        return results.get(number - 1);
    }

    private List<Integer> ranked(Standing standing) {
        return byVotes().stream()
                .filter(result -> result.standing() == standing)
                .map(result -> result.candidate().number())
                .toList();
    }
}
