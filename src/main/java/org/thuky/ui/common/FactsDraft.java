package org.thuky.ui.common;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.thuky.domain.Sentence;
import org.thuky.domain.meeting.CongressForm;
import org.thuky.domain.meeting.Facts;
import org.thuky.domain.meeting.MeetingKind;
import org.thuky.domain.rule.Occasion;
import org.thuky.text.Messages;

/** The facts of a meeting while they are typed, and what of it is not right yet. */
public final class FactsDraft {

    private static final Pattern TERM = Pattern.compile("(\\d{4})\\s*[-–—]\\s*(\\d{4})");

    private final ObjectProperty<Kind> kind = new SimpleObjectProperty<>(Kind.FULL_CONGRESS);
    private final StringProperty union = new SimpleStringProperty("");
    private final StringProperty upperUnion = new SimpleStringProperty("");
    private final StringProperty ordinal = new SimpleStringProperty("");
    private final StringProperty term = new SimpleStringProperty("");
    private final StringProperty date = new SimpleStringProperty("");
    private final StringProperty start = new SimpleStringProperty("07:30");
    private final StringProperty town = new SimpleStringProperty("");
    private final StringProperty place = new SimpleStringProperty("");
    private final StringProperty theme = new SimpleStringProperty("");
    private final Validity validity = new Validity()
            .check(union, () -> Validity.when(union.get().isBlank(), "start.form.problem.union"))
            .check(
                    ordinal,
                    () -> Validity.when(!ordinal.get().isBlank() && ordinalNumber() == 0, "start.form.problem.ordinal"))
            .check(term, () -> Validity.when(termYears().isEmpty(), "start.form.problem.term"))
            .check(date, () -> Validity.when(InputParser.date(date.get()).isEmpty(), "start.form.problem.date"))
            .check(start, () -> Validity.when(InputParser.time(start.get()).isEmpty(), "start.form.problem.start"));
    private final ObjectBinding<Optional<Sentence>> problem = validity.first();

    /** Fills in what is known already. */
    public static FactsDraft of(Facts facts, Messages messages) {
        var draft = new FactsDraft();
        draft.kind.set(Kind.of(facts));
        draft.union.set(facts.union());
        draft.upperUnion.set(facts.upperUnion());
        draft.ordinal.set(facts.ordinal() == 0 ? "" : messages.formats().roman(facts.ordinal()));
        draft.term.set(facts.termFrom() + " – " + facts.termTo());
        draft.date.set(messages.formats().date(facts.date()));
        draft.start.set(messages.formats().time(facts.start()));
        draft.town.set(facts.town());
        draft.place.set(facts.place());
        draft.theme.set(facts.theme());
        return draft;
    }

    /** Only when there is no {@link #problem()}. */
    public Facts facts() {
        var years = termYears().orElseThrow();
        return new Facts(
                kind.get().meeting,
                kind.get().form,
                InputParser.text(union.get()),
                InputParser.text(upperUnion.get()),
                ordinalNumber(),
                years.from(),
                years.to(),
                InputParser.date(date.get()).orElseThrow(),
                InputParser.time(start.get()).orElseThrow(),
                InputParser.text(town.get()),
                InputParser.text(place.get()),
                InputParser.text(theme.get()));
    }

    /** For which rules are proposed, on another day while none is typed. */
    public Occasion occasion(LocalDate otherwise) {
        return new Occasion(InputParser.date(date.get()).orElse(otherwise), kind.get().meeting == MeetingKind.CONGRESS);
    }

    private Optional<Years> termYears() {
        var match = TERM.matcher(term.get().strip());
        return match.matches()
                ? Optional.of(new Years(Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2))))
                        .filter(years -> Facts.isTerm(years.from(), years.to()))
                : Optional.empty();
    }

    /** "VI" and "6" are the sixth; 0 when it is neither. */
    private int ordinalNumber() {
        return Ordinal.parse(ordinal.get());
    }

    /** The first thing that is not right. */
    public ObservableValue<Optional<Sentence>> problem() {
        return problem;
    }

    public Validity validity() {
        return validity;
    }

    public ObjectProperty<Kind> kindProperty() {
        return kind;
    }

    public StringProperty unionProperty() {
        return union;
    }

    public StringProperty upperUnionProperty() {
        return upperUnion;
    }

    public StringProperty ordinalProperty() {
        return ordinal;
    }

    public StringProperty termProperty() {
        return term;
    }

    public StringProperty dateProperty() {
        return date;
    }

    public StringProperty startProperty() {
        return start;
    }

    public StringProperty townProperty() {
        return town;
    }

    public StringProperty placeProperty() {
        return place;
    }

    public StringProperty themeProperty() {
        return theme;
    }

    private record Years(int from, int to) {}

    /** The kinds of meeting, the congress in both its forms. */
    public enum Kind {
        FULL_CONGRESS(MeetingKind.CONGRESS, CongressForm.FULL),
        DELEGATE_CONGRESS(MeetingKind.CONGRESS, CongressForm.DELEGATE),
        COMMITTEE_CONFERENCE(MeetingKind.COMMITTEE_CONFERENCE, CongressForm.FULL),
        MIDTERM_REVIEW(MeetingKind.MIDTERM_REVIEW, CongressForm.FULL);

        private final MeetingKind meeting;
        private final CongressForm form;

        Kind(MeetingKind meeting, CongressForm form) {
            this.meeting = meeting;
            this.form = form;
        }

        public static Kind of(Facts facts) {
            return switch (facts.kind()) {
                case CONGRESS -> facts.form() == CongressForm.FULL ? FULL_CONGRESS : DELEGATE_CONGRESS;
                case COMMITTEE_CONFERENCE -> COMMITTEE_CONFERENCE;
                case MIDTERM_REVIEW -> MIDTERM_REVIEW;
            };
        }

        public Sentence title() {
            return switch (this) {
                case FULL_CONGRESS -> Sentence.of("start.kind.full");
                case DELEGATE_CONGRESS -> Sentence.of("start.kind.delegate");
                case COMMITTEE_CONFERENCE -> Sentence.of("start.kind.committee");
                case MIDTERM_REVIEW -> Sentence.of("start.kind.review");
            };
        }
    }
}
