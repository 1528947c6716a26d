package org.thuky.domain.attendance;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import org.pcollections.PSortedMap;
import org.pcollections.PVector;
import org.pcollections.TreePMap;
import org.pcollections.TreePVector;
import org.thuky.domain.Refusal;
import org.thuky.domain.member.Member;
import org.thuky.domain.member.MemberId;
import org.thuky.domain.member.Roll;

/**
 * Điểm danh: who came, who left, who is excused. Checking in never takes anybody out of the hall; leaving is an act of
 * its own.
 */
public record Attendance(PSortedMap<MemberId, PVector<Movement>> movements, PSortedMap<MemberId, Absence> absences) {

    public static final Attendance NONE = new Attendance(TreePMap.empty(), TreePMap.empty());

    public boolean present(MemberId member) {
        var history = history(member);
        return !history.isEmpty() && history.get(history.size() - 1).arrival();
    }

    /** Arrivals and departures, oldest first. */
    public PVector<Movement> history(MemberId member) {
        return movements.getOrDefault(member, TreePVector.empty());
    }

    /** When the person who is in the hall came in. */
    public Optional<Instant> presentSince(MemberId member) {
        var history = history(member);
        return present(member) ? Optional.of(history.get(history.size() - 1).at()) : Optional.empty();
    }

    public Optional<Absence> absence(MemberId member) {
        return Optional.ofNullable(absences.get(member));
    }

    public Presence presence(Roll roll) {
        return presence(roll.summoned());
    }

    public Presence presence(Collection<Member> summoned) {
        int present = 0;
        for (var member : summoned) {
            if (present(member.id())) {
                present++;
            }
        }
        return new Presence(summoned.size(), present);
    }

    /** @throws Refusal when the person is already in the hall; it says since when */
    public AttendanceEvent checkIn(Member member) {
        var since = presentSince(member.id());
        if (since.isPresent()) {
            throw Refusal.of("attendance.refusal.present", member.name().full(), since.get());
        }
        return new AttendanceEvent.MemberCheckedIn(member.id());
    }

    /**
     * @param except those of the group who did not come
     * @throws Refusal when everybody of the group is already there
     */
    public AttendanceEvent checkInGroup(Roll roll, String group, Collection<MemberId> except) {
        var coming = roll.inGroup(group).stream()
                .map(Member::id)
                .filter(member -> !present(member) && !except.contains(member))
                .toList();
        if (coming.isEmpty()) {
            throw Refusal.of("attendance.refusal.group", group);
        }
        return new AttendanceEvent.GroupCheckedIn(group, coming);
    }

    /** @throws Refusal when the person is not in the hall */
    public AttendanceEvent leave(Member member) {
        if (!present(member.id())) {
            throw Refusal.of("attendance.refusal.notPresent", member.name().full());
        }
        return new AttendanceEvent.MemberLeft(member.id());
    }

    /** @throws Refusal when the person is in the hall */
    public AttendanceEvent excuse(Member member, Absence absence) {
        var since = presentSince(member.id());
        if (since.isPresent()) {
            throw Refusal.of("attendance.refusal.excusePresent", member.name().full(), since.get());
        }
        return new AttendanceEvent.MemberExcused(member.id(), absence);
    }

    Attendance arrived(MemberId member, Instant at) {
        return new Attendance(moved(member, new Movement(at, true)), absences.minus(member));
    }

    Attendance left(MemberId member, Instant at) {
        return new Attendance(moved(member, new Movement(at, false)), absences);
    }

    Attendance absent(MemberId member, Absence absence) {
        return new Attendance(movements, absences.plus(member, absence));
    }

    private PSortedMap<MemberId, PVector<Movement>> moved(MemberId member, Movement movement) {
        return movements.plus(member, history(member).plus(movement));
    }
}
