package org.thuky.paper.account;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.thuky.domain.election.Election;
import org.thuky.domain.election.ElectionId;
import org.thuky.domain.election.Elections;
import org.thuky.domain.election.Stage;

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
        return elections.first(election).id();
    }

    public Election first() {
        return each.get(0);
    }

    /** The rounds in which places of this kind were won: an equal vote among alternates makes nobody a delegate. */
    public List<Election> forSeats() {
        return each.stream().filter(round -> round.kind() == first().kind()).toList();
    }
}
