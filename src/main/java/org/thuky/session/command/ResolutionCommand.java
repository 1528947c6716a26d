package org.thuky.session.command;

import org.thuky.domain.chronicle.Event;
import org.thuky.domain.meeting.Meeting;
import org.thuky.domain.resolution.Resolution;
import org.thuky.domain.resolution.ResolutionEvent;

/** Commands on the resolution. */
public sealed interface ResolutionCommand extends Command {

    record DraftResolution(Resolution draft) implements ResolutionCommand {
        @Override
        public Event decide(Meeting meeting) {
            return new ResolutionEvent.ResolutionDrafted(draft);
        }
    }
}
