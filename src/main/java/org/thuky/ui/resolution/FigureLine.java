package org.thuky.ui.resolution;

import java.util.List;
import javafx.beans.binding.StringExpression;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
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
    private final TypedFigure number;
    private final StringProperty unit = new SimpleStringProperty("");
    private final TypedFigure money;
    private final BooleanProperty over = new SimpleBooleanProperty();
    private final StringExpression problem;

    FigureLine(Messages messages) {
        var numerals = new Numerals(messages);
        this.number = new TypedFigure(numerals);
        this.money = new TypedFigure(numerals);
        this.problem = TypedFigure.problem(messages, number, money);
        money.textProperty().addListener((property, before, typed) -> over.set(over.get() || Numerals.saysOver(typed)));
    }

    @Override
    public TermFigure content() {
        return new TermFigure(
                InputParser.text(group.get()),
                InputParser.text(text.get()),
                number.value(),
                InputParser.text(unit.get()),
                money.value(),
                over.get());
    }

    @Override
    public void show(TermFigure figure) {
        group.set(figure.group());
        text.set(figure.text());
        number.show(figure.number());
        unit.set(figure.unit());
        money.show(figure.money());
        over.set(figure.over());
    }

    /** Behind what was done: number, unit, money, and anything that says it was more. */
    @Override
    public void take(Pasted.Row row) {
        group.set(row.group());
        text.set(row.sentence());
        number.take(row.figure(0));
        unit.set(row.figure(1));
        money.take(row.figure(2));
        over.set(over.get() || !row.figure(3).isEmpty());
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
                over,
                number.readableProperty(),
                money.readableProperty());
    }

    @Override
    public StringProperty groupProperty() {
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

    BooleanProperty overProperty() {
        return over;
    }
}
