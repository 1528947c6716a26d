package org.thuky.session.command;

import java.util.List;
import org.thuky.domain.chronicle.Event;
import org.thuky.domain.election.Electorate;
import org.thuky.domain.meeting.Background;
import org.thuky.domain.meeting.BodyKind;
import org.thuky.domain.meeting.Facts;
import org.thuky.domain.meeting.FirstMeeting;
import org.thuky.domain.meeting.Meeting;
import org.thuky.domain.meeting.MeetingEvent;
import org.thuky.domain.meeting.Officer;
import org.thuky.domain.meeting.PinEvent;
import org.thuky.domain.meeting.PinOwner;
import org.thuky.domain.member.Person;
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

    record TellBackground(Background background) implements MeetingCommand {
        @Override
        public Event decide(Meeting meeting) {
            return meeting.tell(background);
        }
    }

    /** A value of the rules was looked up, or told by the upper union. */
    record ConfirmRule(String rule, String source, String clause) implements MeetingCommand {
        @Override
        public Event decide(Meeting meeting) {
            return meeting.confirm(rule, source, clause);
        }
    }

    record ChooseBody(BodyKind body, List<Officer> officers) implements MeetingCommand {
        @Override
        public Event decide(Meeting meeting) {
            return meeting.choose(body, officers);
        }
    }

    /** Somebody who is here takes over an office. */
    record TakeOver(BodyKind body, Person from, Person to, String reason) implements MeetingCommand {
        @Override
        public Event decide(Meeting meeting) {
            return meeting.takeOver(body, from, to, reason);
        }
    }

    /** A member of the counting board has chosen a mã PIN. */
    record SetPin(Person officer, NewPin pin) implements MeetingCommand {
        @Override
        public Event decide(Meeting meeting) {
            return meeting.setPin(officer, pin.hashed());
        }
    }

    /**
     * The locked screen shall open with a mã PIN.
     *
     * @param before the one that opened it until now; not looked at when there was none
     */
    record SetLockPin(String before, NewPin pin) implements MeetingCommand, Proven {
        @Override
        public PinOwner owner() {
            return PinOwner.LOCK;
        }

        @Override
        public Event decide(Meeting meeting) {
            var known = meeting.pin(PinOwner.LOCK);
            return known.isPresent() && !Pins.fits(before, known.get())
                    ? new PinEvent.PinMistyped(PinOwner.LOCK)
                    : meeting.pins().setLock(pin.hashed());
        }
    }

    /** The locked screen shall open without a mã PIN again. */
    record RemoveLockPin(String before) implements MeetingCommand, Proven {
        @Override
        public PinOwner owner() {
            return PinOwner.LOCK;
        }

        @Override
        public Event decide(Meeting meeting) {
            var removed = meeting.pins().removeLock(false);
            return Pins.fits(before, meeting.pin(PinOwner.LOCK).orElseThrow())
                    ? removed
                    : new PinEvent.PinMistyped(PinOwner.LOCK);
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
