package org.thuky.ui.election;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.thuky.domain.election.Candidate;
import org.thuky.domain.election.Decision;
import org.thuky.domain.election.ElectionKind;
import org.thuky.domain.meeting.Meeting;
import org.thuky.session.command.ElectionCommand.AnnounceAppointment;
import org.thuky.text.Messages;
import org.thuky.ui.common.Desk;
import org.thuky.ui.common.InputParser;
import org.thuky.ui.common.Validity;

/** The form in which a decision of the upper union is taken down that appoints people instead of electing them. */
final class AppointmentFormViewModel {

    /** What upper unions appoint. */
    static final List<ElectionKind> KINDS = Stream.of(ElectionKind.values())
            .filter(kind -> kind != ElectionKind.BY_ELECTION)
            .toList();

    private final People people;
    private final ElectionSuggestion suggestion;
    private final ObjectProperty<ElectionKind> kind = new SimpleObjectProperty<>(ElectionKind.COMMITTEE);
    private final StringProperty title;
    private final StringProperty number = new SimpleStringProperty("");
    private final StringProperty date;
    private final StringProperty issuer;
    private final ObservableList<Candidate> appointed = FXCollections.observableArrayList();
    private final Validity validity;

    AppointmentFormViewModel(Desk desk, Messages messages) {
        Meeting meeting = desk.meeting();
        people = new People(desk);
        suggestion = new ElectionSuggestion(meeting);
        title = new SimpleStringProperty(suggestion.title(kind.get()));
        date = new SimpleStringProperty(messages.formats().date(meeting.facts().date()));
        issuer = new SimpleStringProperty(meeting.facts().upperUnion());
        kind.addListener((property, before, now) -> suggest(before, now));
        validity = new Validity()
                .needed(number)
                .check(date, () -> Validity.when(date().isEmpty(), "election.first.problem.date"))
                .needed(issuer)
                .needed(title)
                .checkWhole(() -> Validity.when(appointed.isEmpty(), "common.form.nobody"), appointed);
    }

    /** Only while it is ready. */
    AnnounceAppointment announcement() {
        return new AnnounceAppointment(
                kind.get(),
                title.get(),
                new Decision(number.get(), date().orElseThrow(), issuer.get()),
                appointed.stream().toList());
    }

    private Optional<LocalDate> date() {
        return InputParser.date(date.get());
    }

    private void suggest(ElectionKind before, ElectionKind now) {
        if (title.get().equals(suggestion.title(before))) {
            title.set(suggestion.title(now));
        }
    }

    People people() {
        return people;
    }

    void add(Candidate person) {
        if (!appointed.contains(person)) {
            appointed.add(person);
        }
    }

    void remove(Candidate person) {
        appointed.remove(person);
    }

    ObservableList<Candidate> appointed() {
        return appointed;
    }

    ObjectProperty<ElectionKind> kindProperty() {
        return kind;
    }

    StringProperty titleProperty() {
        return title;
    }

    StringProperty numberProperty() {
        return number;
    }

    StringProperty dateProperty() {
        return date;
    }

    StringProperty issuerProperty() {
        return issuer;
    }

    Validity validity() {
        return validity;
    }
}
