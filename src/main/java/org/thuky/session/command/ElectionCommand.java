package org.thuky.session.command;

import java.util.List;
import org.thuky.domain.chronicle.Event;
import org.thuky.domain.election.Ballot;
import org.thuky.domain.election.Candidate;
import org.thuky.domain.election.ElectionId;
import org.thuky.domain.election.ElectionKind;
import org.thuky.domain.election.EntryMode;
import org.thuky.domain.election.Totals;
import org.thuky.domain.meeting.Meeting;
import org.thuky.domain.rule.MarkingStyle;

/** Commands on the elections. */
public sealed interface ElectionCommand extends Command {

    record CreateElection(ElectionKind kind, String title, int seats, int alternates, MarkingStyle style)
            implements ElectionCommand {
        @Override
        public Event decide(Meeting meeting) {
            return meeting.elections().create(kind, 1, title, seats, alternates, style);
        }
    }

    record ChangeElection(ElectionId election, String title, int seats, int alternates, MarkingStyle style)
            implements ElectionCommand {
        @Override
        public Event decide(Meeting meeting) {
            return meeting.elections().get(election).change(title, seats, alternates, style);
        }
    }

    record RemoveElection(ElectionId election) implements ElectionCommand {
        @Override
        public Event decide(Meeting meeting) {
            return meeting.elections().get(election).remove();
        }
    }

    /** The list is put in Vietnamese order. */
    record ListCandidates(ElectionId election, List<Candidate> candidates) implements ElectionCommand {
        @Override
        public Event decide(Meeting meeting) {
            return meeting.listCandidates(election, candidates);
        }
    }

    record AdoptList(ElectionId election) implements ElectionCommand {
        @Override
        public Event decide(Meeting meeting) {
            return meeting.elections().get(election).adopt();
        }
    }

    record PrintBallots(ElectionId election, int copies) implements ElectionCommand {
        @Override
        public Event decide(Meeting meeting) {
            return meeting.elections().get(election).print(copies);
        }
    }

    /** Whoever is present now is the electorate. */
    record IssueBallots(ElectionId election, int issued) implements ElectionCommand {
        @Override
        public Event decide(Meeting meeting) {
            return meeting.elections().get(election).issue(meeting.presence().present(), issued);
        }
    }

    record CollectBallots(ElectionId election, int collected) implements ElectionCommand {
        @Override
        public Event decide(Meeting meeting) {
            return meeting.elections().get(election).collect(collected);
        }
    }

    record BeginCount(ElectionId election, EntryMode mode) implements ElectionCommand {
        @Override
        public Event decide(Meeting meeting) {
            return meeting.elections().get(election).beginCount(mode);
        }
    }

    record RecordBallots(ElectionId election, Ballot ballot, int copies) implements ElectionCommand {
        @Override
        public Event decide(Meeting meeting) {
            return meeting.elections().get(election).record(ballot, copies, meeting.rules());
        }
    }

    record CorrectBallot(ElectionId election, int sheet, Ballot ballot) implements ElectionCommand {
        @Override
        public Event decide(Meeting meeting) {
            return meeting.elections().get(election).correct(sheet, ballot, meeting.rules());
        }
    }

    record RecordTotals(ElectionId election, Totals totals) implements ElectionCommand {
        @Override
        public Event decide(Meeting meeting) {
            return meeting.elections().get(election).record(totals, meeting.rules());
        }
    }

    record AnnounceResult(ElectionId election) implements ElectionCommand {
        @Override
        public Event decide(Meeting meeting) {
            return meeting.elections().get(election).announce(meeting.rules());
        }
    }
}
