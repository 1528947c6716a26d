package org.thuky.domain.election;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.thuky.domain.Sentence;
import org.thuky.domain.Share;
import org.thuky.domain.rule.RuleSet;

/** How votes become a result: the bar first, then the seats from the highest down, then the alternates. */
final class Ranking {

    /** Nothing to be passed but the others. */
    private static final Share NO_BAR = new Share(0, 1);

    private final Contest contest;
    private final Slate slate;
    private final Tally tally;
    private final RuleSet rules;
    private final int base;
    private final Map<Integer, Standing> standings = new LinkedHashMap<>();
    private final List<Outcome.Tie> ties = new ArrayList<>();

    Ranking(Contest contest, Slate slate, Box box, Tally tally, RuleSet rules) {
        this.contest = contest;
        this.slate = slate;
        this.tally = tally;
        this.rules = rules;
        this.base = base(box, tally.valid(), rules);
    }

    /** What votes are measured against when so many ballots are valid. */
    static int base(Box box, int valid, RuleSet rules) {
        return switch (rules.majorityBase().value()) {
            case COLLECTED -> box.collected();
            case VALID -> valid;
            case ISSUED -> box.issued();
            case PRESENT -> box.present();
        };
    }

    /** What a share of the base has to exceed. Those who passed it once and were level need not where the rules say so. */
    static Share bar(Contest contest, RuleSet rules) {
        return byMoreVotes(contest, rules) ? NO_BAR : rules.majority().value();
    }

    static String barSource(Contest contest, RuleSet rules) {
        return byMoreVotes(contest, rules)
                ? rules.tieRevoteMajority().citation()
                : rules.majority().citation();
    }

    private static boolean byMoreVotes(Contest contest, RuleSet rules) {
        return contest.amongTied()
                && rules.tieRevoteMajority().value().filter(again -> !again).isPresent();
    }

    Outcome outcome() {
        var eligible = slate.candidates().stream()
                .map(Candidate::number)
                .filter(number -> share(number).exceeds(bar()))
                .sorted(Comparator.comparing(tally::votesOf).reversed())
                .toList();
        fill(eligible, Standing.ELECTED, slate.seats());
        // whoever loses the vote among the tied comes before those with fewer votes
        int losers = ties.stream()
                .mapToInt(tie -> tie.candidates().size() - tie.places())
                .sum();
        var rest = eligible.subList(standings.size(), eligible.size());
        fill(rest, Standing.ALTERNATE, Math.max(0, slate.alternates() - losers));
        var results = slate.candidates().stream().map(this::result).toList();
        return new Outcome(results, base, needed(), Math.max(0, slate.seats() - eligible.size()), ties);
    }

    /** Gives the places to the highest. */
    private void fill(List<Integer> ranked, Standing standing, int places) {
        int last = Math.min(places, ranked.size());
        if (last == 0) {
            return;
        }
        int cut = tally.votesOf(ranked.get(last - 1));
        var sure = ranked.stream().filter(number -> tally.votesOf(number) > cut).toList();
        var level =
                ranked.stream().filter(number -> tally.votesOf(number) == cut).toList();
        sure.forEach(number -> standings.put(number, standing));
        boolean room = sure.size() + level.size() <= places;
        level.forEach(number -> standings.put(number, room ? standing : Standing.TIED));
        if (!room) {
            ties.add(new Outcome.Tie(standing, level.stream().sorted().toList(), cut, places - sure.size()));
        }
    }

    private Outcome.Result result(Candidate candidate) {
        int votes = tally.votesOf(candidate.number());
        var standing = standings.getOrDefault(candidate.number(), Standing.NOT_ELECTED);
        return new Outcome.Result(
                candidate, votes, share(candidate.number()), standing, reason(candidate.number(), standing));
    }

    private Sentence reason(int number, Standing standing) {
        var share = share(number);
        // every reason begins with the votes, the base and the share
        var votes = Sentence.of("election.reason.votes", share.part(), base, baseName(), share);
        if (byMoreVotes(contest, rules)) {
            return reasonByMoreVotes(number, standing, votes);
        }
        var bar = bar().toString();
        var clause = rules.majority().citation();
        return switch (standing) {
            case ELECTED -> Sentence.of("election.reason.elected", votes, bar, needed(), slate.seats(), clause);
            case ALTERNATE -> Sentence.of("election.reason.alternate", votes, bar, slate.alternates(), clause);
            case TIED -> tied(number, votes);
            case NOT_ELECTED ->
                share.exceeds(bar())
                        ? Sentence.of("election.reason.outranked", votes, bar, slate.seats(), clause)
                        : Sentence.of("election.reason.below", votes, bar, needed(), clause);
        };
    }

    private Sentence reasonByMoreVotes(int number, Standing standing, Sentence votes) {
        var clause = rules.tieRevoteMajority().citation();
        return switch (standing) {
            case ELECTED, ALTERNATE -> Sentence.of("election.reason.more", votes, slate.seats(), clause);
            case TIED -> tied(number, votes);
            case NOT_ELECTED -> Sentence.of("election.reason.fewer", votes, slate.seats(), clause);
        };
    }

    private Share bar() {
        return bar(contest, rules);
    }

    private Sentence tied(int number, Sentence votes) {
        var tie = ties.stream()
                .filter(open -> open.candidates().contains(number))
                .findFirst()
                .orElseThrow();
        int equal = tie.candidates().size();
        return tie.place() == Standing.ELECTED
                ? Sentence.of("election.reason.tied.seat", votes, equal, tie.places(), tieRule())
                : Sentence.of("election.reason.tied.alternate", votes, equal, tie.places(), tieRule());
    }

    private Sentence tieRule() {
        return switch (rules.tieRule().value()) {
            case REVOTE_TIED -> Sentence.of("election.tie.revote");
            case ASK_CONGRESS -> Sentence.of("election.tie.ask");
            case MANUAL_WITH_REASON -> Sentence.of("election.tie.manual");
        };
    }

    private Sentence baseName() {
        return switch (rules.majorityBase().value()) {
            case COLLECTED -> Sentence.of("election.base.collected");
            case VALID -> Sentence.of("election.base.valid");
            case ISSUED -> Sentence.of("election.base.issued");
            case PRESENT -> Sentence.of("election.base.present");
        };
    }

    private Share share(int number) {
        return new Share(tally.votesOf(number), base);
    }

    private int needed() {
        var bar = bar();
        return Math.toIntExact((long) base * bar.part() / bar.whole() + 1);
    }
}
