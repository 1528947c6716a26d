package org.thuky.paper.account;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.thuky.domain.election.Candidate;
import org.thuky.domain.election.Election;
import org.thuky.domain.election.ElectionId;
import org.thuky.domain.election.Elections;
import org.thuky.domain.election.Outcome;
import org.thuky.domain.election.RoundCause;
import org.thuky.domain.election.Stage;
import org.thuky.domain.rule.RuleSet;

/**
 * Các lần bầu: the first ballot for one body and the announced rounds that followed it.
 *
 * @param each in the order in which they were held, never empty
 */
public record Rounds(List<Election> each) {

    public Rounds {
        each = List.copyOf(each);
    }

    /** Those with at least one announced result, in the order of their first ballots. */
    public static List<Rounds> of(Elections elections) {
        var byFirst = new LinkedHashMap<ElectionId, List<Election>>();
        for (var election : elections.all()) {
            if (election.stage() == Stage.ANNOUNCED) {
                byFirst.computeIfAbsent(first(election, elections), none -> new ArrayList<>())
                        .add(election);
            }
        }
        return byFirst.values().stream().map(Rounds::new).toList();
    }

    /** This election and the announced ones before it that left its places open. */
    public static Rounds until(Election last, Elections elections) {
        var first = first(last, elections);
        return new Rounds(elections.all().stream()
                .filter(election -> election.id().value() <= last.id().value())
                .filter(election -> election.equals(last) || election.stage() == Stage.ANNOUNCED)
                .filter(election -> first(election, elections).equals(first))
                .toList());
    }

    private static ElectionId first(Election election, Elections elections) {
        return election.contest()
                .after()
                .flatMap(after -> elections.find(after.election()))
                .map(earlier -> first(earlier, elections))
                .orElse(election.id());
    }

    public Election first() {
        return each.get(0);
    }

    /** The rounds in which places of this kind were won: an equal vote among alternates makes nobody a delegate. */
    public List<Election> forSeats() {
        return each.stream().filter(round -> round.kind() == first().kind()).toList();
    }

    /**
     * Dự khuyết beside the first ballot: whoever lost a vote among the tied for a seat, the next highest, and who won a
     * vote among the tied for the last of these places.
     */
    public List<Candidate> alternates(RuleSet rules) {
        var alternates = new ArrayList<Candidate>();
        int places = first().slate().alternates();
        var losers = each.stream()
                .filter(round -> follows(round, RoundCause.TIE))
                .flatMap(round -> round.candidates().stream()
                        .filter(candidate -> !round.announced().contains(candidate.number())))
                .toList();
        if (losers.size() <= places) {
            alternates.addAll(losers);
        }
        Outcome.of(first(), rules).alternates().forEach(number -> alternates.add(first().candidate(number)));
        each.stream()
                .filter(round -> follows(round, RoundCause.ALTERNATES_TIE))
                .forEach(round -> round.announced().forEach(number -> alternates.add(round.candidate(number))));
        return alternates;
    }

    private static boolean follows(Election round, RoundCause cause) {
        return round.contest().after().filter(after -> after.cause() == cause).isPresent();
    }
}
