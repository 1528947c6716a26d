package org.thuky.domain.vote;

import java.time.Instant;
import org.thuky.domain.chronicle.Event;

/** What happens to the hand votes of a meeting. */
public sealed interface VoteEvent extends Event {

    HandVote vote();

    Votes applyTo(Votes votes, Instant at);

    /** The hall has voted by show of hands. */
    record HandVoteTaken(HandVote vote) implements VoteEvent {

        @Override
        public Votes applyTo(Votes votes, Instant at) {
            return votes.with(vote, at);
        }
    }
}
