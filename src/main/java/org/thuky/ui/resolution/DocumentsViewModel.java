package org.thuky.ui.resolution;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.thuky.domain.floor.TabledDocument;
import org.thuky.domain.meeting.Meeting;
import org.thuky.session.command.Command;
import org.thuky.session.command.FloorCommand.EditDocument;
import org.thuky.session.command.FloorCommand.RemoveDocument;
import org.thuky.session.command.FloorCommand.TableDocument;
import org.thuky.ui.common.Desk;

/** The documents that the meeting had before it, in the order in which they were written down. */
public final class DocumentsViewModel {

    private final Desk desk;
    private final ReadOnlyObjectWrapper<List<TabledDocument>> documents = new ReadOnlyObjectWrapper<>(List.of());

    public DocumentsViewModel(Desk desk) {
        this.desk = desk;
        desk.watch(now -> documents.set(now.meeting().floor().documents()), Meeting::floor);
    }

    void add(TabledDocument document) {
        perform(new TableDocument(document));
    }

    /** Nothing is written when nothing was changed. */
    void edit(TabledDocument before, TabledDocument edited) {
        if (!edited.equals(before)) {
            perform(new EditDocument(edited));
        }
    }

    void remove(TabledDocument document) {
        perform(new RemoveDocument(document.id()));
    }

    private void perform(Command command) {
        desk.perform(command).start();
    }

    ReadOnlyObjectProperty<List<TabledDocument>> documentsProperty() {
        return documents.getReadOnlyProperty();
    }
}
