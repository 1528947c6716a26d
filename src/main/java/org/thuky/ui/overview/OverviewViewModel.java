package org.thuky.ui.overview;

import java.util.List;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.thuky.domain.election.Stage;
import org.thuky.domain.meeting.BodyKind;
import org.thuky.domain.meeting.Meeting;
import org.thuky.session.State;
import org.thuky.text.Messages;
import org.thuky.ui.common.Desk;
import org.thuky.ui.common.MeetingTitle;
import org.thuky.ui.common.ScreenId;

/** The facts of the meeting, its figures, and what is done and what is missing in the order of the day. */
public final class OverviewViewModel {

    private final Messages messages;
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper subtitle = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper theme = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper ruleSet = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper summoned = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper present = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper rows = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper elections = new ReadOnlyStringWrapper("");
    private final ObservableList<Preparation> preparations = FXCollections.observableArrayList();

    public OverviewViewModel(Desk desk, Messages messages) {
        this.messages = messages;
        desk.stateProperty().addListener((property, before, now) -> show(now));
        show(desk.stateProperty().get());
    }

    private void show(State state) {
        var meeting = state.meeting();
        title.set(MeetingTitle.of(meeting.facts(), messages));
        subtitle.set(MeetingTitle.subtitle(meeting.facts(), messages));
        theme.set(meeting.facts().theme());
        ruleSet.set(meeting.rules().title());
        summoned.set(number(meeting.presence().summoned()));
        present.set(number(meeting.presence().present()));
        rows.set(number(meeting.agenda().items().size()));
        elections.set(number(meeting.elections().all().size()));
        preparations.setAll(preparations(meeting));
    }

    private List<Preparation> preparations(Meeting meeting) {
        int summonedNow = meeting.presence().summoned();
        int items = meeting.agenda().items().size();
        int lists = (int) meeting.elections().all().stream()
                .filter(election -> !election.candidates().isEmpty())
                .count();
        long announced = meeting.elections().all().stream()
                .filter(election -> election.stage() == Stage.ANNOUNCED)
                .count();
        int all = meeting.elections().all().size();
        return List.of(
                new Preparation(
                        ScreenId.MEMBERS,
                        summonedNow > 0,
                        summonedNow > 0
                                ? messages.text("overview.members.done", summonedNow)
                                : messages.text("overview.members.missing")),
                new Preparation(
                        ScreenId.AGENDA,
                        items > 0,
                        items > 0
                                ? messages.text("overview.agenda.done", items)
                                : messages.text("overview.agenda.missing")),
                new Preparation(
                        ScreenId.ELECTIONS,
                        all > 0 && lists == all,
                        all == 0
                                ? messages.text("overview.lists.missing")
                                : messages.text("overview.lists.done", lists, all)),
                new Preparation(
                        ScreenId.ATTENDANCE,
                        meeting.quorate(),
                        meeting.quorate()
                                ? messages.text(
                                        "overview.quorum.done",
                                        meeting.presence().share().toString())
                                : messages.text("overview.quorum.missing")),
                new Preparation(
                        ScreenId.ELECTIONS,
                        !meeting.body(BodyKind.COUNTING_BOARD).isEmpty(),
                        meeting.body(BodyKind.COUNTING_BOARD).isEmpty()
                                ? messages.text("overview.board.missing")
                                : messages.text(
                                        "overview.board.done",
                                        meeting.body(BodyKind.COUNTING_BOARD).size())),
                new Preparation(
                        ScreenId.ELECTIONS,
                        all > 0 && announced == all,
                        all == 0
                                ? messages.text("overview.results.missing")
                                : messages.text("overview.results.done", announced, all)));
    }

    private String number(int count) {
        return messages.formats().number(count);
    }

    public ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty subtitleProperty() {
        return subtitle.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty themeProperty() {
        return theme.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty ruleSetProperty() {
        return ruleSet.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty summonedProperty() {
        return summoned.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty presentProperty() {
        return present.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty electionsProperty() {
        return elections.getReadOnlyProperty();
    }

    public ObservableList<Preparation> preparations() {
        return preparations;
    }

    /**
     * A thing to be done before or on the day.
     *
     * @param screen where it is done
     */
    public record Preparation(ScreenId screen, boolean done, String words) {}
}
