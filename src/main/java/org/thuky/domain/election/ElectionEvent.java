package org.thuky.domain.election;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.thuky.domain.chronicle.Event;
import org.thuky.domain.member.Person;
import org.thuky.domain.rule.MarkingStyle;

/**
 * What happens in an election. None of these events knows a voter, and no state keeps the time of a ballot: who voted how
 * must not be found from the order of the papers.
 */
public sealed interface ElectionEvent extends Event {

    ElectionId election();

    Elections applyTo(Elections elections, Instant at);

    /**
     * Whether the chronicle must not keep the time of this very entry, because it is about a ballot. Such entries all
     * take the time at which their count began.
     */
    default boolean secret() {
        return false;
    }

    /** Whether a count begins or ends with it. Between the two the meeting's clock stands still. */
    default boolean boundsCount() {
        return false;
    }

    /** Whether it decides on places that were announced, and leaves the sealed count what it is. */
    default boolean behindSeal() {
        return false;
    }

    /** A body is to be elected. */
    record ElectionCreated(ElectionId election, Contest contest, int seats, int alternates, MarkingStyle style)
            implements ElectionEvent {

        @Override
        public Elections applyTo(Elections elections, Instant at) {
            var slate = new Slate(seats, alternates, style, List.of());
            return elections.with(Election.prepared(election, contest, slate));
        }
    }

    /** Title, numbers or marking style are different now; what was adopted has to be adopted again. */
    record ElectionChanged(ElectionId election, String title, int size, int seats, int alternates, MarkingStyle style)
            implements ElectionEvent {

        @Override
        public Elections applyTo(Elections elections, Instant at) {
            return elections.change(election, current -> current.changed(title, size, seats, alternates, style));
        }
    }

    /**
     * Bầu lại, bầu thêm: another round for what an announced result left open.
     *
     * @param after the election that left it open
     * @param candidates who can get the open places, numbered from 1
     */
    record RoundOpened(
            ElectionId election,
            ElectionId after,
            RoundCause cause,
            int seats,
            MarkingStyle style,
            List<Candidate> candidates)
            implements ElectionEvent {

        public RoundOpened {
            candidates = List.copyOf(candidates);
        }

        @Override
        public Elections applyTo(Elections elections, Instant at) {
            return elections.following(this);
        }
    }

    /** The list is this one now, in the order of the ballot; it has to be adopted again. */
    record CandidatesChanged(ElectionId election, List<Candidate> candidates) implements ElectionEvent {

        public CandidatesChanged {
            candidates = List.copyOf(candidates);
        }

        @Override
        public Elections applyTo(Elections elections, Instant at) {
            return elections.change(election, current -> current.listing(candidates));
        }
    }

    /**
     * The presidium has decided on a request to be taken off the list.
     *
     * @param number of the candidate at that moment
     */
    record WithdrawalDecided(ElectionId election, int number, Withdrawal withdrawal) implements ElectionEvent {

        @Override
        public Elections applyTo(Elections elections, Instant at) {
            return elections.change(election, current -> current.withdrawn(number, withdrawal));
        }
    }

    /** The hall has adopted the number of seats and the list. */
    record SeatsAndListAdopted(ElectionId election) implements ElectionEvent {

        @Override
        public Elections applyTo(Elections elections, Instant at) {
            return elections.change(election, Election::adopted);
        }
    }

    /** So many more ballots were printed. */
    record BallotsPrinted(ElectionId election, int copies) implements ElectionEvent {

        @Override
        public Elections applyTo(Elections elections, Instant at) {
            return elections.change(election, current -> current.printed(copies));
        }
    }

    /** Kiểm tra thùng phiếu: the hall has seen that the box is empty. */
    record BoxShownEmpty(ElectionId election) implements ElectionEvent {

        @Override
        public Elections applyTo(Elections elections, Instant at) {
            return elections.change(election, Election::shownEmpty);
        }
    }

    /**
     * Ballots were handed out; those present at that moment are the electorate.
     *
     * @param reason why another number than the one recorded before is right; "" the first time
     */
    record BallotsIssued(ElectionId election, int present, int issued, String reason) implements ElectionEvent {

        @Override
        public Elections applyTo(Elections elections, Instant at) {
            return elections.change(election, current -> current.issued(present, issued, reason));
        }
    }

    /**
     * The box was opened and its papers counted, unread.
     *
     * @param reason why another number than the one recorded before is right; "" the first time
     */
    record BallotsCollected(ElectionId election, int collected, String reason) implements ElectionEvent {

        @Override
        public Elections applyTo(Elections elections, Instant at) {
            return elections.change(election, current -> current.collected(collected, reason));
        }
    }

    /**
     * The board begins to read the ballots.
     *
     * @param mixed the ballots were mixed before they were numbered, so that no number tells who voted when
     * @param typist who enters them first
     */
    record CountBegun(ElectionId election, EntryMode mode, boolean mixed, Person typist) implements ElectionEvent {

        @Override
        public boolean boundsCount() {
            return true;
        }

        @Override
        public Elections applyTo(Elections elections, Instant at) {
            return elections.change(election, current -> current.counting(mode, mixed, typist, at));
        }
    }

    /** One ballot was read, or several that are alike. */
    record BallotsRecorded(ElectionId election, Ballot ballot, int copies) implements ElectionEvent {

        @Override
        public boolean secret() {
            return true;
        }

