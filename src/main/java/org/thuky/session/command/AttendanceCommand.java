package org.thuky.session.command;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.thuky.domain.attendance.Absence;
import org.thuky.domain.attendance.Absentee;
import org.thuky.domain.attendance.Movement;
import org.thuky.domain.chronicle.Event;
import org.thuky.domain.meeting.Meeting;
import org.thuky.domain.member.MemberId;

/** Commands at the door. */
public sealed interface AttendanceCommand extends Command {

    record CheckIn(MemberId member) implements AttendanceCommand {
        @Override
        public Event decide(Meeting meeting) {
            return meeting.door().checkIn(member);
        }
    }

    /** Came or left at an earlier time, which nobody has written down, or not rightly. */
    record TellTime(MemberId member, boolean arrival, Instant at) implements AttendanceCommand {
        @Override
        public Event decide(Meeting meeting) {
            return meeting.door().tell(member, new Movement(at, arrival));
        }
    }

    /** @param place which arrival or departure of the person was written down wrongly, from 0 */
    record CorrectTime(MemberId member, int place, Instant at) implements AttendanceCommand {
        @Override
        public Event decide(Meeting meeting) {
            return meeting.attendance().correct(meeting.roll().require(member), place, at);
        }
    }

    /** What a group leader's paper tells, whole. */
    record NoteAbsentees(List<Absentee> absentees) implements AttendanceCommand {
        @Override
        public Event decide(Meeting meeting) {
            return meeting.attendance().excuse(meeting.roll(), absentees);
        }
    }

    record OpenSitting(String title, LocalDate date) implements AttendanceCommand {
        @Override
        public Event decide(Meeting meeting) {
            return meeting.door().openSitting(title, date);
        }
    }

    record CheckInGroup(String group, List<MemberId> except) implements AttendanceCommand {
        @Override
        public Event decide(Meeting meeting) {
            return meeting.attendance().checkInGroup(meeting.roll(), group, except);
        }
    }

    record Leave(MemberId member) implements AttendanceCommand {
        @Override
        public Event decide(Meeting meeting) {
            return meeting.attendance().leave(meeting.roll().require(member));
        }
    }

    record Excuse(MemberId member, Absence absence) implements AttendanceCommand {
        @Override
        public Event decide(Meeting meeting) {
            return meeting.attendance().excuse(meeting.roll().require(member), absence);
        }
    }
}
