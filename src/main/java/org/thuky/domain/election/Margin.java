package org.thuky.domain.election;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.thuky.domain.Sentence;
import org.thuky.domain.Share;
import org.thuky.domain.rule.RuleSet;

/**
 * Độ chắc chắn của kết quả: the fewest ballots that would have to be recorded otherwise – with any other marking, as
 * invalid, or valid instead of invalid – so that other people are elected, whether a seat is lost, won or left open.
 *
 * <p>It needs no search. A ballot that leaves one name is always allowed; no other recording takes somebody further up,
 * or everybody else further down, so nobody profits from making two things happen at once. Nor does it help to
 * move the bar: under every base a vote weighs at least as much as the ballot it stands on. What is left are the four
 * ways below, each of which depends on one candidate or two.
 *
 * @param ballots how many; 0 when nothing that could be recorded would change the elected
 * @param sentence so many, and who is so close
 */
public record Margin(int ballots, Sentence sentence) {

    /** So few wrong ballots happen in an honest count. */
    private static final int NARROW = 2;

    private static final Margin NONE = new Margin(0, Sentence.of("election.margin.none"));

    public static Margin of(Election election, RuleSet rules) {
        return of(election.contest(), election.slate(), election.box(), election.tally(), rules);
    }

    static Margin of(Contest contest, Slate slate, Box box, Tally tally, RuleSet rules) {
        var outcome = Outcome.of(contest, slate, box, tally, rules);
        var elected = outcome.elected().stream().map(outcome::resultOf).reduce((higher, lower) -> lower);
        var next = outcome.byVotes().stream()
                .filter(result -> result.standing() != Standing.ELECTED)
                .findFirst();
        return Stream.of(
                        tie(outcome),
                        meeting(outcome, slate, elected, next),
                        elected.map(last -> falling(outcome, last)),
                        next.filter(first -> outcome.vacant() > 0 && wouldElect(contest, box, tally, rules))
                                .map(first -> rising(outcome, first)))
                .flatMap(Optional::stream)
                .min(Comparator.comparingInt(Margin::ballots))
                .orElse(NONE);
    }

    /**
     * Whether ballots that nobody has read could change who is elected, whatever they say. A ballot for one name alone takes
     * that one furthest up, and everybody else furthest down where the bar depends on valid ballots.
     *
     * @param unread how many
     */
    static boolean couldChange(Election election, int unread, RuleSet rules) {
        var slate = election.slate();
        var tally = election.tally();
        var elected = outcome(election, tally, rules);
        return unread > 0
                && slate.candidates().stream()
                        .map(candidate -> tally.with(unread, candidate.number()))
                        .anyMatch(read -> !outcome(election, read, rules).equals(elected));
    }

    private static Set<Integer> outcome(Election election, Tally tally, RuleSet rules) {
        return Set.copyOf(Outcome.of(election.contest(), election.slate(), election.box(), tally, rules)
                .elected());
    }

    /** Proposed to the board when the result is narrow. */
    public Optional<Sentence> advice() {
        return ballots >= 1 && ballots <= NARROW
                ? Optional.of(Sentence.of("election.margin.recount"))
                : Optional.empty();
    }

    /** Not all of those tied for a seat stand on every ballot, so one more vote breaks the tie. */
    private static Optional<Margin> tie(Outcome outcome) {
        return outcome.ties().stream()
                .filter(tie -> tie.place() == Standing.ELECTED)
                .findFirst()
                .map(tie -> of(
                        1, Sentence.of("election.margin.tie", tie.candidates().size(), tie.votes())));
    }

    /** With every seat taken, the next one reaches the last elected: each ballot takes a vote here and gives one there. */
    private static Optional<Margin> meeting(
            Outcome outcome, Slate slate, Optional<Outcome.Result> elected, Optional<Outcome.Result> next) {
        if (outcome.elected().size() < slate.seats()) {
            return Optional.empty();
        }
        return elected.flatMap(last -> next.map(first -> {
            int apart = last.votes() - first.votes();
            return of(
                    (apart + 1) / 2,
                    Sentence.of(
                            "election.margin.pair",
                            last.candidate().name(),
                            first.candidate().name(),
                            apart));
        }));
    }

    /** The last elected falls to the bar. */
    private static Margin falling(Outcome outcome, Outcome.Result last) {
        return of(last.votes() - outcome.needed() + 1, toTheBar(outcome, last));
    }

    /** Somebody rises above the bar into a vacant seat. */
    private static Margin rising(Outcome outcome, Outcome.Result first) {
        return of(outcome.needed() - first.votes(), toTheBar(outcome, first));
    }

    /** Whether anybody would be above the bar with a vote on every ballot of the box. */
    private static boolean wouldElect(Contest contest, Box box, Tally tally, RuleSet rules) {
        int all = tally.ballots();
        return new Share(all, Ranking.base(box, all, rules)).exceeds(Ranking.bar(contest, rules));
    }

    private static Sentence toTheBar(Outcome outcome, Outcome.Result result) {
        return Sentence.of("election.margin.bar", result.candidate().name(), result.votes(), outcome.needed());
    }

    private static Margin of(int ballots, Sentence closest) {
        return new Margin(
                ballots,
                ballots == 1
                        ? Sentence.of("election.margin.one", closest)
                        : Sentence.of("election.margin.several", ballots, closest));
    }
}
