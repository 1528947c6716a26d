package org.thuky.domain.election;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.thuky.domain.rule.RuleSet;

/**
 * Người có số phiếu kế tiếp: who passed the bar on a ballot and has no place, as the votes rank them. Those who lost a
 * vote among the tied come before those with fewer votes, in the order of that vote; whoever withdrew from it, or gave
 * up a place, is passed over.
 */
final class RunnersUp {

    private final Elections elections;
    private final Election ballot;
    private final Outcome outcome;
    private final List<Election> revotes;

    /** @param ballot not a vote among the tied itself */
    RunnersUp(Elections elections, Election ballot, RuleSet rules) {
        this.elections = elections;
        this.ballot = ballot;
        this.outcome = Outcome.of(ballot, rules);
        this.revotes = revotes();
    }

    /** Of whatever ballot the places of this round were first voted on. */
    static RunnersUp behind(Elections elections, Election round, RuleSet rules) {
        var ballot = round;
        while (ballot.contest().follows(RoundCause.TIE)) {
            ballot = elections.get(ballot.contest().after().orElseThrow().election());
        }
        return new RunnersUp(elections, ballot, rules);
    }

    /** Whoever is next, if the votes tell. */
    Optional<OnBallot> next() {
        return ranked().stream().findFirst().filter(level -> level.size() == 1).map(level -> level.get(0));
    }

    /** Dự khuyết: so many of them as the ballot has places for; those level at the last place are none yet. */
    List<OnBallot> alternates() {
        var alternates = new ArrayList<OnBallot>();
        int left = places();
        for (var level : ranked()) {
            if (level.size() <= left) {
                alternates.addAll(level);
            } else if (left > 0) {
                alternates.addAll(chosen(level));
            }
            left -= level.size();
        }
        return alternates;
    }

    /** Who is level for the last of these places, and how many of them can have it; empty when nobody is. */
    Optional<Outcome.Tie> tie() {
        int left = places();
        for (var level : ranked()) {
            if (level.size() > left && left > 0) {
                var numbers = level.stream().map(OnBallot::number).sorted().toList();
                return Optional.of(
                        new Outcome.Tie(Standing.ALTERNATE, numbers, votes(ballot, candidate(level.get(0))), left));
            }
            left -= level.size();
        }
        return Optional.empty();
    }

    /** Places that the losers of a vote among the tied will have are kept for them until it is held. */
    private int places() {
        int kept = pending().map(tie -> tie.candidates().size() - tie.places()).orElse(0);
        return Math.max(0, ballot.slate().alternates() - kept);
    }

    /** The tie for a seat that nobody has decided yet. */
    private Optional<Outcome.Tie> pending() {
        boolean decided = !ballot.announcement().awarded().isEmpty()
                || !revotes.isEmpty() && revotes.stream().allMatch(revote -> revote.stage() == Stage.ANNOUNCED);
        return decided ? Optional.empty() : seatTie();
    }

    private Optional<Outcome.Tie> seatTie() {
        return outcome.ties().stream()
                .filter(tie -> tie.place() == Standing.ELECTED)
                .findFirst();
    }

    /** Groups of people whom no vote tells apart, the highest first. */
    private List<List<OnBallot>> ranked() {
        var waiting = pending().map(Outcome.Tie::candidates).orElse(List.of());
        var seated = elections.seatedBeside(ballot);
        var levels = new LinkedHashMap<List<Integer>, List<OnBallot>>();
        outcome.byVotes().stream()
                .filter(result -> result.votes() >= outcome.needed())
                .map(Outcome.Result::candidate)
                .filter(person -> !waiting.contains(person.number()))
                .filter(person -> !withdrew(person) && !elections.gaveUp(person, ballot))
                .filter(person -> seated.stream().noneMatch(person::isSamePersonAs))
                .sorted(Comparator.comparing(this::rank, RunnersUp::highestFirst))
                .forEach(person -> levels.computeIfAbsent(rank(person), none -> new ArrayList<>())
                        .add(new OnBallot(ballot.id(), person.number())));
        return List.copyOf(levels.values());
    }

    /** The votes on the ballot, then in each vote among the tied. */
    private List<Integer> rank(Candidate person) {
        var rank = new ArrayList<>(List.of(votes(ballot, person)));
        revotes.forEach(revote -> rank.add(votes(revote, person)));
        return rank;
    }

    private static int highestFirst(List<Integer> one, List<Integer> other) {
        for (int i = 0; i < one.size(); i++) {
            if (!one.get(i).equals(other.get(i))) {
                return other.get(i) - one.get(i);
            }
        }
        return 0;
    }

    /** Who of those level for the last place won the vote on it. */
    private List<OnBallot> chosen(List<OnBallot> level) {
        var winners = elections
                .follower(ballot.id(), RoundCause.ALTERNATES_TIE)
                .map(round -> elections.rounds(round.id(), RoundCause.TIE))
                .orElse(List.of())
                .stream()
                .flatMap(round -> elections.holders(round).stream())
                .map(elections::person)
                .toList();
        return level.stream()
                .filter(place -> winners.stream().anyMatch(candidate(place)::isSamePersonAs))
                .toList();
    }

    /** The votes among those tied for a seat, oldest first. */
    private List<Election> revotes() {
        return elections
                .follower(ballot.id(), RoundCause.TIE)
                .map(revote -> elections.rounds(revote.id(), RoundCause.TIE))
                .orElse(List.of());
    }

    private boolean withdrew(Candidate person) {
        return seatTie()
                        .filter(tie -> tie.candidates().contains(person.number()))
                        .isPresent()
                && !revotes.isEmpty()
                && !revotes.get(0).lists(person);
    }

    private Candidate candidate(OnBallot place) {
        return elections.person(place);
    }

    private static int votes(Election round, Candidate person) {
        return round.candidates().stream()
                .filter(person::isSamePersonAs)
                .mapToInt(found -> round.tally().votesOf(found.number()))
                .findFirst()
                .orElse(0);
    }
}
