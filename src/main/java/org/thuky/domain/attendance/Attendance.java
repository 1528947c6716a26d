package org.thuky.domain.attendance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.pcollections.PSortedMap;
import org.pcollections.PVector;
import org.pcollections.TreePMap;
import org.pcollections.TreePVector;
import org.thuky.domain.Refusal;
import org.thuky.domain.member.Member;
import org.thuky.domain.member.MemberId;
import org.thuky.domain.member.MemberKind;
import org.thuky.domain.member.Roll;

/**
 * Điểm danh: who came, who left, who is excused. Checking in never takes anybody out of the hall; leaving is an act of
 * its own. Each sitting takes its roll anew.
 *
 * @param sitting the one that is held now; empty when the congress meets once, or in what it held first
 * @param earlier the rolls of the sittings before, oldest first
 */
public record Attendance(
        Optional<Sitting> sitting,
        PSortedMap<MemberId, PVector<Movement>> movements,
        PSortedMap<MemberId, Absence> absences,
        PVector<Attendance> earlier) {

    public static final Attendance NONE =
            new Attendance(Optional.empty(), TreePMap.empty(), TreePMap.empty(), TreePVector.empty());

    public boolean present(MemberId member) {
        return last(member).filter(Movement::arrival).isPresent();
    }

    /** Arrivals and departures, oldest first. */
    public PVector<Movement> history(MemberId member) {
        return movements.getOrDefault(member, TreePVector.empty());
    }

    /** Whether the person came at all, to this sitting or to one before. */
    public boolean everCame(MemberId member) {
        return movements.containsKey(member) || earlier.stream().anyMatch(roll -> roll.movements.containsKey(member));
    }

    /** When the person who is in the hall came in. */
    public Optional<Instant> presentSince(MemberId member) {
        return last(member).filter(Movement::arrival).map(Movement::at);
    }

    private Optional<Movement> last(MemberId member) {
        var history = history(member);
        return history.isEmpty() ? Optional.empty() : Optional.of(history.get(history.size() - 1));
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

    /** The rolls of all sittings, oldest first; only this one when the congress meets once. */
    public List<Attendance> sittings() {
        return earlier.plus(this);
    }

    /** Which roll held at a moment: that of the last sitting opened until then. */
    public Attendance at(Instant moment) {
        var found = sittings().get(0);
        for (var roll : sittings()) {
            if (roll.sitting.filter(held -> !held.opened().isAfter(moment)).isPresent()) {
                found = roll;
            }
        }
        return found;
    }

    /** @throws Refusal when the person is already in the hall; it says since when */
    public AttendanceEvent checkIn(Member member) {
        requireOutside(member);
        return new AttendanceEvent.MemberCheckedIn(member.id());
    }

    /**
     * @param except those of the group who did not come
     * @throws Refusal when everybody of the group is already there
     */
    public AttendanceEvent checkInGroup(Roll roll, String group, Collection<MemberId> except) {
        var coming = roll.inGroup(group).stream()
                .filter(member -> member.kind() != MemberKind.REPLACED)
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
        requireInside(member);
        return new AttendanceEvent.MemberLeft(member.id());
    }

    /**
     * Ghi bổ sung: somebody came or left at an earlier time. Who was forgotten then is written down now; otherwise the last
     * time of that kind was wrong, and is corrected.
     *
     * @throws Refusal when the person never came, or the times would not follow one another
     */
    public AttendanceEvent tell(Member member, Movement movement) {
        var history = history(member.id());
        boolean follows = present(member.id()) != movement.arrival()
                && last(member.id())
                        .filter(before -> movement.at().isBefore(before.at()))
                        .isEmpty();
        if (follows) {
            return new AttendanceEvent.MovementTold(member.id(), movement);
        }
        for (int place = history.size() - 1; place >= 0; place--) {
            if (history.get(place).arrival() == movement.arrival()) {
                return correct(member, place, movement.at());
            }
        }
        throw history.isEmpty()
                ? Refusal.of("attendance.refusal.notPresent", member.name().full())
                : Refusal.of(
                        "attendance.refusal.order",
                        member.name(),
                        movement.at(),
                        history.get(history.size() - 1).at());
    }

    /**
     * Sửa giờ: a time of arrival or departure was wrong.
     *
     * @param place which of the movements, from 0
     * @throws Refusal when there is no such movement, or it would stand before the one before or after the one after it
     */
    public AttendanceEvent correct(Member member, int place, Instant at) {
        var history = history(member.id());
        if (place < 0 || place >= history.size()) {
            throw Refusal.of("attendance.refusal.noMovement", member.name());
        }
        var wrong = history.get(place);
        boolean early = place > 0 && at.isBefore(history.get(place - 1).at());
        boolean late =
                place + 1 < history.size() && at.isAfter(history.get(place + 1).at());
        if (early || late) {
            var other = history.get(early ? place - 1 : place + 1);
            throw Refusal.of("attendance.refusal.order", member.name(), at, other.at());
        }
        if (at.equals(wrong.at())) {
            throw Refusal.of("attendance.refusal.sameTime", member.name(), at);
        }
        return new AttendanceEvent.MovementCorrected(member.id(), place, wrong.at(), at);
    }

    /** @throws Refusal when the person is in the hall */
    public AttendanceEvent excuse(Member member, Absence absence) {
        requireNotHere(member);
        return new AttendanceEvent.MemberExcused(member.id(), absence);
    }

    /**
     * A whole list of them, or nobody.
     *
     * @throws Refusal when it names nobody, or somebody who is in the hall
     */
    public AttendanceEvent excuse(Roll roll, List<Absentee> absentees) {
        if (absentees.isEmpty()) {
            throw Refusal.of("attendance.refusal.noAbsentee");
        }
        absentees.forEach(absentee -> requireNotHere(roll.require(absentee.member())));
        return new AttendanceEvent.AbsenteesNoted(absentees);
    }

    /** @throws Refusal when it has no title, or is to be held before the one that is held now */
    public AttendanceEvent open(String title, LocalDate date) {
        if (title.isBlank()) {
            throw Refusal.of("attendance.refusal.sitting.title");
        }
        sitting.filter(now -> date.isBefore(now.date())).ifPresent(now -> {
            throw Refusal.of("attendance.refusal.sitting.date", date, now.title(), now.date());
        });
        return new AttendanceEvent.SittingOpened(title.strip(), date);
    }

    private void requireOutside(Member member) {
        presentSince(member.id()).ifPresent(since -> {
            throw Refusal.of("attendance.refusal.present", member.name().full(), since);
        });
    }

    private void requireInside(Member member) {
        if (!present(member.id())) {
            throw Refusal.of("attendance.refusal.notPresent", member.name().full());
        }
    }

    private void requireNotHere(Member member) {
        presentSince(member.id()).ifPresent(since -> {
            throw Refusal.of("attendance.refusal.excusePresent", member.name().full(), since);
        });
    }

    Attendance moved(MemberId member, Movement movement) {
        return new Attendance(
                sitting,
                movements.plus(member, history(member).plus(movement)),
                movement.arrival() ? absences.minus(member) : absences,
                earlier);
    }

    /** @throws Refusal when what was put right is no longer there */
    Attendance corrected(MemberId member, int place, Instant before, Instant at) {
        var history = history(member);
        if (place >= history.size() || !history.get(place).at().equals(before)) {
            throw Refusal.of("attendance.refusal.movementGone", before);
        }
        var right = new Movement(at, history.get(place).arrival());
        return new Attendance(sitting, movements.plus(member, history.with(place, right)), absences, earlier);
    }

    Attendance absent(MemberId member, Absence absence) {
        return new Attendance(sitting, movements, absences.plus(member, absence), earlier);
    }

    /** What is opened before anybody came is the first; whoever is excused beforehand stays so. */
    Attendance opened(Sitting next) {
        return movements.isEmpty()
                ? new Attendance(Optional.of(next), movements, absences, earlier)
                : new Attendance(Optional.of(next), TreePMap.empty(), TreePMap.empty(), earlier.plus(alone()));
    }

    /** Two entries of the roll are one person: what either did at the door, that person did. */
    public Attendance merging(MemberId kept, MemberId dropped) {
        var came = Movement.together(history(kept), history(dropped));
        var away = absence(kept, dropped).or(() -> absence(dropped, kept));
        var after = new Attendance(
                sitting,
                came.isEmpty() ? movements : movements.minus(dropped).plus(kept, came),
                away.map(told -> absences.plus(kept, told))
                        .orElse(absences.minus(kept))
                        .minus(dropped),
                TreePVector.from(earlier.stream()
                        .map(roll -> roll.merging(kept, dropped))
                        .toList()));
        return after.equals(this) ? this : after;
    }

    /** What is told of the absence of one, unless the other came. */
    private Optional<Absence> absence(MemberId one, MemberId other) {
        return absence(one).filter(told -> history(other).isEmpty());
    }

    /** Without the rolls before it, which its place in the list tells. */
    private Attendance alone() {
        return new Attendance(sitting, movements, absences, TreePVector.empty());
    }
}
