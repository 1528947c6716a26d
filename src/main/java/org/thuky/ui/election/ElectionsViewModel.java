package org.thuky.ui.election;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.thuky.domain.election.Election;
import org.thuky.domain.election.ElectionId;
import org.thuky.domain.election.ElectionKind;
import org.thuky.domain.meeting.ElectionPlan;
import org.thuky.domain.meeting.Meeting;
import org.thuky.session.command.ElectionCommand;
import org.thuky.text.Messages;
import org.thuky.ui.common.Desk;

/** The elections of the meeting, one row each, and what usually comes next. */
final class ElectionsViewModel {

    private final Desk desk;
    private final Messages messages;
    private final ObservableList<ElectionRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<List<ElectionKind>> toCome = new ReadOnlyObjectWrapper<>(List.of());

    ElectionsViewModel(Desk desk, Messages messages) {
        this.desk = desk;
        this.messages = messages;
        desk.watch(now -> show(now.meeting()));
    }

    ElectionFormViewModel newElection() {
        return ElectionFormViewModel.fresh(desk.meeting(), messages);
    }

    ElectionFormViewModel newElection(ElectionKind kind) {
        return ElectionFormViewModel.fresh(desk.meeting(), kind, messages);
    }

    AppointmentFormViewModel newAppointment() {
        return new AppointmentFormViewModel(desk, messages);
    }

    FirstMeetingFormViewModel firstMeeting() {
        return new FirstMeetingFormViewModel(desk, messages);
    }

    /** @param created is told which one it has become */
    void create(ElectionFormViewModel form, Consumer<ElectionId> created) {
        desk.perform(form.creation())
                .onSuccess(state -> {
                    var all = state.meeting().elections().all();
                    var id = all.get(all.size() - 1).id();
                    created.accept(id);
                    if (!form.candidates().isEmpty()) {
                        desk.perform(new ElectionCommand.ListCandidates(id, form.candidates()))
                                .start();
                    }
                })
                .start();
    }

    void change(ElectionFormViewModel form, Election election) {
        desk.perform(form.changeOf(election)).start();
    }

    void announce(AppointmentFormViewModel form) {
        desk.perform(form.announcement()).start();
    }

    void record(FirstMeetingFormViewModel form) {
        desk.perform(form.command()).start();
    }

    void remove(ElectionRow row) {
        desk.perform(row.election()
                        .<ElectionCommand>map(ElectionCommand.RemoveElection::new)
                        .orElseGet(() -> new ElectionCommand.RemoveAppointment(row.appointment())))
                .start();
    }

    private void show(Meeting meeting) {
        rows.setAll(ElectionRows.of(meeting, messages));
        toCome.set(new ElectionPlan(meeting).toCome());
    }

    ObservableList<ElectionRow> rows() {
        return rows;
    }

    /** What the meeting usually elects next, in that order. */
    ReadOnlyObjectProperty<List<ElectionKind>> toComeProperty() {
        return toCome.getReadOnlyProperty();
    }
}
