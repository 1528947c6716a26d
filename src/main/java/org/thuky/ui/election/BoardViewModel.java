package org.thuky.ui.election;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.thuky.domain.Sentence;
import org.thuky.domain.election.Candidate;
import org.thuky.domain.election.Electorate;
import org.thuky.domain.meeting.BodyKind;
import org.thuky.domain.meeting.Officer;
import org.thuky.domain.meeting.PinOwner;
import org.thuky.domain.member.Person;
import org.thuky.domain.rule.RuleSet;
import org.thuky.session.command.MeetingCommand.ChooseBody;
import org.thuky.session.command.MeetingCommand.SetPin;
import org.thuky.session.command.NewPin;
import org.thuky.text.Messages;
import org.thuky.text.Phrases;
import org.thuky.ui.common.Desk;

/**
 * Ban kiểm phiếu: who counts. One board counts all elections of the congress; the new committee's first meeting may choose
 * another.
 */
final class BoardViewModel extends StepViewModel {

    /**
     * A member of the board.
     *
     * @param name told apart from namesakes
     * @param hasPin whether a PIN tells who sits down to type
     */
    record Row(Officer officer, String name, boolean hasPin) {}

    private static final String HEAD = Phrases.text("election.board.head");
    /** The role of the member who usually types. */
    static final String SECRETARY = Phrases.text("election.board.secretary");

    private static final String MEMBER = Phrases.text("election.board.member");
    /** Roles stand in papers as they are chosen here. */
    static final List<String> ROLES = List.of(HEAD, SECRETARY, MEMBER);

    static final Sentence PIN_TEXT = Sentence.of("election.board.pin.text");

    private static final int USUAL = 3;

    private final People people;
    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper missing = new ReadOnlyStringWrapper("");
    private BodyKind body = BodyKind.COUNTING_BOARD;
    private int underWay;

    BoardViewModel(Desk desk, ElectionViewModel open, Messages messages) {
        super(desk, open, messages);
        people = new People(desk);
        open.watch(this::show);
    }

    People people() {
        return people;
    }

    /** Takes the first role that nobody has yet. */
    void add(Candidate person) {
        var role = holds(HEAD) ? holds(SECRETARY) ? MEMBER : SECRETARY : HEAD;
        var changed = officers();
        changed.add(new Officer(person.person(), role));
        choose(changed);
    }

    /** The last one cannot be taken away, only replaced: an empty board is no board. */
    void remove(Officer officer) {
        var changed = officers();
        changed.remove(officer);
        choose(changed);
    }

    void giveRole(Officer officer, String role) {
        var changed = officers();
        changed.replaceAll(each -> each.equals(officer) ? new Officer(officer.person(), role) : each);
        choose(changed);
    }

    /** @param officer told apart from namesakes */
    static Sentence pinOf(String officer) {
        return Sentence.of("election.board.pin.of", officer);
    }

    void setPin(Person officer, String pin) {
        perform(new SetPin(officer, new NewPin.Chosen(pin))).start();
    }

    private void choose(List<Officer> changed) {
        rows.setAll(rows(open.current(), changed));
        underWay++;
        perform(new ChooseBody(body, changed))
                .onEnd(() -> {
                    underWay--;
                    open.nowProperty().get().ifPresent(this::show);
                })
                .start();
    }

    private void show(OpenElection now) {
        boolean ownBoard = now.election().electorate() == Electorate.NEW_COMMITTEE;
        body = ownBoard ? BodyKind.FIRST_MEETING_BOARD : BodyKind.COUNTING_BOARD;
        var board = now.meeting().body(body);
        var fresh = rows(now, board);
        if (underWay == 0 && !rows.equals(fresh)) {
            rows.setAll(fresh);
        }
        var name = name(now.rules());
        title.set(messages.text(ownBoard ? Sentence.of("election.board.first.meeting", name) : name));
        text.set(messages.text(ownBoard ? firstMeeting(now) : Sentence.of("election.board.text")));
        boolean complete = board.size() >= USUAL && holds(HEAD) && holds(SECRETARY);
        missing.set(board.isEmpty() || complete ? "" : messages.text("election.board.missing", USUAL));
    }

    /** The names that the rules of the union know have a translation; another one stays as somebody has written it. */
    static Sentence name(RuleSet rules) {
        var name = rules.countingBoard().value();
        return Stream.of(Sentence.of("election.board.counting"), Sentence.of("election.board.electing"))
                .filter(known -> Phrases.text(known).equalsIgnoreCase(name))
                .findFirst()
                .orElseGet(() -> Sentence.of("election.board.title", name));
    }

    private static Sentence firstMeeting(OpenElection now) {
        var congress = now.meeting().body(BodyKind.COUNTING_BOARD).stream()
                .map(Officer::name)
                .toList();
        return congress.isEmpty()
                ? Sentence.of("election.board.first.meeting.nobody")
                : Sentence.of("election.board.first.meeting.text", congress);
    }

    private static List<Row> rows(OpenElection now, List<Officer> officers) {
        return officers.stream()
                .map(officer -> new Row(
                        officer,
                        now.meeting().roll().told(officer.person()),
                        now.meeting().pin(new PinOwner(officer.person())).isPresent()))
                .toList();
    }

    private List<Officer> officers() {
        return new ArrayList<>(rows.stream().map(Row::officer).toList());
    }

    private boolean holds(String role) {
        return rows.stream().anyMatch(row -> row.officer().role().equals(role));
    }

    ObservableList<Row> rows() {
        return rows;
    }

    /** Ban kiểm phiếu or ban bầu cử, as the rule set calls it. */
    ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
    }

    /** What this board counts, and who counts when it is not chosen. */
    ReadOnlyStringProperty textProperty() {
        return text.getReadOnlyProperty();
    }

    ReadOnlyStringProperty missingProperty() {
        return missing.getReadOnlyProperty();
    }
}
