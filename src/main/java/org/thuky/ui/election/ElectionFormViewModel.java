package org.thuky.ui.election;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.thuky.domain.election.Candidate;
import org.thuky.domain.election.Contest;
import org.thuky.domain.election.Election;
import org.thuky.domain.election.ElectionKind;
import org.thuky.domain.election.Electorate;
import org.thuky.domain.election.Slate;
import org.thuky.domain.meeting.ElectionPlan;
import org.thuky.domain.meeting.Meeting;
import org.thuky.domain.meeting.SlateAdvice;
import org.thuky.domain.rule.MarkingStyle;
import org.thuky.session.command.ElectionCommand;
import org.thuky.text.Messages;
import org.thuky.ui.common.InputParser;
import org.thuky.ui.common.Validity;

/** The form in which an election is set up or changed. */
final class ElectionFormViewModel {

    private static final int MOST_SEATS = 99;

    private final Meeting meeting;
    private final Messages messages;
    private final Optional<Election> changed;
    private final ElectionPlan plan;
    private final ElectionSuggestion suggestion;
    private final ObjectProperty<ElectionKind> kind = new SimpleObjectProperty<>();
    private final ObjectProperty<Electorate> electorate = new SimpleObjectProperty<>();
    private final StringProperty title = new SimpleStringProperty("");
    private final StringProperty size = new SimpleStringProperty("");
    private final StringProperty seats = new SimpleStringProperty("");
    private final StringProperty alternates = new SimpleStringProperty("0");
    private final ObjectProperty<MarkingStyle> style = new SimpleObjectProperty<>();
    private final BooleanProperty wholeCommittee = new SimpleBooleanProperty();
    private final StringBinding advice;
    private final Validity validity;
    private final BooleanBinding ready;
    private final ObservableList<Electorate> electorates = FXCollections.observableArrayList();

    private ElectionFormViewModel(Meeting meeting, Optional<Election> changed, Messages messages) {
        this.meeting = meeting;
        this.messages = messages;
        this.changed = changed;
        plan = new ElectionPlan(meeting);
        suggestion = new ElectionSuggestion(meeting);
        validity = new Validity()
                .check(electorate, () -> Validity.when(electorate.get() == null, "common.form.needed"))
                .needed(title)
                .check(
                        size,
                        () -> Validity.when(number(size) < least(), "common.form.number", least(), MOST_SEATS),
                        seats)
                .number(seats, 1, MOST_SEATS)
                .number(alternates, 0, MOST_SEATS);
        ready = validity.ready();
        advice = Bindings.createStringBinding(this::advise, kind, electorate, title, size, seats, alternates, style);
    }

    /** For a new election, with what the facts and the rules of the meeting suggest. */
    static ElectionFormViewModel fresh(Meeting meeting, Messages messages) {
        var plan = new ElectionPlan(meeting);
        var fallback = plan.kinds().contains(ElectionKind.BY_ELECTION) ? ElectionKind.BY_ELECTION : ElectionKind.OTHER;
        return fresh(meeting, plan.toCome().stream().findFirst().orElse(fallback), messages);
    }

    static ElectionFormViewModel fresh(Meeting meeting, ElectionKind kind, Messages messages) {
        var form = new ElectionFormViewModel(meeting, Optional.empty(), messages);
        form.style.set(meeting.rules().markingStyle().value());
        form.kind.addListener((property, before, now) -> form.suggest(before, now));
        form.size.addListener((property, before, now) -> form.follow(before, now));
        form.kind.set(kind);
        return form;
    }

    static ElectionFormViewModel of(OpenElection now, Messages messages) {
        var election = now.election();
        var form = new ElectionFormViewModel(now.meeting(), Optional.of(election), messages);
        form.kind.set(election.kind());
        form.electorates.setAll(election.electorate());
        form.electorate.set(election.electorate());
        form.title.set(election.title());
        form.size.set(Integer.toString(election.contest().size()));
        form.seats.set(Integer.toString(election.seats()));
        form.alternates.set(Integer.toString(election.slate().alternates()));
        form.style.set(election.slate().style());
        return form;
    }

