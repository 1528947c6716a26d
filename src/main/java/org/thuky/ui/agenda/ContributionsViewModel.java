package org.thuky.ui.agenda;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.thuky.domain.agenda.ItemId;
import org.thuky.domain.floor.Contribution;
import org.thuky.domain.floor.ContributionKind;
import org.thuky.domain.meeting.Meeting;
import org.thuky.session.command.FloorCommand.EditContribution;
import org.thuky.session.command.FloorCommand.RecordContribution;
import org.thuky.session.command.FloorCommand.RemoveContribution;
import org.thuky.text.Messages;
import org.thuky.ui.common.Desk;

/** What was said and done under the chosen row of the agenda; below it, what belongs to no row. */
final class ContributionsViewModel {

    private final Desk desk;
    private final Messages messages;
    private final ReadOnlyObjectProperty<Optional<ItemId>> selected;
    private final ReadOnlyObjectWrapper<List<ContributionRow>> rows = new ReadOnlyObjectWrapper<>(List.of());

    /** @param selected the chosen row of the agenda */
    ContributionsViewModel(Desk desk, ReadOnlyObjectProperty<Optional<ItemId>> selected, Messages messages) {
        this.desk = desk;
        this.messages = messages;
        this.selected = selected;
        desk.watch(now -> show(), Meeting::floor, Meeting::roll);
        selected.addListener((property, before, now) -> show());
    }

    private void show() {
        var floor = desk.meeting().floor();
        var roll = desk.meeting().roll();
        rows.set(Stream.concat(
                        selected.get().stream().flatMap(row -> floor.under(row).stream()), floor.besides().stream())
                .map(contribution -> ContributionRow.of(contribution, roll, messages))
                .toList());
    }

    /** Something more under the chosen row, of the kind that is usual there. */
    ContributionFormViewModel fresh() {
        var kind = selected.get()
                .map(row -> ContributionKind.usualUnder(
                        desk.meeting().agenda().item(row).step()))
                .orElse(ContributionKind.ADDRESS);
        return new ContributionFormViewModel(selected.get(), kind, desk.meeting());
    }

    ContributionFormViewModel formOf(Contribution contribution) {
        return new ContributionFormViewModel(contribution, desk.meeting());
    }

    void record(Contribution contribution) {
        desk.perform(new RecordContribution(contribution)).start();
    }

    /** Nothing is written when nothing was changed. */
    void edit(Contribution before, Contribution edited) {
        if (!edited.equals(before)) {
            desk.perform(new EditContribution(edited)).start();
        }
    }

    void remove(Contribution contribution) {
        desk.perform(new RemoveContribution(contribution.id())).start();
    }

    ReadOnlyObjectProperty<List<ContributionRow>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }
}
