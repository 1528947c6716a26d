package org.thuky.domain.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.thuky.domain.chronicle.Event;
import org.thuky.domain.election.Electorate;
import org.thuky.domain.rule.Rule;
import org.thuky.domain.rule.RuleSet;

/** What concerns the meeting as a whole. */
public sealed interface MeetingEvent extends Event {

    Meeting applyTo(Meeting meeting, Instant at);

    /** Mở sổ đại hội: the first entry; a frozen copy of the rule set keeps later edits of the rules out of old minutes. */
    record MeetingOpened(Facts facts, RuleSet rules) implements MeetingEvent {
        @Override
        public Meeting applyTo(Meeting meeting, Instant at) {
            return Meeting.opened(facts, rules);
        }
    }

    record FactsCorrected(Facts facts) implements MeetingEvent {
        @Override
        public Meeting applyTo(Meeting meeting, Instant at) {
            return meeting.withFacts(facts);
        }
    }

    /** Bối cảnh: what came before and is above; told again, it replaces what was. */
    record BackgroundTold(Background background) implements MeetingEvent {
        @Override
        public Meeting applyTo(Meeting meeting, Instant at) {
            return meeting.withBackground(background);
        }
    }

    /** Xác nhận một quy định: somebody has looked the value up; it stays what it was. */
    record RuleConfirmed(String rule, String source, String clause) implements MeetingEvent {
        @Override
        public Meeting applyTo(Meeting meeting, Instant at) {
            return meeting.withRules(meeting.rules().confirmed(Rule.require(rule), source, clause));
        }
    }

    /** Bầu đoàn chủ tịch, đoàn thư ký, các ban: who sits in a body; choosing again replaces. */
    record BodyChosen(BodyKind body, List<Officer> officers) implements MeetingEvent {
        public BodyChosen {
            officers = List.copyOf(officers);
        }

        @Override
        public Meeting applyTo(Meeting meeting, Instant at) {
            return meeting.conducted(conduct -> conduct.choosing(body, officers));
        }
    }

    /** Người thay: somebody takes over an office, with its role, from somebody who cannot hold it any longer. */
    record OfficeTakenOver(BodyKind body, Officer before, Officer successor, String reason) implements MeetingEvent {
        @Override
        public Meeting applyTo(Meeting meeting, Instant at) {
            return meeting.conducted(conduct -> conduct.takingOver(new TakenOver(body, before, successor, reason, at)));
        }
    }

    /** The meeting goes on although too few are there. */
    record QuorumWaived(Electorate electorate, QuorumWaiver waiver) implements MeetingEvent {
        @Override
        public Meeting applyTo(Meeting meeting, Instant at) {
            return meeting.conducted(conduct -> conduct.waiving(new Waived(electorate, waiver, at)));
        }
    }

    /** When and where the new committee met first, and who led it; written down again, it replaces what was. */
    record FirstMeetingRecorded(FirstMeeting meeting) implements MeetingEvent {
        @Override
        public Meeting applyTo(Meeting congress, Instant at) {
            return congress.conducted(conduct -> conduct.telling(meeting));
        }
    }

    /**
     * Personal data were erased: the entries before this one tell what they told, without names. Nothing brings them back.
     *
     * @param code the integrity code that the chronicle had before
     * @param entries how many entries it had
     */
    record PersonalDataErased(LocalDate on, String code, long entries) implements MeetingEvent {
        @Override
        public Meeting applyTo(Meeting meeting, Instant at) {
            return meeting;
        }
    }
}
