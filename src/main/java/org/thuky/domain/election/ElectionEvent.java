package org.thuky.domain.election;

import java.time.Instant;
import java.util.List;
import org.thuky.domain.chronicle.Event;
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

    /** A body is to be elected. */
    record ElectionCreated(
            ElectionId election,
            ElectionKind kind,
            int round,
            String title,
            int seats,
            int alternates,
            MarkingStyle style)
            implements ElectionEvent {

        @Override
        public Elections applyTo(Elections elections, Instant at) {
            return elections.with(Election.prepared(election, kind, round, title, seats, alternates, style));
        }
    }

    /** Title, seats, alternates or marking style are different now; what was adopted has to be adopted again. */
    record ElectionChanged(ElectionId election, String title, int seats, int alternates, MarkingStyle style)
            implements ElectionEvent {

        @Override
        public Elections applyTo(Elections elections, Instant at) {
            return elections.change(election, current -> current.changed(title, seats, alternates, style));
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

    /** Ballots were handed out; those present at that moment are the electorate. */
    record BallotsIssued(ElectionId election, int present, int issued) implements ElectionEvent {

        @Override
        public Elections applyTo(Elections elections, Instant at) {
            return elections.change(election, current -> current.issued(present, issued));
        }
    }

    /** The box was opened and its papers counted, unread. */
    record BallotsCollected(ElectionId election, int collected) implements ElectionEvent {

        @Override
        public Elections applyTo(Elections elections, Instant at) {
            return elections.change(election, current -> current.collected(collected));
        }
    }

    /** The board begins to read the ballots. */
    record CountBegun(ElectionId election, EntryMode mode) implements ElectionEvent {

        @Override
        public Elections applyTo(Elections elections, Instant at) {
            return elections.change(election, current -> current.counting(mode));
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

    /** The board counted on paper and gives its totals. */
    record TotalsRecorded(ElectionId election, Totals totals) implements ElectionEvent {

        @Override
        public Elections applyTo(Elections elections, Instant at) {
            return elections.change(election, current -> current.recorded(totals));
        }
    }

    /**
     * The result was announced to the hall: the seal of this election.
     *
     * @param elected numbers of those announced as elected, so that a recount can be held against it
     */
    record ResultAnnounced(ElectionId election, List<Integer> elected) implements ElectionEvent {

        public ResultAnnounced {
            elected = List.copyOf(elected);
        }

        @Override
        public Elections applyTo(Elections elections, Instant at) {
            return elections.change(election, current -> current.announced(elected));
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
