package org.thuky.session.command;

import org.thuky.domain.chronicle.Event;
import org.thuky.domain.meeting.Meeting;
import org.thuky.domain.petition.Addressee;
import org.thuky.domain.petition.Petition;
import org.thuky.domain.petition.PetitionId;

/** Commands on the petitions. */
public sealed interface PetitionCommand extends Command {

    record RecordPetition(Addressee to, String from, String topic, String text, int support, String answer)
            implements PetitionCommand {
        @Override
        public Event decide(Meeting meeting) {
            return meeting.petitions().record(to, from, topic, text, support, answer);
        }
    }

    record EditPetition(Petition petition) implements PetitionCommand {
        @Override
        public Event decide(Meeting meeting) {
            return meeting.petitions().edit(petition);
        }
    }

    record RemovePetition(PetitionId petition) implements PetitionCommand {
        @Override
        public Event decide(Meeting meeting) {
            return meeting.petitions().remove(petition);
        }
    }
}
