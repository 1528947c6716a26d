package org.thuky.ui.resolution;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.thuky.domain.meeting.Meeting;
import org.thuky.domain.petition.Addressee;
import org.thuky.domain.petition.Petition;
import org.thuky.session.command.Command;
import org.thuky.session.command.PetitionCommand.EditPetition;
import org.thuky.session.command.PetitionCommand.RecordPetition;
import org.thuky.session.command.PetitionCommand.RemovePetition;
import org.thuky.ui.common.Desk;

/** What members ask for, of all addressees or of one. */
public final class PetitionsViewModel {

    private final Desk desk;
    private final ObjectProperty<Optional<Addressee>> to = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<Petition>> petitions = new ReadOnlyObjectWrapper<>(List.of());

    public PetitionsViewModel(Desk desk) {
        this.desk = desk;
        desk.watch(now -> show(), Meeting::petitions);
        to.addListener((property, before, now) -> show());
    }

    private void show() {
        var all = desk.meeting().petitions();
        petitions.set(to.get().map(all::to).orElse(all.all()));
    }

    void add(PetitionDraft draft) {
        perform(new RecordPetition(
                draft.to(), draft.from(), draft.topic(), draft.text(), draft.support(), draft.answer()));
    }

    void edit(Petition petition, PetitionDraft draft) {
        perform(new EditPetition(new Petition(
                petition.id(),
                draft.to(),
                draft.from(),
                draft.topic(),
                draft.text(),
                draft.support(),
                draft.answer())));
    }

    void remove(Petition petition) {
        perform(new RemovePetition(petition.id()));
    }

    private void perform(Command command) {
        desk.perform(command).start();
    }

    /** Under which heads petitions were summed up so far. */
    List<String> topics() {
        return desk.meeting().petitions().all().stream()
                .map(Petition::topic)
                .filter(topic -> !topic.isEmpty())
                .distinct()
                .toList();
    }

    /** Whose petitions are shown; empty for all. */
    ObjectProperty<Optional<Addressee>> toProperty() {
        return to;
    }

    ReadOnlyObjectProperty<List<Petition>> petitionsProperty() {
        return petitions.getReadOnlyProperty();
    }
}
