package org.thuky.domain.meeting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.thuky.domain.Refusal;
import org.thuky.domain.attendance.Attendance;
import org.thuky.domain.election.Elections;
import org.thuky.domain.member.MemberId;
import org.thuky.domain.member.Person;
import org.thuky.domain.member.Roll;

/** Chức trách tại đại hội: who presides, writes, counts and checks credentials, and whether they are in the hall. */
public final class Offices {

    private final Bodies bodies;
    private final Roll roll;
    private final Attendance attendance;

    Offices(Bodies bodies, Roll roll, Attendance attendance) {
        this.bodies = bodies;
        this.roll = roll;
        this.attendance = attendance;
    }

    /** The bodies in which somebody of the roll sits. */
    public List<BodyKind> of(MemberId member) {
        return Arrays.stream(BodyKind.values())
                .filter(body -> bodies.of(body).stream()
                        .anyMatch(officer ->
                                officer.member().filter(member::equals).isPresent()))
                .toList();
    }

    /** Those of a body who are not in the hall; nobody before the hall has begun to fill. */
    public List<Officer> away(BodyKind body) {
        return away(bodies.of(body));
    }

    /** Those who would sit in a body and are not in the hall; nobody before the hall has begun to fill. */
    public List<Officer> away(List<Officer> officers) {
        return attendance.movements().isEmpty()
                ? List.of()
                : officers.stream().filter(this::isAway).toList();
    }

    private boolean isAway(Officer officer) {
        return officer.member().filter(person -> !attendance.present(person)).isPresent();
    }

    /**
     * The office and its role go to somebody else; whoever sits in the body already moves up.
     *
     * @throws Refusal when the office is not held so, nobody new is named, the successor is not in the hall or stands in an
     *     election that the body counts, or no reason is given
     */
    MeetingEvent takeOver(BodyKind body, Person from, Person to, String reason, Elections elections) {
        var officers = bodies.of(body);
        var before = officers.stream()
                .filter(officer -> officer.person().isSameAs(from))
                .findFirst()
                .orElseThrow(() -> Refusal.of("meeting.refusal.takeOver.nobody", from.name(), body.label()));
        if (to.isNobody() || to.isSameAs(from)) {
            throw Refusal.of("meeting.refusal.takeOver.same", from.name());
        }
        if (reason.isBlank()) {
            throw Refusal.of("meeting.refusal.takeOver.reason", from.name());
        }
        roll.requirePerson(to);
        var successor = new Officer(roll.known(to), before.role());
        if (!away(List.of(successor)).isEmpty()) {
            throw Refusal.of("meeting.refusal.takeOver.away", to.name());
        }
        var chosen = bodies.choosing(body, succeeded(officers, before, successor));
        chosen.requireApart(body, elections);
        return new MeetingEvent.OfficeTakenOver(body, before, successor, reason.strip());
    }

    static List<Officer> succeeded(List<Officer> officers, Officer before, Officer successor) {
        var after = new ArrayList<>(officers);
        after.removeIf(officer -> officer.person().isSameAs(successor.person()));
        after.replaceAll(officer -> officer.person().isSameAs(before.person()) ? successor : officer);
        return after;
    }
}
