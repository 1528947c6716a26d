package org.thuky.session.command;

import java.util.List;
import org.thuky.domain.attendance.Absence;
import org.thuky.domain.chronicle.Event;
import org.thuky.domain.meeting.Meeting;
import org.thuky.domain.member.MemberId;

/** Commands at the door. */
public sealed interface AttendanceCommand extends Command {

    record CheckIn(MemberId member) implements AttendanceCommand {
        @Override
        public Event decide(Meeting meeting) {
            return meeting.attendance().checkIn(meeting.roll().require(member));
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
