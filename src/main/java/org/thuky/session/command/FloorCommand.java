package org.thuky.session.command;

import org.thuky.domain.chronicle.Event;
import org.thuky.domain.floor.Contribution;
import org.thuky.domain.floor.ContributionId;
import org.thuky.domain.floor.DocumentId;
import org.thuky.domain.floor.TabledDocument;
import org.thuky.domain.meeting.Meeting;

/** Commands on what is said and done before the hall. */
public sealed interface FloorCommand extends Command {

    record RecordContribution(Contribution contribution) implements FloorCommand {
        @Override
        public Event decide(Meeting meeting) {
            return meeting.contribute(contribution);
        }
    }

    record EditContribution(Contribution contribution) implements FloorCommand {
        @Override
        public Event decide(Meeting meeting) {
            return meeting.edit(contribution);
        }
    }

    record RemoveContribution(ContributionId contribution) implements FloorCommand {
        @Override
        public Event decide(Meeting meeting) {
            return meeting.floor().remove(contribution);
        }
    }

    record TableDocument(TabledDocument document) implements FloorCommand {
        @Override
        public Event decide(Meeting meeting) {
            return meeting.floor().table(document);
        }
    }

    record EditDocument(TabledDocument document) implements FloorCommand {
        @Override
        public Event decide(Meeting meeting) {
            return meeting.floor().edit(document);
        }
    }

    record RemoveDocument(DocumentId document) implements FloorCommand {
        @Override
        public Event decide(Meeting meeting) {
            return meeting.floor().remove(document);
        }
    }
}
