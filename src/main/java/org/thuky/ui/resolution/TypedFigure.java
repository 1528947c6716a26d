package org.thuky.ui.resolution;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringExpression;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.thuky.text.Messages;

/** A cell for a number. What cannot be read stays as it was typed; until it is corrected, the number before it counts. */
final class TypedFigure {

    private final Numerals numerals;
    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyBooleanWrapper readable = new ReadOnlyBooleanWrapper(true);
    private final ReadOnlyObjectWrapper<Optional<BigDecimal>> value = new ReadOnlyObjectWrapper<>(Optional.empty());

    TypedFigure(Numerals numerals) {
        this.numerals = numerals;
        text.addListener((property, before, now) -> read(now));
    }

    private void read(String typed) {
        var number = numerals.read(typed);
        if (number.isPresent() || typed.isBlank()) {
            readable.set(true);
            value.set(number);
        } else {
            readable.set(false);
        }
    }

    StringProperty textProperty() {
        return text;
    }

    ReadOnlyBooleanProperty readableProperty() {
        return readable.getReadOnlyProperty();
    }

    boolean isReadable() {
        return readable.get();
    }

    Optional<BigDecimal> value() {
        return value.get();
    }

    ReadOnlyObjectProperty<Optional<BigDecimal>> valueProperty() {
        return value.getReadOnlyProperty();
    }

    /** Leaves alone what says the same already. */
    void show(Optional<BigDecimal> number) {
        if (!number.equals(value.get())) {
            text.set(written(number));
        }
    }

    /** Once the cursor has left: 75 triệu becomes 75.000.000. */
    void tidy() {
        if (readable.get()) {
            text.set(written(value.get()));
        }
    }

    /** As it stood in a row copied elsewhere. */
    void take(String cell) {
        text.set(cell);
        tidy();
    }

    /** The sentence about the first of the figures that cannot be read; empty when all can. */
    static StringExpression problem(Messages messages, TypedFigure... figures) {
        var parts = Arrays.stream(figures)
                .flatMap(figure -> Stream.of(figure.text, figure.readable))
                .toArray(Observable[]::new);
        return Bindings.createStringBinding(
                () -> Arrays.stream(figures)
                        .filter(figure -> !figure.isReadable())
                        .map(figure -> messages.text(
                                "resolution.unreadable", figure.text.get().strip()))
                        .findFirst()
                        .orElse(""),
                parts);
    }

    private String written(Optional<BigDecimal> number) {
        return number.map(numerals::write).orElse("");
    }
}
