package org.thuky.domain.floor;

import java.time.Instant;
import java.util.Optional;
import org.thuky.domain.agenda.ItemId;
import org.thuky.domain.chronicle.Event;

/** What is written down of what was said and done on the floor. */
public sealed interface FloorEvent extends Event {

    Floor applyTo(Floor floor, Instant at);

    /** The row of the agenda that it stands under. */
    default Optional<ItemId> row() {
        return Optional.empty();
    }

    record ContributionRecorded(Contribution contribution) implements FloorEvent {
        @Override
        public Optional<ItemId> row() {
            return contribution.item();
        }

        @Override
        public Floor applyTo(Floor floor, Instant at) {
            return floor.with(contribution);
        }
    }

    record ContributionEdited(Contribution contribution) implements FloorEvent {
        @Override
        public Optional<ItemId> row() {
            return contribution.item();
        }

        @Override
        public Floor applyTo(Floor floor, Instant at) {
            return floor.withEdited(contribution);
        }
    }

    record ContributionRemoved(ContributionId contribution) implements FloorEvent {
        @Override
        public Floor applyTo(Floor floor, Instant at) {
            return floor.without(contribution);
        }
    }

    record DocumentTabled(TabledDocument document) implements FloorEvent {
        @Override
        public Floor applyTo(Floor floor, Instant at) {
            return floor.with(document);
        }
    }

    record DocumentEdited(TabledDocument document) implements FloorEvent {
        @Override
        public Floor applyTo(Floor floor, Instant at) {
            return floor.withEdited(document);
        }
    }

    record DocumentRemoved(DocumentId document) implements FloorEvent {
        @Override
        public Floor applyTo(Floor floor, Instant at) {
            return floor.without(document);
        }
    }
}
