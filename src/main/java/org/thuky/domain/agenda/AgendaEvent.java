package org.thuky.domain.agenda;

import java.time.Instant;
import java.util.List;
import org.thuky.domain.chronicle.Event;
import org.thuky.domain.rule.AgendaRole;

/** What happens to the agenda: it is drawn up, changed, and run row by row. */
public sealed interface AgendaEvent extends Event {

    Agenda applyTo(Agenda agenda, Instant at);

    /** Lập chương trình: the whole agenda as the rule set's template gives it. */
    record AgendaDrawnUp(List<AgendaItem> items) implements AgendaEvent {
        public AgendaDrawnUp {
            items = List.copyOf(items);
        }

        @Override
        public Agenda applyTo(Agenda agenda, Instant at) {
            return new Agenda(items);
        }
    }

    record ItemAdded(AgendaItem item, int position) implements AgendaEvent {
        @Override
        public Agenda applyTo(Agenda agenda, Instant at) {
            return agenda.inserted(item, position);
        }
    }

    record ItemEdited(ItemId item, AgendaRole step, String title, String leader, int minutes) implements AgendaEvent {
        @Override
        public Agenda applyTo(Agenda agenda, Instant at) {
            return agenda.changed(item, row -> row.rewritten(step, title, leader, minutes));
        }
    }

    record ItemMoved(ItemId item, int position) implements AgendaEvent {
        @Override
        public Agenda applyTo(Agenda agenda, Instant at) {
            return agenda.moved(item, position);
        }
    }

    record ItemRemoved(ItemId item) implements AgendaEvent {
        @Override
        public Agenda applyTo(Agenda agenda, Instant at) {
            return agenda.without(item);
        }
    }

    /** Bắt đầu một nội dung; the one that was running ends at the same moment. */
    record ItemStarted(ItemId item) implements AgendaEvent {
        @Override
        public Agenda applyTo(Agenda agenda, Instant at) {
            return agenda.finishedRunning(at).changed(item, row -> row.startedAt(at));
        }
    }

    record ItemFinished(ItemId item) implements AgendaEvent {
        @Override
        public Agenda applyTo(Agenda agenda, Instant at) {
            return agenda.changed(item, row -> row.finishedAt(at));
        }
    }

    /** Ghi chép: what the minutes will say about the item. */
    record ItemNoted(ItemId item, String notes) implements AgendaEvent {
        @Override
        public Agenda applyTo(Agenda agenda, Instant at) {
            return agenda.changed(item, row -> row.noted(notes));
        }
    }
}