    ElectionCommand.CreateElection creation() {
        return new ElectionCommand.CreateElection(contest(), number(seats), number(alternates), style.get());
    }

    ElectionCommand.ChangeElection changeOf(Election election) {
        return new ElectionCommand.ChangeElection(
                election.id(), title.get(), number(size), number(seats), number(alternates), style.get());
    }

    /** Who is to stand on the list at once; empty when the list is made by hand. */
    List<Candidate> candidates() {
        return wholeCommittee.get() && committeeVotes() ? meeting.elections().committee() : List.of();
    }

    private boolean committeeVotes() {
        return electorate.get() == Electorate.NEW_COMMITTEE;
    }

    private Contest contest() {
        return changed.map(Election::contest)
                .map(now ->
                        new Contest(now.kind(), now.electorate(), now.round(), now.after(), title.get(), number(size)))
                .orElseGet(() -> Contest.first(kind.get(), electorate.get(), title.get(), number(size)));
    }

    private String advise() {
        if (!ready.get()) {
            return "";
        }
        var listed = changed.map(Election::candidates).orElse(List.of());
        var slate = new Slate(number(seats), number(alternates), style.get(), listed);
        return SlateAdvice.on(meeting, contest(), slate).stream()
                .map(line -> messages.text(line.sentence()))
                .collect(Collectors.joining("\n"));
    }

    /** What was typed by hand stays. */
    private void suggest(ElectionKind before, ElectionKind now) {
        electorates.setAll(plan.electorates(now));
        electorate.set(electorates.get(0));
        if (before == null || title.get().equals(suggestion.title(before))) {
            title.set(suggestion.title(now));
        }
        size.set(Integer.toString(suggestion.size(now)));
        seats.set(Integer.toString(suggestion.seats(now)));
        wholeCommittee.set(now == ElectionKind.CHAIR);
        if (!takesAlternates(now)) {
            alternates.set("0");
        }
    }

    /** All of the body is elected now, unless something else was typed. */
    private void follow(String before, String now) {
        if (seats.get().equals(before)) {
            seats.set(now);
        }
    }

    static boolean takesAlternates(ElectionKind kind) {
        return kind == ElectionKind.DELEGATES || kind == ElectionKind.OTHER;
    }

    List<ElectionKind> kinds() {
        return changed.map(election -> List.of(election.kind())).orElseGet(plan::kinds);
    }

    /** Of this kind; only the chair may be elected by one or the other. */
    ObservableList<Electorate> electorates() {
        return electorates;
    }

    ObjectProperty<ElectionKind> kindProperty() {
        return kind;
    }

    ObjectProperty<Electorate> electorateProperty() {
        return electorate;
    }

    StringProperty titleProperty() {
        return title;
    }

    /** Số lượng ấn định of the whole body. */
    StringProperty sizeProperty() {
        return size;
    }

    StringProperty seatsProperty() {
        return seats;
    }

    StringProperty alternatesProperty() {
        return alternates;
    }

    ObjectProperty<MarkingStyle> styleProperty() {
        return style;
    }

    /** Whether all of the new committee stand on the list at once. */
    BooleanProperty wholeCommitteeProperty() {
        return wholeCommittee;
    }

    /** Empty while nothing is unusual. */
    StringBinding advice() {
        return advice;
    }

    Validity validity() {
        return validity;
    }

    BooleanBinding ready() {
        return ready;
    }

    /** The whole body is no smaller than what is elected of it. */
    private int least() {
        return Math.max(1, number(seats));
    }

    /** -1 when it is not a number that can be meant. */
    private static int number(StringProperty typed) {
        return InputParser.number(typed.get(), MOST_SEATS);
    }
}