        @Override
        public Elections applyTo(Elections elections, Instant at) {
            return elections.change(election, current -> current.recorded(ballot, copies));
        }
    }

    /**
     * A ballot entered earlier was read wrongly.
     *
     * @param sheet its running number
     * @param before how it was read, so that a correction never meets another ballot
     */
    record BallotCorrected(ElectionId election, int sheet, Ballot before, Ballot after) implements ElectionEvent {

        @Override
        public boolean secret() {
            return true;
        }

        @Override
        public Elections applyTo(Elections elections, Instant at) {
            return elections.change(election, current -> current.corrected(sheet, before, after));
        }
    }

    /** Another person begins to enter the same pile again. */
    record SecondEntryBegun(ElectionId election, Person typist) implements ElectionEvent {

        @Override
        public Elections applyTo(Elections elections, Instant at) {
            return elections.change(election, current -> current.enteringAgain(typist));
        }
    }

    /** One ballot was read by the second person, or several that are alike. */
    record BallotsEnteredAgain(ElectionId election, Ballot ballot, int copies) implements ElectionEvent {

        @Override
        public boolean secret() {
            return true;
        }

        @Override
        public Elections applyTo(Elections elections, Instant at) {
            return elections.change(election, current -> current.enteredAgain(ballot, copies));
        }
    }

    /**
     * A third look at the paper has settled what a sheet says.
     *
     * @param sheet its running number
     */
    record SheetSettled(ElectionId election, int sheet, Ballot ballot) implements ElectionEvent {

        @Override
        public boolean secret() {
            return true;
        }

        @Override
        public Elections applyTo(Elections elections, Instant at) {
            return elections.change(election, current -> current.settled(sheet, ballot));
        }
    }

    /**
     * A delegate has named a number, which drew sheets to be compared with the paper.
     *
     * @param sheets kept with the number, so that the draw stays the same whatever becomes of the method
     */
    record PaperCheckDrawn(ElectionId election, int number, List<Integer> sheets) implements ElectionEvent {

        public PaperCheckDrawn {
            sheets = List.copyOf(sheets);
        }

        @Override
        public Elections applyTo(Elections elections, Instant at) {
            var drawn = PaperCheck.drawn(number, sheets);
            return elections.change(election, current -> current.checking(drawn));
        }
    }

    /** @param differing those of the drawn sheets on which paper and entry differ */
    record PaperCheckMade(ElectionId election, List<Integer> differing) implements ElectionEvent {

        public PaperCheckMade {
            differing = List.copyOf(differing);
        }

        @Override
        public Elections applyTo(Elections elections, Instant at) {
            return elections.change(election, current -> current.checked(differing));
        }
    }

    /** The board counted on paper and gives its totals. */
    record TotalsRecorded(ElectionId election, Totals totals) implements ElectionEvent {

        @Override
        public Elections applyTo(Elections elections, Instant at) {
            return elections.change(election, current -> current.recorded(totals));
        }
    }

    /** Another person has typed the totals of the board. */
    record TotalsEnteredAgain(ElectionId election, Totals totals) implements ElectionEvent {

        @Override
        public Elections applyTo(Elections elections, Instant at) {
            return elections.change(election, current -> current.enteredAgain(totals));
        }
    }

    /** Totals typed in two ways were looked up in the papers of the board. */
    record TotalsSettled(ElectionId election, Totals totals) implements ElectionEvent {

        @Override
        public Elections applyTo(Elections elections, Instant at) {
            return elections.change(election, current -> current.settled(totals));
        }
    }

    /**
     * The result was announced to the hall: the seal of this election.
     *
     * @param elected numbers of those announced as elected, so that a recount can be held against it
     * @param reason why, although something does not add up; "" when all is in order
     */
    record ResultAnnounced(ElectionId election, List<Integer> elected, String reason) implements ElectionEvent {

        public ResultAnnounced {
            elected = List.copyOf(elected);
        }

        @Override
        public boolean boundsCount() {
            return true;
        }

        @Override
        public Elections applyTo(Elections elections, Instant at) {
            return elections.change(election, current -> current.announced(elected, reason, at));
        }
    }

    /**
     * Somebody elected, or an alternate, gave the place up or cannot have it.
     *
     * @param successor who has it now; empty when it stays empty or is voted on again
     */
    record SeatVacated(
            ElectionId election, OnBallot who, VacancyCause cause, String reason, Optional<OnBallot> successor)
            implements ElectionEvent {

        @Override
        public boolean behindSeal() {
            return true;
        }

        @Override
        public Elections applyTo(Elections elections, Instant at) {
            return elections.vacated(election, new Aftermath.Vacated(who, cause, reason, successor, at));
        }
    }

    /** What the votes left open was decided by the hall. */
    record SeatsAwarded(ElectionId election, List<Integer> numbers, String reason) implements ElectionEvent {

        public SeatsAwarded {
            numbers = List.copyOf(numbers);
        }

        @Override
        public boolean behindSeal() {
            return true;
        }

        @Override
        public Elections applyTo(Elections elections, Instant at) {
            return elections.change(election, current -> current.awarded(numbers, reason, at));
        }
    }

    /** The election does not take place. */
    record ElectionRemoved(ElectionId election) implements ElectionEvent {

        @Override
        public Elections applyTo(Elections elections, Instant at) {
            return elections.without(election);
        }
    }
}
