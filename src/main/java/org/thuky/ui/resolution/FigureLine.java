package org.thuky.ui.resolution;

import java.util.List;
import javafx.beans.binding.StringExpression;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.thuky.domain.resolution.TermFigure;
import org.thuky.text.Messages;
import org.thuky.ui.common.InputParser;

/** One figure of the past term as it is typed. */
final class FigureLine implements DraftLine<TermFigure> {

    private final StringProperty group = new SimpleStringProperty("");
    private final StringProperty text = new SimpleStringProperty("");
    private final StringProperty unit = new SimpleStringProperty("");
    private final TypedFigure number;
    private final TypedFigure money;
    private final StringProperty when = new SimpleStringProperty("");
    private final TypedParts parts = new TypedParts();
    private final StringExpression problem;

    FigureLine(Messages messages) {
        var numerals = new Numerals(messages);
        this.number = new TypedFigure(numerals, unit);
        this.money = TypedFigure.money(numerals);
        this.problem = Typed.problem(messages, number, money, parts);
    }

    @Override
    public TermFigure content() {
        return new TermFigure(
                InputParser.text(group.get()),
                InputParser.text(text.get()),
                number.value(),
                InputParser.text(number.unit()),
                money.value(),
                InputParser.text(when.get()),
                parts.value());
    }

    @Override
    public void show(TermFigure figure) {
        group.set(figure.group());
        text.set(figure.text());
        unit.set(figure.unit());
        number.show(figure.number());
        money.show(figure.money());
        when.set(figure.when());
        parts.show(figure.parts());
    }

    /** Behind what was done: number, unit, money, over what time, and what of it is told apart. */
    @Override
    public void take(Pasted.Row row) {
        group.set(row.group());
        text.set(row.sentence());
        unit.set(row.figure(1));
        number.take(row.figure(0));
        money.take(row.figure(2));
        when.set(row.figure(3));
        parts.take(row.figure(4));
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
                number.valueProperty(),
                unit,
                money.valueProperty(),
                when,
                parts.valueProperty(),
                number.readableProperty(),
                money.readableProperty(),
                parts.readableProperty());
    }

    StringProperty groupProperty() {
        return group;
    }

    StringProperty textProperty() {
        return text;
    }

    TypedFigure number() {
        return number;
    }

    StringProperty unitProperty() {
        return unit;
    }

    TypedFigure money() {
        return money;
    }

    StringProperty whenProperty() {
        return when;
    }

    /** Trong đó. */
    TypedParts apart() {
        return parts;
    }
}
