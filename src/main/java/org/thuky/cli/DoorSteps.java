package org.thuky.cli;

import static java.util.Map.entry;
import static org.thuky.cli.ScriptSteps.everyone;
import static org.thuky.cli.ScriptSteps.person;
import static org.thuky.cli.ScriptSteps.somebody;
import static org.thuky.cli.ScriptSteps.step;
import static org.thuky.cli.ScriptSteps.who;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.thuky.domain.Refusal;
import org.thuky.domain.attendance.Absence;
import org.thuky.domain.attendance.Absentee;
import org.thuky.domain.meeting.BodyKind;
import org.thuky.domain.meeting.Meeting;
import org.thuky.session.command.AttendanceCommand.CheckIn;
import org.thuky.session.command.AttendanceCommand.CheckInGroup;
import org.thuky.session.command.AttendanceCommand.CorrectTime;
import org.thuky.session.command.AttendanceCommand.Excuse;
import org.thuky.session.command.AttendanceCommand.Leave;
import org.thuky.session.command.AttendanceCommand.NoteAbsentees;
import org.thuky.session.command.AttendanceCommand.OpenSitting;
import org.thuky.session.command.AttendanceCommand.TellTime;
import org.thuky.session.command.MeetingCommand.TakeOver;
import org.thuky.session.command.MemberCommand.CallAlternate;
import org.thuky.text.Formats;

/** The steps at the door, and of those who take somebody's place. */
final class DoorSteps {

    static final Map<String, ScriptSteps.ScriptStep> STEPS = Map.ofEntries(
            entry("check-in", step(CheckIn.class, List.of("who"), (s, m) -> new CheckIn(who(s, m)))),
            entry(
                    "check-in-group",
                    step(
                            CheckInGroup.class,
                            List.of("group", "except"),
                            (s, m) -> new CheckInGroup(s.text("group"), everyone(s, "except", m)))),
            entry("leave", step(Leave.class, List.of("who"), (s, m) -> new Leave(who(s, m)))),
            entry(
                    "tell-time",
                    step(
                            TellTime.class,
                            List.of("who", "came", "left"),
                            (s, m) -> new TellTime(
                                    who(s, m), !s.has("left"), moment(s, s.has("left") ? "left" : "came", m)))),
            entry(
                    "correct-time",
                    step(
                            CorrectTime.class,
                            List.of("who", "movement", "at"),
                            (s, m) -> new CorrectTime(who(s, m), s.number("movement") - 1, moment(s, "at", m)))),
            entry(
                    "excuse",
                    step(
                            Excuse.class,
                            List.of("who", "with-leave", "reason"),
                            (s, m) -> new Excuse(who(s, m), absence(s)))),
            entry(
                    "note-absentees",
                    step(
                            NoteAbsentees.class,
                            List.of("people"),
                            (s, m) -> new NoteAbsentees(s.each("people").stream()
                                    .map(each -> new Absentee(who(each, m), absence(each)))
                                    .toList()))),
            entry(
                    "open-sitting",
                    step(
                            OpenSitting.class,
                            List.of("title", "date"),
                            (s, m) -> new OpenSitting(s.text("title"), s.date("date")))),
            entry(
                    "call-alternate",
                    step(
                            CallAlternate.class,
                            List.of("who", "for", "reason"),
                            (s, m) -> new CallAlternate(
                                    who(s, m), person(s.text("for"), s, m).id(), s.text("reason")))),
            entry(
                    "take-over",
                    step(
                            TakeOver.class,
                            List.of("body", "from", "to", "reason"),
                            (s, m) -> new TakeOver(
                                    s.choice("body", BodyKind.class),
                                    somebody(s, "from", m),
                                    somebody(s, "to", m),
                                    s.text("reason")))));

    private DoorSteps() {}

    /** @throws Refusal when it is no time of the day */
    private static Instant moment(Arguments step, String field, Meeting meeting) {
        return Formats.moment(meeting.day(), step.time(field));
    }

    private static Absence absence(Arguments step) {
        return step.isText()
                ? new Absence(true, "")
                : new Absence(step.flag("with-leave", true), step.text("reason", ""));
    }
}
