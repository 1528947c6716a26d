package org.thuky.domain.petition;

import java.time.Instant;
import org.thuky.domain.chronicle.Event;

/** What happens to the petitions. */
public sealed interface PetitionEvent extends Event {

    Petitions applyTo(Petitions petitions, Instant at);

    record PetitionRecorded(Petition petition) implements PetitionEvent {
        @Override
        public Petitions applyTo(Petitions petitions, Instant at) {
            return petitions.with(petition);
        }
    }

    record PetitionEdited(Petition petition) implements PetitionEvent {
        @Override
        public Petitions applyTo(Petitions petitions, Instant at) {
            return petitions.withEdited(petition);
        }
    }

    record PetitionRemoved(PetitionId petition) implements PetitionEvent {
        @Override
        public Petitions applyTo(Petitions petitions, Instant at) {
            return petitions.without(petition);
        }
    }
}
