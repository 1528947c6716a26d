package org.thuky.ui.election;

import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.thuky.domain.Sentence;
import org.thuky.domain.election.Election;
import org.thuky.domain.election.ElectionId;
import org.thuky.domain.election.Outcome;
import org.thuky.domain.election.Stage;
import org.thuky.domain.meeting.Meeting;
import org.thuky.session.command.ElectionCommand;
import org.thuky.text.Messages;
import org.thuky.ui.common.Desk;

/** The elections of the meeting, one row each. */
final class ElectionsViewModel {

    /** @param removable nothing has been handed out yet */
    record Row(
            ElectionId id,
            String title,
            String seats,
            Stage stage,
            String stageName,
            String result,
            boolean removable) {}

    private final Desk desk;
    private final Messages messages;
    private final ObservableList<Row> rows = FXCollections.observableArrayList();

    ElectionsViewModel(Desk desk, Messages messages) {
        this.desk = desk;
        this.messages = messages;
        desk.stateProperty().addListener((property, before, now) -> show(now.meeting()));
        show(desk.meeting());
    }

    ElectionFormViewModel newElection() {
        return ElectionFormViewModel.fresh(desk.meeting(), messages);
    }

    /** @param created is told which one it has become */
    void create(ElectionFormViewModel form, Consumer<ElectionId> created) {
        desk.perform(form.creation())
                .onSuccess(state -> {
                    var all = state.meeting().elections().all();
                    created.accept(all.get(all.size() - 1).id());
                })
                .start();
    }

    void change(ElectionFormViewModel form, Election election) {
        desk.perform(form.changeOf(election)).start();
    }

    void remove(ElectionId id) {
        desk.perform(new ElectionCommand.RemoveElection(id)).start();
    }

    ObservableList<Row> rows() {
        return rows;
    }

    private void show(Meeting meeting) {
        rows.setAll(meeting.elections().all().stream()
                .map(election -> row(meeting, election))
                .toList());
    }

    private Row row(Meeting meeting, Election election) {
        return new Row(
                election.id(),
                election.title(),
                messages.text(
                        "election.list.seats",
                        election.seats(),
                        election.candidates().size()),
                election.stage(),
                messages.text(election.stage().title()),
                messages.text(result(meeting, election)),
                election.stage().compareTo(Stage.ISSUED) < 0);
    }

    private static Sentence result(Meeting meeting, Election election) {
        return switch (election.stage()) {
            case PREPARING -> Sentence.of("election.list.preparing");
            case LISTED -> Sentence.of("election.list.listed");
            case ISSUED ->
                Sentence.of(
                        "election.list.issued",
                        election.box().issued(),
                        election.box().collected());
            case COUNTING ->
                Sentence.of(
                        "election.list.counting",
                        election.tally().ballots(),
                        election.box().collected());
            case ANNOUNCED -> announced(Outcome.of(election, meeting.rules()), election);
        };
    }

    private static Sentence announced(Outcome outcome, Election election) {
        int elected = outcome.elected().size();
        if (!outcome.ties().isEmpty()) {
            return Sentence.of("election.list.tied", elected, election.seats());
        }
        return outcome.vacant() > 0
                ? Sentence.of("election.list.vacant", elected, election.seats(), outcome.vacant())
                : Sentence.of("election.list.elected", elected, election.seats());
    }
}
