package org.thuky.domain.election;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.thuky.domain.rule.RuleSet;

/**
 * Lần bầu tiếp theo that a result calls for. It is offered, never taken for granted: the congress decides.
 *
 * @param seats places that are still open
 * @param candidates who can get them; numbers as on the earlier ballot
 */
public record NextRound(RoundCause cause, int seats, List<Candidate> candidates) {

    public NextRound {
        candidates = List.copyOf(candidates);
    }

    /**
     * Whether an election votes on this and nothing else. The tied may withdraw, and a place may be left open on purpose;
     * the list for empty seats is the congress's.
     */
    boolean admits(Election round) {
        boolean listed = round.candidates().stream()
                .allMatch(person -> candidates.stream().anyMatch(person::isSamePersonAs));
        return round.seats() <= seats && (cause == RoundCause.VACANT || listed);
    }

    /** What an announced result leaves open. */
    static List<NextRound> after(Elections elections, Election election, RuleSet rules) {
        var rounds = new ArrayList<NextRound>();
        if (election.stage() != Stage.ANNOUNCED) {
            return rounds;
        }
        var outcome = Outcome.of(election, rules);
        var given = election.announcement().awarded();
        int awarded = given.size();
        outcome.ties().stream()
                .filter(tie -> tie.place() == Standing.ELECTED && awarded < tie.places())
                .forEach(tie -> rounds.add(among(RoundCause.TIE, without(given, tie), election)));
        if (!election.contest().follows(RoundCause.TIE)) {
            new RunnersUp(elections, election, rules)
                    .tie()
                    .ifPresent(tie -> rounds.add(among(RoundCause.ALTERNATES_TIE, tie, election)));
        }
        if (outcome.vacant() > awarded) {
            rounds.add(new NextRound(RoundCause.VACANT, outcome.vacant() - awarded, rest(elections, election)));
        }
        int vacated = Succession.toBeVotedOn(election, rules);
        if (vacated > 0) {
            rounds.add(new NextRound(RoundCause.VACATED, vacated, rest(elections, election)));
        }
        return rounds;
    }

    /** What the hall has given is not voted on again. */
    private static Outcome.Tie without(List<Integer> given, Outcome.Tie tie) {
        var left = tie.candidates().stream()
                .filter(number -> !given.contains(number))
                .toList();
        return new Outcome.Tie(tie.place(), left, tie.votes(), tie.places() - given.size());
    }

    private static NextRound among(RoundCause cause, Outcome.Tie tie, Election election) {
        return new NextRound(
                cause,
                tie.places(),
                tie.candidates().stream().map(election::candidate).toList());
    }

    /** Who stood without getting a place, then or later. */
    private static List<Candidate> rest(Elections elections, Election election) {
        var seated = elections.seatedBeside(election);
        return election.candidates().stream()
                .filter(person -> !election.announced().contains(person.number()))
                .filter(person -> seated.stream().noneMatch(person::isSamePersonAs))
                .filter(person -> !elections.gaveUp(person, election))
                .toList();
    }

    /** What is open of it beside the rounds that were held for it; empty when nothing is. */
    Optional<NextRound> less(List<Election> held) {
        int taken = held.stream().mapToInt(Election::seats).sum();
        if (held.isEmpty() || cause == RoundCause.VACATED && taken < seats) {
            return Optional.of(new NextRound(cause, seats - taken, candidates));
        }
        return Optional.empty();
    }
}
