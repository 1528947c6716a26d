package org.thuky.session.command;

import org.thuky.domain.Refusal;
import org.thuky.domain.chronicle.Event;
import org.thuky.domain.meeting.Meeting;

/** What somebody at the laptop wants done. One command is one entry in the chronicle. */
public sealed interface Command
        permits MeetingCommand,
                MemberCommand,
                AttendanceCommand,
                AgendaCommand,
                VoteCommand,
                ElectionCommand,
                ResolutionCommand,
                PetitionCommand,
                FloorCommand,
                NewsCommand {

    /**
     * Asks the domain.
     *
     * @throws Refusal when it cannot be done as the meeting stands
     */
    Event decide(Meeting meeting);
}
