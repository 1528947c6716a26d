package org.thuky.domain.petition;

import java.util.ArrayList;
import java.util.List;
import org.thuky.domain.Refusal;

/**
 * Các kiến nghị of a meeting, in the order in which they came.
 *
 * @param next the number of the next one
 */
public record Petitions(List<Petition> all, int next) {

    public static final Petitions NONE = new Petitions(List.of(), 1);

    public Petitions {
        all = List.copyOf(all);
    }

    /** @throws Refusal when it says nothing */
    public PetitionEvent.PetitionRecorded record(
            Addressee to, String from, String topic, String text, int support, String answer) {
        return new PetitionEvent.PetitionRecorded(
                checked(new Petition(new PetitionId(next), to, from, topic, text, support, answer)));
    }

    /** @throws Refusal when there is no such petition, or it says nothing any more */
    public PetitionEvent.PetitionEdited edit(Petition edited) {
        require(edited.id());
        return new PetitionEvent.PetitionEdited(checked(edited));
    }

    /** @throws Refusal when there is no such petition */
    public PetitionEvent.PetitionRemoved remove(PetitionId id) {
        return new PetitionEvent.PetitionRemoved(require(id).id());
    }

    /** Those put to one addressee, in the order in which they came. */
    public List<Petition> to(Addressee addressee) {
        return all.stream().filter(petition -> petition.to() == addressee).toList();
    }

    private static Petition checked(Petition petition) {
        if (petition.text().isBlank()) {
            throw Refusal.of("petition.refusal.text");
        }
        if (petition.support() < 1) {
            throw Refusal.of("petition.refusal.support");
        }
        return petition;
    }

    private Petition require(PetitionId id) {
        return all.stream()
                .filter(petition -> petition.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refusal.of("petition.refusal.unknown", id.value()));
    }

    Petitions with(Petition petition) {
        var more = new ArrayList<>(all);
        more.add(petition);
        return new Petitions(more, petition.id().value() + 1);
    }

    Petitions withEdited(Petition edited) {
        return new Petitions(
                all.stream()
                        .map(petition -> petition.id().equals(edited.id()) ? edited : petition)
                        .toList(),
                next);
    }

    Petitions without(PetitionId id) {
        return new Petitions(
                all.stream().filter(petition -> !petition.id().equals(id)).toList(), next);
    }
}
