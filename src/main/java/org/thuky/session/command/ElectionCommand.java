package org.thuky.session.command;

import java.util.List;
import org.thuky.domain.Refusal;
import org.thuky.domain.chronicle.Event;
import org.thuky.domain.election.Ballot;
import org.thuky.domain.election.Candidate;
import org.thuky.domain.election.Contest;
import org.thuky.domain.election.Decision;
import org.thuky.domain.election.ElectionId;
import org.thuky.domain.election.ElectionKind;
import org.thuky.domain.election.EntryMode;
import org.thuky.domain.election.OnBallot;
import org.thuky.domain.election.RoundCause;
import org.thuky.domain.election.Totals;
import org.thuky.domain.election.VacancyCause;
import org.thuky.domain.meeting.Meeting;
import org.thuky.domain.meeting.PinEvent;
import org.thuky.domain.meeting.PinOwner;
import org.thuky.domain.member.Person;
import org.thuky.domain.rule.MarkingStyle;

/** Commands on the elections. */
public sealed interface ElectionCommand extends Command {

    record CreateElection(Contest contest, int seats, int alternates, MarkingStyle style) implements ElectionCommand {
        @Override
        public Event decide(Meeting meeting) {
            return meeting.elections().create(contest, seats, alternates, style);
        }
    }

    record ChangeElection(ElectionId election, String title, int size, int seats, int alternates, MarkingStyle style)
            implements ElectionCommand {
        @Override
        public Event decide(Meeting meeting) {
            return meeting.elections().preparing(election).change(title, size, seats, alternates, style);
        }
    }

    /** Another round for what the announced result of an election leaves open. */
    record OpenRound(ElectionId election, RoundCause cause) implements ElectionCommand {
        @Override
        public Event decide(Meeting meeting) {
            return meeting.elections().openRound(election, cause, meeting.rules());
        }
    }

    record RemoveElection(ElectionId election) implements ElectionCommand {
        @Override
        public Event decide(Meeting meeting) {
            return meeting.elections().preparing(election).remove();
        }
    }

    /** The list is put in Vietnamese order. */
    record ListCandidates(ElectionId election, List<Candidate> candidates) implements ElectionCommand {
        @Override
        public Event decide(Meeting meeting) {
            return meeting.poll(election).list(candidates);
        }
    }

    /** The presidium decides on a candidate who asks to be taken off the list. */
    record DecideWithdrawal(ElectionId election, int number, boolean granted, String reason)
            implements ElectionCommand {
        @Override
        public Event decide(Meeting meeting) {
            return meeting.elections().preparing(election).withdraw(number, granted, reason);
        }
    }

    record AdoptList(ElectionId election) implements ElectionCommand {
        @Override
        public Event decide(Meeting meeting) {
            return meeting.poll(election).adopt();
        }
    }

    record PrintBallots(ElectionId election, int copies) implements ElectionCommand {
        @Override
        public Event decide(Meeting meeting) {
            return meeting.elections().preparing(election).print(copies);
        }
    }

    record ShowBoxEmpty(ElectionId election) implements ElectionCommand {
        @Override
        public Event decide(Meeting meeting) {
            return meeting.elections().preparing(election).showEmpty();
        }
    }

    /**
     * Whoever is present now is the electorate.
     *
     * @param reason why another number than the one recorded is right; "" the first time
     */
    record IssueBallots(ElectionId election, int issued, String reason) implements ElectionCommand {

        public IssueBallots(ElectionId election, int issued) {
            this(election, issued, "");
        }

        @Override
        public Event decide(Meeting meeting) {
            return meeting.poll(election).issue(issued, reason);
        }
    }

    /** @param reason why another number than the one recorded is right; "" the first time */
    record CollectBallots(ElectionId election, int collected, String reason) implements ElectionCommand {

        public CollectBallots(ElectionId election, int collected) {
            this(election, collected, "");
        }

        @Override
        public Event decide(Meeting meeting) {
            return meeting.elections().preparing(election).collect(collected, reason);
        }
    }

    record BeginCount(ElectionId election, EntryMode mode, boolean mixed, Person typist) implements ElectionCommand {
        @Override
        public Event decide(Meeting meeting) {
            return meeting.poll(election).beginCount(mode, mixed, typist);
        }
    }

