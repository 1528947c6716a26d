package org.thuky.ui.resolution;

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
import org.thuky.domain.Sentence;
import org.thuky.text.Messages;

/** A cell whose words mean something. What cannot be read stays as it was typed; until it is corrected, what it said before counts. */
abstract class Typed<V> {

    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyBooleanWrapper readable = new ReadOnlyBooleanWrapper(true);
    private final ReadOnlyObjectWrapper<V> value;

    /** @param nothing what a blank cell says */
    Typed(V nothing) {
        value = new ReadOnlyObjectWrapper<>(nothing);
        text.addListener((property, before, now) -> read());
    }

    /** Empty when it cannot be read. */
    abstract Optional<V> read(String typed);

    abstract String written(V said);

    /** Why it cannot be read. */
    abstract Sentence problem(String typed);

    final void read() {
        var said = read(text.get());
        readable.set(said.isPresent());
        said.ifPresent(value::set);
    }

    final StringProperty textProperty() {
        return text;
    }

    final ReadOnlyBooleanProperty readableProperty() {
        return readable.getReadOnlyProperty();
    }

    final boolean isReadable() {
        return readable.get();
    }

    final V value() {
        return value.get();
    }

    final ReadOnlyObjectProperty<V> valueProperty() {
        return value.getReadOnlyProperty();
    }

    /** Leaves alone what says the same already. */
    final void show(V said) {
        if (!said.equals(value.get())) {
            text.set(written(said));
        }
    }

    /** Once the cursor has left: 75 triệu becomes 75.000.000. */
    void tidy() {
        if (readable.get()) {
            text.set(written(value.get()));
        }
    }

    /** As it stood in a row copied elsewhere. */
    final void take(String cell) {
        text.set(cell);
        tidy();
    }

    /** The sentence about the first of the cells that cannot be read; empty when all can. */
    static StringExpression problem(Messages messages, Typed<?>... cells) {
        var parts = Arrays.stream(cells)
                .flatMap(cell -> Stream.of(cell.text, cell.readable))
                .toArray(Observable[]::new);
        return Bindings.createStringBinding(
                () -> Arrays.stream(cells)
                        .filter(cell -> !cell.isReadable())
                        .map(cell -> messages.text(cell.problem(cell.text.get().strip())))
                        .findFirst()
                        .orElse(""),
                parts);
    }
}
