package org.thuky.domain.attendance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.thuky.domain.chronicle.Event;
import org.thuky.domain.member.MemberId;

/** What happens at the door. */
public sealed interface AttendanceEvent extends Event {

    Attendance applyTo(Attendance attendance, Instant at);

    /** Whom it concerns. */
    List<MemberId> people();

    /** The time of which it tells, when that is not the time at which it is told. */
    default Optional<Instant> told() {
        return Optional.empty();
    }

    /** Điểm danh: a person came. */
    record MemberCheckedIn(MemberId member) implements AttendanceEvent {
        @Override
        public List<MemberId> people() {
            return List.of(member);
        }

        @Override
        public Attendance applyTo(Attendance attendance, Instant at) {
            return attendance.moved(member, new Movement(at, true));
        }
    }

    /** Điểm danh cả tổ: those of a group who were not yet there came together. */
    record GroupCheckedIn(String group, List<MemberId> members) implements AttendanceEvent {
        public GroupCheckedIn {
            members = List.copyOf(members);
        }

        @Override
        public List<MemberId> people() {
            return members;
        }

        @Override
        public Attendance applyTo(Attendance attendance, Instant at) {
            var after = attendance;
            for (var member : members) {
                after = after.moved(member, new Movement(at, true));
            }
            return after;
        }
    }

    /** Ra về: a person left; coming back is a new check-in. */
    record MemberLeft(MemberId member) implements AttendanceEvent {
        @Override
        public List<MemberId> people() {
            return List.of(member);
        }

        @Override
        public Attendance applyTo(Attendance attendance, Instant at) {
            return attendance.moved(member, new Movement(at, false));
        }
    }

    /** Báo vắng: a person does not come, with leave or without, for a reason. */
    record MemberExcused(MemberId member, Absence absence) implements AttendanceEvent {
        @Override
        public List<MemberId> people() {
            return List.of(member);
        }

        @Override
        public Attendance applyTo(Attendance attendance, Instant at) {
            return attendance.absent(member, absence);
        }
    }

    /** Ghi bổ sung: a person came or left at an earlier time, and was forgotten then. */
    record MovementTold(MemberId member, Movement movement) implements AttendanceEvent {
        @Override
        public List<MemberId> people() {
            return List.of(member);
        }

        @Override
        public Optional<Instant> told() {
            return Optional.of(movement.at());
        }

        @Override
        public Attendance applyTo(Attendance attendance, Instant at) {
            return attendance.moved(member, movement);
        }
    }

    /**
     * Sửa giờ: a person came or left at another time than was written down.
     *
     * @param place which movement of the person, from 0
     * @param before the time that was wrong
     * @param right the time that is right
     */
    record MovementCorrected(MemberId member, int place, Instant before, Instant right) implements AttendanceEvent {
        @Override
        public List<MemberId> people() {
            return List.of(member);
        }

        @Override
        public Optional<Instant> told() {
            return Optional.of(right);
        }

        @Override
        public Attendance applyTo(Attendance attendance, Instant at) {
            return attendance.corrected(member, place, before, right);
        }
    }

    /** Danh sách vắng: a group leader's paper tells who does not come. */
    record AbsenteesNoted(List<Absentee> absentees) implements AttendanceEvent {
        public AbsenteesNoted {
            absentees = List.copyOf(absentees);
        }

        @Override
        public List<MemberId> people() {
            return absentees.stream().map(Absentee::member).toList();
        }

        @Override
        public Attendance applyTo(Attendance attendance, Instant at) {
            var after = attendance;
            for (var absentee : absentees) {
                after = after.absent(absentee.member(), absentee.absence());
            }
            return after;
        }
    }

    /** Mở phiên họp: another day, or the sitting after a preparatory one; its roll is taken anew. */
    record SittingOpened(String title, LocalDate date) implements AttendanceEvent {
        @Override
        public List<MemberId> people() {
            return List.of();
        }

        @Override
        public Attendance applyTo(Attendance attendance, Instant at) {
            return attendance.opened(new Sitting(title, date, at));
        }
    }
}
