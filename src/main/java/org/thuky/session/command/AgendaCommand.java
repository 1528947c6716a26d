package org.thuky.session.command;

import org.thuky.domain.agenda.ItemId;
import org.thuky.domain.chronicle.Event;
import org.thuky.domain.meeting.Meeting;
import org.thuky.domain.rule.AgendaRole;

/** Commands on the agenda. */
public sealed interface AgendaCommand extends Command {

    /** Takes the agenda from the template of the meeting's rule set. */
    record DrawUpAgenda() implements AgendaCommand {
        @Override
        public Event decide(Meeting meeting) {
            return meeting.drawUpAgenda();
        }
    }

    record AddItem(AgendaRole step, String title, String leader, int minutes, int position) implements AgendaCommand {
        @Override
        public Event decide(Meeting meeting) {
            return meeting.agenda().add(step, title, leader, minutes, position);
        }
    }

    record EditItem(ItemId item, AgendaRole step, String title, String leader, int minutes) implements AgendaCommand {
        @Override
        public Event decide(Meeting meeting) {
            return meeting.agenda().edit(item, step, title, leader, minutes);
        }
    }

    record MoveItem(ItemId item, int position) implements AgendaCommand {
        @Override
        public Event decide(Meeting meeting) {
            return meeting.agenda().move(item, position);
        }
    }

    record RemoveItem(ItemId item) implements AgendaCommand {
        @Override
        public Event decide(Meeting meeting) {
            return meeting.remove(item);
        }
    }

    record StartItem(ItemId item) implements AgendaCommand {
        @Override
        public Event decide(Meeting meeting) {
            return meeting.agenda().start(item);
        }
    }

    record FinishItem(ItemId item) implements AgendaCommand {
        @Override
        public Event decide(Meeting meeting) {
            return meeting.agenda().finish(item);
        }
    }

    record NoteItem(ItemId item, String notes) implements AgendaCommand {
        @Override
        public Event decide(Meeting meeting) {
            return meeting.agenda().note(item, notes);
        }
    }
}
