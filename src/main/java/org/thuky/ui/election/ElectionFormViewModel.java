package org.thuky.ui.election;

import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.thuky.domain.Sentence;
import org.thuky.domain.election.Contest;
import org.thuky.domain.election.Election;
import org.thuky.domain.election.ElectionKind;
import org.thuky.domain.election.Electorate;
import org.thuky.domain.meeting.Meeting;
import org.thuky.domain.rule.MarkingStyle;
import org.thuky.session.command.ElectionCommand;
import org.thuky.text.Messages;

/** The form in which an election is set up or changed. */
final class ElectionFormViewModel {

    private static final int MOST_SEATS = 99;
    /** Titles stand on ballots and in minutes, whatever the language of the screen. */
    private static final Messages OF_PAPERS = new Messages(Messages.VIETNAMESE);

    private final Meeting meeting;
    private final ObjectProperty<ElectionKind> kind = new SimpleObjectProperty<>();
    private final StringProperty title = new SimpleStringProperty("");
    private final StringProperty seats = new SimpleStringProperty("");
    private final StringProperty alternates = new SimpleStringProperty("0");
    private final ObjectProperty<MarkingStyle> style = new SimpleObjectProperty<>();
    private final StringBinding advice;
    private final BooleanBinding ready;

    private ElectionFormViewModel(Meeting meeting, Messages messages) {
        this.meeting = meeting;
        advice = Bindings.createStringBinding(
                () -> SlateAdvice.onSeats(meeting, kind.get(), number(seats)).stream()
                        .map(messages::text)
                        .collect(Collectors.joining(" ")),
                kind,
                seats);
        ready = Bindings.createBooleanBinding(
                () -> !title.get().isBlank() && number(seats) >= 1 && number(alternates) >= 0,
                title,
                seats,
                alternates);
    }

    /** For a new election, with what the facts and the rules of the meeting suggest. */
    static ElectionFormViewModel fresh(Meeting meeting, Messages messages) {
        var form = new ElectionFormViewModel(meeting, messages);
        form.style.set(meeting.rules().markingStyle().value());
        form.kind.addListener((property, before, now) -> form.suggest(before, now));
        form.kind.set(form.nextKind());
        return form;
    }

    static ElectionFormViewModel of(OpenElection now, Messages messages) {
        var form = new ElectionFormViewModel(now.meeting(), messages);
        var election = now.election();
        form.kind.set(election.kind());
        form.title.set(election.title());
        form.seats.set(Integer.toString(election.seats()));
        form.alternates.set(Integer.toString(election.slate().alternates()));
        form.style.set(election.slate().style());
        return form;
    }

    ElectionCommand.CreateElection creation() {
        return new ElectionCommand.CreateElection(
                Contest.first(kind.get(), Electorate.MEETING, title.get(), number(seats)),
                number(seats),
                number(alternates),
                style.get());
    }

    ElectionCommand.ChangeElection changeOf(Election election) {
        return new ElectionCommand.ChangeElection(
                election.id(),
                title.get(),
                Math.max(number(seats), election.contest().size()),
                number(seats),
                number(alternates),
                style.get());
    }

    ObjectProperty<ElectionKind> kindProperty() {
        return kind;
    }

    StringProperty titleProperty() {
        return title;
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

    /** Empty while nothing is unusual. */
    StringBinding advice() {
        return advice;
    }

    BooleanBinding ready() {
        return ready;
    }

    /** Congresses elect the committee first, then the delegates. */
    private ElectionKind nextKind() {
        for (var each : new ElectionKind[] {ElectionKind.COMMITTEE, ElectionKind.DELEGATES}) {
            if (meeting.elections().all().stream().noneMatch(election -> election.kind() == each)) {
                return each;
            }
        }
        return ElectionKind.OTHER;
    }

    /** What was typed by hand stays. */
    private void suggest(ElectionKind before, ElectionKind now) {
        if (before == null || title.get().equals(suggestedTitle(before))) {
            title.set(suggestedTitle(now));
        }
        if (before == null || seats.get().equals(suggestedSeats(before))) {
            seats.set(suggestedSeats(now));
        }
    }

    private String suggestedTitle(ElectionKind of) {
        var facts = meeting.facts();
        var from = Integer.toString(facts.termFrom());
        var to = Integer.toString(facts.termTo());
        var upper = facts.upperUnion().isBlank() ? OF_PAPERS.text("election.title.upper") : facts.upperUnion();
        return OF_PAPERS.text(
                switch (of) {
                    case COMMITTEE -> Sentence.of("election.title.committee", facts.union(), from, to);
                    case DELEGATES -> Sentence.of("election.title.delegates", upper);
                    case ALTERNATES -> Sentence.of("election.title.alternates", upper);
                    case STANDING_COMMITTEE -> Sentence.of("election.title.standing", facts.union(), from, to);
                    case VICE_CHAIRS -> Sentence.of("election.title.vice", facts.union(), from, to);
                    case INSPECTION_COMMITTEE -> Sentence.of("election.title.inspection", facts.union(), from, to);
                    case INSPECTION_HEAD -> Sentence.of("election.title.inspection.head", facts.union(), from, to);
                    case BY_ELECTION -> Sentence.of("election.title.by", facts.union(), from, to);
                    case CHAIR -> Sentence.of("election.title.chair", facts.union(), from, to);
                    case OTHER -> Sentence.of("election.title.other");
                });
    }

    private String suggestedSeats(ElectionKind of) {
        int members = meeting.roll().summoned().size();
        var committee = meeting.rules().committeeSeats().value().filter(table -> of == ElectionKind.COMMITTEE);
        return Integer.toString(Math.max(
                1, committee.map(table -> table.forMembers(members).min()).orElse(1)));
    }

    /** -1 when it is not a number that can be meant. */
    private static int number(StringProperty typed) {
        return Typing.number(typed.get(), MOST_SEATS);
    }
}
