package org.thuky.session.command;

import java.util.List;
import org.thuky.domain.Refusal;
import org.thuky.domain.chronicle.Event;
import org.thuky.domain.election.Electorate;
import org.thuky.domain.meeting.BodyKind;
import org.thuky.domain.meeting.Facts;
import org.thuky.domain.meeting.FirstMeeting;
import org.thuky.domain.meeting.Meeting;
import org.thuky.domain.meeting.MeetingEvent;
import org.thuky.domain.meeting.Officer;
import org.thuky.domain.rule.RuleSet;

/** Commands on the meeting as a whole. */
public sealed interface MeetingCommand extends Command {

    record OpenMeeting(Facts facts, RuleSet rules) implements MeetingCommand {
        @Override
        public Event decide(Meeting meeting) {
            return meeting.open(facts, rules);
        }
    }

    record CorrectFacts(Facts facts) implements MeetingCommand {
        @Override
        public Event decide(Meeting meeting) {
            return new MeetingEvent.FactsCorrected(facts);
        }
    }

    record ChooseBody(BodyKind body, List<Officer> officers) implements MeetingCommand {
        @Override
        public Event decide(Meeting meeting) {
            return meeting.choose(body, officers);
        }
    }

    /** @param pin four to eight digits; only its hash is kept */
    record SetPin(String officer, String pin) implements MeetingCommand {
        @Override
        public Event decide(Meeting meeting) {
            if (!pin.matches("\\d{4,8}")) {
                throw Refusal.of("meeting.refusal.pin.form");
            }
            return meeting.setPin(officer, Pins.of(officer, pin));
        }
    }

    record WaiveQuorum(Electorate electorate, String reason) implements MeetingCommand {
        @Override
        public Event decide(Meeting meeting) {
            return meeting.waiveQuorum(electorate, reason);
        }
    }

    record RecordFirstMeeting(FirstMeeting told) implements MeetingCommand {
        @Override
        public Event decide(Meeting meeting) {
            return meeting.recordFirstMeeting(told);
        }
    }
}
