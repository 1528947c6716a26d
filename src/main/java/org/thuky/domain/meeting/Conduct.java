package org.thuky.domain.meeting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.thuky.domain.election.Election;
import org.thuky.domain.election.ElectionId;
import org.thuky.domain.election.Electorate;
import org.thuky.domain.member.Person;

/**
 * Điều hành: who leads and counts and has a mã PIN, what was decided when too few were there, and how the new committee
 * first met.
 *
 * @param takenOver who took over an office from whom, oldest first
 * @param waived each time too few were there, oldest first
 * @param issued what had been decided about that when ballots were handed out
 */
record Conduct(
        Bodies bodies,
        List<TakenOver> takenOver,
        Pins pins,
        List<Waived> waived,
        Map<ElectionId, QuorumWaiver> issued,
        FirstMeeting firstMeeting) {

    static final Conduct NONE =
            new Conduct(Bodies.NONE, List.of(), Pins.NONE, List.of(), Map.of(), FirstMeeting.UNTOLD);

    Conduct {
        takenOver = List.copyOf(takenOver);
        waived = List.copyOf(waived);
        issued = Map.copyOf(issued);
    }

    Conduct choosing(BodyKind body, List<Officer> officers) {
        return new Conduct(bodies.choosing(body, officers), takenOver, pins, waived, issued, firstMeeting);
    }

    Conduct takingOver(TakenOver taken) {
        var more = new ArrayList<>(takenOver);
        more.add(taken);
        var officers = Offices.succeeded(bodies.of(taken.body()), taken.before(), taken.successor());
        return new Conduct(bodies.choosing(taken.body(), officers), more, pins, waived, issued, firstMeeting);
    }

    /** With other names for the same people. */
    Conduct naming(UnaryOperator<Person> named) {
        return new Conduct(
                bodies.naming(named),
                takenOver.stream().map(taken -> taken.naming(named)).toList(),
                pins.naming(named),
                waived,
                issued,
                firstMeeting.naming(named));
    }

    Conduct keeping(Pins now) {
        return new Conduct(bodies, takenOver, now, waived, issued, firstMeeting);
    }

    Conduct waiving(Waived decided) {
        var more = new ArrayList<>(waived);
        more.add(decided);
        return new Conduct(bodies, takenOver, pins, more, issued, firstMeeting);
    }

    Conduct issuing(Election election) {
        return waived(election.electorate())
                .map(decided -> {
                    var more = new HashMap<>(issued);
                    more.put(election.id(), decided.waiver());
                    return new Conduct(bodies, takenOver, pins, waived, more, firstMeeting);
                })
                .orElse(this);
    }

    Conduct telling(FirstMeeting told) {
        return new Conduct(bodies, takenOver, pins, waived, issued, told);
    }

    /** The last decision about those too few. */
    Optional<Waived> waived(Electorate electorate) {
        return waived.stream()
                .filter(decided -> decided.electorate() == electorate)
                .reduce((earlier, later) -> later);
    }
}
