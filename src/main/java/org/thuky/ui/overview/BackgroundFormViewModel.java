package org.thuky.ui.overview;

import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.thuky.domain.Refusal;
import org.thuky.domain.Sentence;
import org.thuky.domain.meeting.Background;
import org.thuky.domain.meeting.Term;
import org.thuky.domain.meeting.UpperCongress;
import org.thuky.domain.member.Roll;
import org.thuky.text.Messages;
import org.thuky.ui.common.InputParser;
import org.thuky.ui.common.Ordinal;
import org.thuky.ui.common.Pairs;
import org.thuky.ui.common.Validity;

/** What came before the meeting and what is above it, while it is typed. All of it may stay empty. */
final class BackgroundFormViewModel {

    private final Roll roll;
    private final StringProperty outgoing = new SimpleStringProperty();
    private final Pairs officers;
    private final StringProperty above = new SimpleStringProperty();
    private final StringProperty aboveOrdinal = new SimpleStringProperty();
    private final StringProperty aboveTerm = new SimpleStringProperty();
    private final StringProperty guidance = new SimpleStringProperty();
    private final StringProperty committeeOrdinal = new SimpleStringProperty();
    private final StringProperty purpose = new SimpleStringProperty();
    private final StringProperty period = new SimpleStringProperty();
    private final Validity validity;

    BackgroundFormViewModel(Background background, Roll roll, Messages messages) {
        this.roll = roll;
        outgoing.set(words(background.outgoing()));
        officers = BodyFormViewModel.lines(background.officers(), roll);
        above.set(background.above().name());
        aboveOrdinal.set(words(background.above().ordinal(), messages));
        aboveTerm.set(words(background.above().term()));
        guidance.set(String.join("\n", background.guidance()));
        committeeOrdinal.set(words(background.committeeOrdinal(), messages));
        purpose.set(background.purpose());
        period.set(background.period());
        validity = new Validity()
                .check(outgoing, () -> noTerm(outgoing))
                .check(aboveTerm, () -> noTerm(aboveTerm))
                .check(aboveOrdinal, () -> noOrdinal(aboveOrdinal))
                .check(committeeOrdinal, () -> noOrdinal(committeeOrdinal))
                .checkWhole(() -> Refusal.against(this::background), officers.lines());
    }

    private static String words(Term term) {
        return term.known() ? term.from() + " – " + term.to() : "";
    }

    private static String words(int ordinal, Messages messages) {
        return ordinal == 0 ? "" : messages.formats().roman(ordinal);
    }

    private static Optional<Sentence> noTerm(StringProperty typed) {
        return Validity.when(
                !typed.get().isBlank() && InputParser.term(typed.get()).isEmpty(), "start.form.problem.term");
    }

    private static Optional<Sentence> noOrdinal(StringProperty typed) {
        return Validity.when(!typed.get().isBlank() && Ordinal.parse(typed.get()) == 0, "start.form.problem.ordinal");
    }

    /** @throws Refusal while it is not ready */
    Background background() {
        return new Background(
                term(outgoing),
                BodyFormViewModel.officers(officers, roll),
                new UpperCongress(InputParser.text(above.get()), Ordinal.parse(aboveOrdinal.get()), term(aboveTerm)),
                guidance.get().lines().map(InputParser::text).toList(),
                Ordinal.parse(committeeOrdinal.get()),
                InputParser.text(purpose.get()),
                InputParser.text(period.get()));
    }

    private static Term term(StringProperty typed) {
        return InputParser.term(typed.get()).orElse(Term.UNKNOWN);
    }

    Validity validity() {
        return validity;
    }

    StringProperty outgoingProperty() {
        return outgoing;
    }

    Pairs officers() {
        return officers;
    }

    StringProperty aboveProperty() {
        return above;
    }

    StringProperty aboveOrdinalProperty() {
        return aboveOrdinal;
    }

    StringProperty aboveTermProperty() {
        return aboveTerm;
    }

    /** A body a line. */
    StringProperty guidanceProperty() {
        return guidance;
    }

    StringProperty committeeOrdinalProperty() {
        return committeeOrdinal;
    }

    StringProperty purposeProperty() {
        return purpose;
    }

    StringProperty periodProperty() {
        return period;
    }
}
