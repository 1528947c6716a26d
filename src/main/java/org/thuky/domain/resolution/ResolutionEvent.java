package org.thuky.domain.resolution;

import java.time.Instant;
import org.thuky.domain.chronicle.Event;

/** What happens to the resolution before the congress votes on it. */
public sealed interface ResolutionEvent extends Event {

    Drafting applyTo(Drafting drafting, Instant at);

    /** Dự thảo nghị quyết: the draft now says this. */
    record ResolutionDrafted(Resolution draft) implements ResolutionEvent {
        @Override
        public Drafting applyTo(Drafting drafting, Instant at) {
            return drafting.reading(draft, at);
        }
    }
}
