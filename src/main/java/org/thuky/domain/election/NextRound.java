package org.thuky.domain.election;

import java.util.ArrayList;
import java.util.List;
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
    static List<NextRound> after(Election election, RuleSet rules) {
        var rounds = new ArrayList<NextRound>();
        if (election.stage() != Stage.ANNOUNCED) {
            return rounds;
        }
        var outcome = Outcome.of(election, rules);
        for (var tie : outcome.ties()) {
            var cause = tie.place() == Standing.ELECTED ? RoundCause.TIE : RoundCause.ALTERNATES_TIE;
            var tied = tie.candidates().stream().map(election::candidate).toList();
            rounds.add(new NextRound(cause, tie.places(), tied));
        }
        if (outcome.vacant() > 0) {
            var rest = election.candidates().stream()
                    .filter(candidate -> !election.announced().contains(candidate.number()))
                    .toList();
            rounds.add(new NextRound(RoundCause.VACANT, outcome.vacant(), rest));
        }
        return rounds;
    }
}
