package org.thuky.domain.meeting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.thuky.domain.Refusal;
import org.thuky.domain.attendance.Attendance;
import org.thuky.domain.election.Elections;
import org.thuky.domain.member.Member;
import org.thuky.domain.member.MemberId;
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
                                person(officer).filter(member::equals).isPresent()))
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
        return person(officer).filter(person -> !attendance.present(person)).isPresent();
    }

    /** Whom of the roll an officer is: the only one who bears the name. */
    private Optional<MemberId> person(Officer officer) {
        var bearers = roll.members().stream()
                .filter(member -> member.name().full().equals(officer.name()))
                .map(Member::id)
                .limit(2)
                .toList();
        return bearers.size() == 1 ? Optional.of(bearers.get(0)) : Optional.empty();
    }

    /**
     * The office and its role go to somebody else; whoever sits in the body already moves up.
     *
     * @throws Refusal when the office is not held so, nobody new is named, the successor is not in the hall or stands in an
     *     election that the body counts, or no reason is given
     */
    MeetingEvent takeOver(BodyKind body, String from, String to, String reason, Elections elections) {
        var officers = bodies.of(body);
        var before = officers.stream()
                .filter(officer -> officer.name().equals(from))
                .findFirst()
                .orElseThrow(() -> Refusal.of("meeting.refusal.takeOver.nobody", from, body.label()));
        if (to.isBlank() || to.equals(from)) {
            throw Refusal.of("meeting.refusal.takeOver.same", from);
        }
        if (reason.isBlank()) {
            throw Refusal.of("meeting.refusal.takeOver.reason", from);
        }
        var successor = new Officer(to, before.role());
        if (!away(List.of(successor)).isEmpty()) {
            throw Refusal.of("meeting.refusal.takeOver.away", to);
        }
        var chosen = bodies.choosing(body, succeeded(officers, before, successor));
        chosen.requireApart(body, elections);
        return new MeetingEvent.OfficeTakenOver(body, before, successor, reason.strip());
    }

    static List<Officer> succeeded(List<Officer> officers, Officer before, Officer successor) {
        var after = new ArrayList<>(officers);
        after.removeIf(officer -> officer.name().equals(successor.name()));
        after.replaceAll(officer -> officer.equals(before) ? successor : officer);
        return after;
    }
}
