package org.thuky.domain.meeting;

import org.thuky.domain.Refusal;
import org.thuky.domain.attendance.AttendanceEvent;
import org.thuky.domain.chronicle.Chronicle;
import org.thuky.domain.chronicle.Entry;
import org.thuky.domain.chronicle.Event;
import org.thuky.domain.election.Election;
import org.thuky.domain.election.ElectionEvent;
import org.thuky.domain.election.Electorate;
import org.thuky.domain.election.Stage;
import org.thuky.domain.member.MemberEvent;
import org.thuky.domain.vote.HandVote;
import org.thuky.domain.vote.VoteEvent;

/**
 * Hủy một dòng nhật ký: which entries may be taken back. What was announced to the hall is not taken back by a key, and
 * what stands under its seal not at all before the seal is broken for a reason.
 */
public record Revoking(Chronicle chronicle, Meeting meeting) {

    /**
     * The newest act that holds, for a key to take back.
     *
     * @throws Refusal when there is none, or it may not be taken back
     */
    public long last() {
        var last = chronicle.lastInForce().orElseThrow(() -> Refusal.of("chronicle.refusal.nothingToUndo"));
        if (meeting.seals(last.event())) {
            throw Refusal.of("chronicle.refusal.sealed", last.number());
        }
        require(last.number(), "");
        return last.number();
    }

    /** The newest entry that took something back. @throws Refusal when something new has happened since */
    public long lastUndone() {
        return chronicle
                .lastRevocation()
                .orElseThrow(() -> Refusal.of("chronicle.refusal.nothingToRedo"))
                .number();
    }

    /** @throws Refusal when it is not there, no longer holds, opens the meeting, is kept, or stands under a seal */
    public void require(long number, String reason) {
        if (chronicle.entry(number).isEmpty()) {
            throw Refusal.of("chronicle.refusal.unknown", number);
        }
        if (!chronicle.holds(number)) {
            throw Refusal.of("chronicle.refusal.alreadyRevoked", number);
        }
        if (number == 1) {
            throw Refusal.of("chronicle.refusal.opening");
        }
        var subject = chronicle.subject(number).event();
        if (subject instanceof MeetingEvent.PersonalDataErased) {
            throw Refusal.of("chronicle.refusal.erased");
        }
        if (!subject.undoable()) {
            throw Refusal.of("chronicle.refusal.kept", number);
        }
        if (meeting.seals(subject)) {
            requireBreakable(number, subject instanceof ElectionEvent.ResultAnnounced, reason);
        }
        if (chronicle.entry(number).get() instanceof Entry.Recorded) {
            requireNothingRests(number, subject);
        }
    }

    /**
     * What was decided on top of it is taken back first: a committee's elections, the votes of whoever was in the hall, a
     * count in which the PIN tells two people apart.
     */
    private void requireNothingRests(long number, Event subject) {
        if (subject instanceof ElectionEvent decided && decided.behindSeal()) {
            requireLastDecision(number, meeting.elections().get(decided.election()));
        }
        if (subject instanceof VoteEvent taken && isDecidedOn(taken.vote())) {
            throw Refusal.of("chronicle.refusal.foundation.vote", number);
        }
        if (subject instanceof ElectionEvent.ResultAnnounced result
                && meeting.elections().get(result.election()).seatsCommittee()) {
            requireNoVotesOfCommittee(number);
        }
        if (subject instanceof PinEvent.PinSet && isBeingCountedSince(number)) {
            throw Refusal.of("chronicle.refusal.foundation.pin", number);
        }
        if (subject instanceof MemberEvent.MembersMerged merged) {
            requireTwoAgain(number, merged);
        }
        if (subject instanceof AttendanceEvent.GroupCheckedIn) {
            long votes = chronicle.inForce().stream()
                    .filter(entry -> entry.number() > number)
                    .map(Entry.Recorded::event)
                    .filter(Revoking::countsTheHall)
                    .count();
            if (votes > 0) {
                throw Refusal.of("chronicle.refusal.foundation.votes", number, votes);
            }
        }
    }

    /** Nobody can tell which of the two the acts since then would concern. */
    private void requireTwoAgain(long number, MemberEvent.MembersMerged merged) {
        var kept = merged.kept().id();
        var later = chronicle.inForce().stream()
                .filter(entry -> entry.number() > number)
                .filter(entry -> countsTheHall(entry.event()) || Parts.any(entry.event(), kept::equals))
                .toList();
        if (!later.isEmpty()) {
            throw Refusal.of(
                    "chronicle.refusal.foundation.merge",
                    number,
                    merged.kept().name(),
                    later.size(),
                    later.get(0).number());
        }
    }

    private static boolean countsTheHall(Event event) {
        return event instanceof VoteEvent || event instanceof ElectionEvent.BallotsIssued;
    }

    private void requireNoVotesOfCommittee(long number) {
        var resting = meeting.elections().all().stream()
                .filter(election -> election.electorate() == Electorate.NEW_COMMITTEE)
                .filter(election -> election.stage().compareTo(Stage.ISSUED) >= 0)
                .map(Election::title)
                .toList();
        if (!resting.isEmpty()) {
            throw Refusal.of("chronicle.refusal.foundation.committee", number, resting);
        }
    }

    /** Of what was decided about announced places the newest goes first, and before it a round that was held for it. */
    private void requireLastDecision(long number, Election election) {
        boolean later = chronicle.inForce().stream()
                .filter(entry -> entry.number() > number)
                .map(Entry.Recorded::event)
                .anyMatch(event -> event instanceof ElectionEvent next
                        && (next.behindSeal() && next.election().equals(election.id())
                                || next instanceof ElectionEvent.RoundOpened round
                                        && meeting.elections()
                                                .find(round.election())
                                                .flatMap(opened ->
                                                        opened.contest().after())
                                                .filter(after ->
                                                        after.election().equals(election.id()))
                                                .isPresent()));
        if (later) {
            throw Refusal.of("chronicle.refusal.foundation.decision", number, election.title());
        }
        if (election.seatsCommittee()) {
            requireNoVotesOfCommittee(number);
        }
    }

    /** Whether the hall let a seat go, or gave one, by this vote. */
    private boolean isDecidedOn(HandVote vote) {
        var announced = vote.election().flatMap(meeting.elections()::find).map(Election::announcement);
        return switch (vote.kind()) {
            case VACATED_SEAT ->
                announced.filter(known -> !known.vacated().isEmpty()).isPresent();
            case AWARDED_SEAT ->
                announced.filter(known -> !known.awarded().isEmpty()).isPresent();
            default -> false;
        };
    }

    /** Whether a count that is still open began after the entry. */
    private boolean isBeingCountedSince(long number) {
        return chronicle.inForce().stream()
                .filter(entry -> entry.number() > number)
                .map(Entry.Recorded::event)
                .anyMatch(event -> event instanceof ElectionEvent.CountBegun begun
                        && meeting.elections().get(begun.election()).stage() == Stage.COUNTING);
    }

    private static void requireBreakable(long number, boolean seal, String reason) {
        if (!seal) {
            throw Refusal.of("chronicle.refusal.underSeal", number);
        }
        if (reason.isBlank()) {
            throw Refusal.of("chronicle.refusal.sealedReason", number);
        }
    }
}