    record RecordBallots(ElectionId election, Ballot ballot, int copies) implements ElectionCommand {
        @Override
        public Event decide(Meeting meeting) {
            return meeting.counting(election).record(ballot, copies);
        }
    }

    record CorrectBallot(ElectionId election, int sheet, Ballot ballot) implements ElectionCommand {
        @Override
        public Event decide(Meeting meeting) {
            return meeting.counting(election).correct(sheet, ballot);
        }
    }

    /** Another member of the board sits down to enter the pile again, and shows by the PIN who it is. */
    record BeginSecondEntry(ElectionId election, Person officer, String pin) implements ElectionCommand, Proven {
        @Override
        public PinOwner owner() {
            return new PinOwner(officer);
        }

        @Override
        public Event decide(Meeting meeting) {
            var counting = meeting.poll(election).typist(officer);
            var owner = new PinOwner(counting);
            var known = meeting.pin(owner).orElseThrow(() -> Refusal.of("meeting.refusal.pin.none", counting.name()));
            return Pins.fits(pin, known)
                    ? meeting.counting(election).beginSecondEntry(counting)
                    : new PinEvent.PinMistyped(owner);
        }
    }

    record EnterBallotsAgain(ElectionId election, Ballot ballot, int copies) implements ElectionCommand {
        @Override
        public Event decide(Meeting meeting) {
            return meeting.counting(election).enterAgain(ballot, copies);
        }
    }

    record SettleSheet(ElectionId election, int sheet, Ballot ballot) implements ElectionCommand {
        @Override
        public Event decide(Meeting meeting) {
            return meeting.counting(election).settle(sheet, ballot);
        }
    }

    record RecordTotals(ElectionId election, Totals totals) implements ElectionCommand {
        @Override
        public Event decide(Meeting meeting) {
            return meeting.counting(election).record(totals);
        }
    }

    /** Another person types the totals of the board; {@link BeginSecondEntry} has told who. */
    record EnterTotalsAgain(ElectionId election, Totals totals) implements ElectionCommand {
        @Override
        public Event decide(Meeting meeting) {
            return meeting.counting(election).enterAgain(totals);
        }
    }

    record SettleTotals(ElectionId election, Totals totals) implements ElectionCommand {
        @Override
        public Event decide(Meeting meeting) {
            return meeting.counting(election).settle(totals);
        }
    }

    /** @param number what a delegate called */
    record DrawPaperCheck(ElectionId election, int number) implements ElectionCommand {
        @Override
        public Event decide(Meeting meeting) {
            return meeting.counting(election).draw(number);
        }
    }

    record RecordPaperCheck(ElectionId election, List<Integer> differing) implements ElectionCommand {
        @Override
        public Event decide(Meeting meeting) {
            return meeting.counting(election).check(differing);
        }
    }

    /** @param reason needed when something does not add up */
    record AnnounceResult(ElectionId election, String reason) implements ElectionCommand {
        @Override
        public Event decide(Meeting meeting) {
            return meeting.counting(election).announce(reason);
        }
    }

    /** Somebody elected, or an alternate, gives the place up or cannot have it. */
    record VacateSeat(ElectionId election, OnBallot who, VacancyCause cause, String reason) implements ElectionCommand {
        @Override
        public Event decide(Meeting meeting) {
            return meeting.poll(election).vacate(who, cause, reason);
        }
    }

    /** @param numbers of those who get the places that the votes leave open */
    record AwardSeats(ElectionId election, List<Integer> numbers, String reason) implements ElectionCommand {

        public AwardSeats {
            numbers = List.copyOf(numbers);
        }

        @Override
        public Event decide(Meeting meeting) {
            return meeting.poll(election).award(numbers, reason);
        }
    }

    /** A decision of the upper union is read to the meeting. */
    record AnnounceAppointment(ElectionKind kind, String title, Decision decision, List<Candidate> people)
            implements ElectionCommand {
        @Override
        public Event decide(Meeting meeting) {
            return meeting.appoint(kind, title, decision, people);
        }
    }

    record RemoveAppointment(int number) implements ElectionCommand {
        @Override
        public Event decide(Meeting meeting) {
            return meeting.elections().removeAppointment(number);
        }
    }
}
