package org.thuky.ui.election;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.thuky.domain.meeting.BodyKind;
import org.thuky.domain.meeting.Officer;
import org.thuky.session.command.MeetingCommand.ChooseBody;
import org.thuky.text.Messages;
import org.thuky.ui.common.Desk;

/** Ban kiểm phiếu: who counts. One board counts all elections of the meeting. */
final class BoardViewModel extends StepViewModel {

    private static final Messages OF_PAPERS = new Messages(Messages.VIETNAMESE);
    private static final String HEAD = OF_PAPERS.text("election.board.head");
    private static final String SECRETARY = OF_PAPERS.text("election.board.secretary");
    private static final String MEMBER = OF_PAPERS.text("election.board.member");
    /** Roles stand in papers as they are chosen here. */
    static final List<String> ROLES = List.of(HEAD, SECRETARY, MEMBER);

    private static final int USUAL = 3;

    private final People people;
    private final ObservableList<Officer> officers = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper missing = new ReadOnlyStringWrapper("");
    private int underWay;

    BoardViewModel(Desk desk, ElectionViewModel open, Messages messages) {
        super(desk, open, messages);
        people = new People(desk);
        open.watch(this::show);
    }

    List<Person> find(String typed) {
        return people.find(typed);
    }

    /** Takes the first role that nobody has yet. */
    void add(Person person) {
        var role = holds(HEAD) ? holds(SECRETARY) ? MEMBER : SECRETARY : HEAD;
        var changed = new ArrayList<>(officers);
        changed.add(new Officer(person.name(), role));
        choose(changed);
    }

    /** The last one cannot be taken away, only replaced: an empty board is no board. */
    void remove(Officer officer) {
        var changed = new ArrayList<>(officers);
        changed.remove(officer);
        choose(changed);
    }

    void giveRole(Officer officer, String role) {
        var changed = new ArrayList<>(officers);
        changed.replaceAll(each -> each.equals(officer) ? new Officer(officer.name(), role) : each);
        choose(changed);
    }

    private void choose(List<Officer> changed) {
        officers.setAll(changed);
        underWay++;
        perform(new ChooseBody(BodyKind.COUNTING_BOARD, changed))
                .onEnd(() -> {
                    underWay--;
                    open.nowProperty().get().ifPresent(this::show);
                })
                .start();
    }

    private void show(OpenElection now) {
        var board = now.meeting().body(BodyKind.COUNTING_BOARD);
        if (underWay == 0 && !officers.equals(board)) {
            officers.setAll(board);
        }
        title.set(now.rules().countingBoard().value());
        boolean complete = board.size() >= USUAL && holds(HEAD) && holds(SECRETARY);
        missing.set(board.isEmpty() || complete ? "" : messages.text("election.board.missing", USUAL));
    }

    private boolean holds(String role) {
        return officers.stream().anyMatch(officer -> officer.role().equals(role));
    }

    ObservableList<Officer> officers() {
        return officers;
    }

    /** Ban kiểm phiếu or ban bầu cử, as the rule set calls it. */
    ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
    }

    ReadOnlyStringProperty missingProperty() {
        return missing.getReadOnlyProperty();
    }
}
