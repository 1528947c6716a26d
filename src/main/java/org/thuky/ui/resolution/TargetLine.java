package org.thuky.ui.resolution;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringExpression;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import org.thuky.domain.resolution.Judgement;
import org.thuky.domain.resolution.Period;
import org.thuky.domain.resolution.Quantity;
import org.thuky.domain.resolution.Target;
import org.thuky.text.Messages;
import org.thuky.ui.common.InputParser;

/** One target as it is typed. Number, unit and period follow what the sentence says of them until corrected. */
final class TargetLine implements DraftLine<Target> {

    private final Messages messages;
    private final Numerals numerals;
    private final StringProperty group = new SimpleStringProperty("");
    private final StringProperty text = new SimpleStringProperty("");
    private final StringProperty unit = new SimpleStringProperty("");
    private final TypedFigure aim;
    private final ObjectProperty<Period> period = new SimpleObjectProperty<>(Period.TERM);
    private final TypedFigure achieved;
    private final TypedParts parts = new TypedParts();
    private final ObjectProperty<Optional<Judgement>> judged = new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty remark = new SimpleStringProperty("");
    private final StringExpression problem;
    private final StringExpression hint;
    private final StringExpression reached;
    private final StringExpression verdict;
    private final ObservableBooleanValue termOver;
    private boolean showing;

    /** @param termOver whether nothing more can be added to what was achieved */
    TargetLine(ObservableBooleanValue termOver, Messages messages) {
        this.termOver = termOver;
        this.messages = messages;
        this.numerals = new Numerals(messages);
        this.aim = new TypedFigure(numerals, unit);
        this.achieved = new TypedFigure(numerals, unit);
        text.addListener((property, before, now) -> follow(before, now));
        problem = Typed.problem(messages, aim, achieved, parts);
        hint = Bindings.createStringBinding(this::hint, text, aim.valueProperty());
        reached = Bindings.createStringBinding(
                () -> content()
                        .reached()
                        .map(share -> messages.formats().number(share.stripTrailingZeros()) + "%")
                        .orElse(""),
                aim.valueProperty(),
                achieved.valueProperty());
        verdict = Bindings.createStringBinding(
                this::verdict, aim.valueProperty(), achieved.valueProperty(), unit, period, termOver);
    }

    /** Whatever says what the sentence said says what the sentence says now. */
    private void follow(String before, String now) {
        if (showing) {
            return;
        }
        var said = Target.of(InputParser.text(before));
        var says = Target.of(InputParser.text(now));
        boolean follows = aim.isReadable() && sameNumber(aim.value(), said.aim());
        follow(unit, said, says, Target::unit);
        if (follows) {
            aim.show(says.aim());
        }
        follow(period, said, says, Target::period);
    }

    private static boolean sameNumber(Optional<Quantity> one, Optional<Quantity> other) {
        return one.isPresent() == other.isPresent() && one.stream().allMatch(number -> number.names(other.get()));
    }

    private static <V> void follow(Property<V> part, Target said, Target says, Function<Target, V> figure) {
        if (part.getValue().equals(figure.apply(said))) {
            part.setValue(figure.apply(says));
        }
    }

    private String hint() {
        var said = Target.of(InputParser.text(text.get())).aim();
        return aim.value()
                .filter(typed -> said.isPresent() && !said.get().names(typed))
                .map(typed -> messages.text("resolution.differs", numerals.write(said.get()), numerals.write(typed)))
                .orElse("");
    }

    private String verdict() {
        return content()
                .reviewed(achieved.value(), Optional.empty(), "")
                .judgement(termOver.get())
                .map(judgement -> messages.text("resolution.judged.by.figures", judgement.label()))
                .orElseGet(() -> messages.text("resolution.judged.not"));
    }

    @Override
    public Target content() {
        return new Target(
                InputParser.text(group.get()),
                InputParser.text(text.get()),
                aim.value(),
                InputParser.text(unit.get().isBlank() && aim.value().isEmpty() ? achieved.unit() : aim.unit()),
                period.get(),
                achieved.value(),
                parts.value(),
                judged.get(),
                InputParser.text(remark.get()));
    }

    @Override
    public void show(Target target) {
        showing = true;
        group.set(target.group());
        text.set(target.text());
        unit.set(target.unit());
        aim.show(target.aim());
        period.set(target.period());
        achieved.show(target.achieved());
        parts.show(target.parts());
        judged.set(target.judged());
        remark.set(target.remark());
        showing = false;
    }

    /** Behind the sentence: number, unit, what is said around the number, and period; what is left out the sentence tells. */
    @Override
    public void take(Pasted.Row row) {
        group.set(row.group());
        text.set(row.sentence());
        var number = row.figure(0);
        if (!number.isEmpty()) {
            unit.set(row.figure(1));
            var around = row.figure(2) + " " + number;
            aim.take(numerals.read(around).isPresent() ? around : number);
        }
        if (row.figures().stream().anyMatch(cell -> cell.equalsIgnoreCase(messages.text(Period.YEAR.label())))) {
            period.set(Period.YEAR);
        }
    }

    @Override
    public boolean isBlank() {
        return text.get().isBlank();
    }

    @Override
    public StringExpression problemProperty() {
        return problem;
    }

    @Override
    public List<ObservableValue<?>> parts() {
        return List.of(
                group,
                text,
                aim.valueProperty(),
                aim.readableProperty(),
                unit,
                period,
                achieved.valueProperty(),
                achieved.readableProperty(),
                parts.valueProperty(),
                parts.readableProperty(),
                judged,
                remark);
    }

    StringProperty groupProperty() {
        return group;
    }

    StringProperty textProperty() {
        return text;
    }

    TypedFigure aim() {
        return aim;
    }

    StringProperty unitProperty() {
        return unit;
    }

    ObjectProperty<Period> periodProperty() {
        return period;
    }

    TypedFigure achieved() {
        return achieved;
    }

    /** Trong đó, of what was achieved. */
    TypedParts apart() {
        return parts;
    }

    /** Empty while the figures judge. */
    ObjectProperty<Optional<Judgement>> judgedProperty() {
        return judged;
    }

    StringProperty remarkProperty() {
        return remark;
    }

    /** That the sentence and the number cell say different numbers; empty while they do not. */
    StringExpression hintProperty() {
        return hint;
    }

    /** How far it is reached, in per cent. */
    StringExpression reachedProperty() {
        return reached;
    }

    /** What the figures judge by themselves; empty while there is nothing to compare. */
    StringExpression verdictProperty() {
        return verdict;
    }
}
