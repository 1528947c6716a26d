package org.thuky.domain.attendance;

import java.time.Instant;
import java.util.List;
import org.thuky.domain.chronicle.Event;
import org.thuky.domain.member.MemberId;

/** What happens at the door. */
public sealed interface AttendanceEvent extends Event {

    Attendance applyTo(Attendance attendance, Instant at);

    /** Whom it concerns. */
    List<MemberId> people();

    /** Điểm danh: a person came. */
    record MemberCheckedIn(MemberId member) implements AttendanceEvent {
        @Override
        public List<MemberId> people() {
            return List.of(member);
        }

        @Override
        public Attendance applyTo(Attendance attendance, Instant at) {
            return attendance.arrived(member, at);
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
                after = after.arrived(member, at);
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
            return attendance.left(member, at);
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
}
