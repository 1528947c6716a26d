package org.thuky.domain.meeting;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.thuky.domain.election.Electorate;

/** Điều hành: who leads and counts and has a mã PIN, what was decided when too few were there, and how the new committee first met. */
record Conduct(Bodies bodies, Pins pins, Map<Electorate, QuorumWaiver> waivers, FirstMeeting firstMeeting) {

    static final Conduct NONE = new Conduct(Bodies.NONE, Pins.NONE, Map.of(), FirstMeeting.UNTOLD);

    Conduct choosing(BodyKind body, List<Officer> officers) {
        return new Conduct(bodies.choosing(body, officers), pins, waivers, firstMeeting);
    }

    Conduct keeping(Pins now) {
        return new Conduct(bodies, now, waivers, firstMeeting);
    }

    Conduct waiving(Electorate electorate, QuorumWaiver waiver) {
        var more = new EnumMap<Electorate, QuorumWaiver>(Electorate.class);
        more.putAll(waivers);
        more.put(electorate, waiver);
        return new Conduct(bodies, pins, more, firstMeeting);
    }

    Conduct telling(FirstMeeting told) {
        return new Conduct(bodies, pins, waivers, told);
    }
}
