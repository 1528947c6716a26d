package org.thuky.ui.resolution;

import java.util.Optional;
import org.thuky.domain.petition.Addressee;
import org.thuky.domain.petition.Petition;

/** What is asked about a petition. */
record PetitionDraft(Addressee to, String from, String topic, String text, int support, String answer) {

    static PetitionDraft blank(Optional<Addressee> to) {
        return new PetitionDraft(to.orElse(Addressee.UPPER_UNION), "", "", "", 1, "");
    }

    static PetitionDraft of(Petition petition) {
        return new PetitionDraft(
                petition.to(),
                petition.from(),
                petition.topic(),
                petition.text(),
                petition.support(),
                petition.answer());
    }
}
