package org.thuky.session.command;

import java.util.Optional;
import org.thuky.domain.chronicle.Event;
import org.thuky.domain.election.ElectionId;
import org.thuky.domain.meeting.Meeting;
import org.thuky.domain.vote.VoteSubject;

/** Commands on hand votes. */
public sealed interface VoteCommand extends Command {

    /** The hall votes by show of hands; whoever is present then is the base. */
    record TakeHandVote(VoteSubject kind, Optional<ElectionId> election, String subject, int against, int other)
            implements VoteCommand {
        @Override
        public Event decide(Meeting meeting) {
            return meeting.takeHandVote(kind, election, subject, against, other);
        }
    }
}
