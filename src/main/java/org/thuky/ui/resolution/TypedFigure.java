package org.thuky.ui.resolution;

import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.thuky.domain.Sentence;
import org.thuky.domain.resolution.Quantity;
import org.thuky.domain.resolution.Said;

/** A cell for a number as people say it. A unit typed along goes to where units stand. */
final class TypedFigure extends Typed<Optional<Quantity>> {

    private final Numerals numerals;
    private final StringProperty unit;

    /** @param unit stands beside the cell */
    TypedFigure(Numerals numerals, StringProperty unit) {
        super(Optional.empty());
        this.numerals = numerals;
        this.unit = unit;
        unit.addListener((property, before, now) -> read());
    }

    static TypedFigure money(Numerals numerals) {
        return new TypedFigure(numerals, new SimpleStringProperty(Said.MONEY));
    }

    @Override
    Optional<Optional<Quantity>> read(String typed) {
        return typed.isBlank()
                ? Optional.of(Optional.empty())
                : numerals.read(typed)
                        .filter(said -> said.unitBeside(unit.get().strip()).isPresent())
                        .map(said -> Optional.of(said.quantity()));
    }

    @Override
    String written(Optional<Quantity> said) {
        return said.map(numerals::write).orElse("");
    }

    @Override
    Sentence problem(String typed) {
        return numerals.read(typed)
                .map(said -> Sentence.of(
                        "resolution.unit.differs", said.unit(), unit.get().strip()))
                .orElseGet(() -> Sentence.of("resolution.unreadable", typed));
    }

    /** What stands beside it, or was typed along. */
    String unit() {
        return numerals.read(textProperty().get())
                .flatMap(said -> said.unitBeside(unit.get().strip()))
                .orElseGet(() -> unit.get().strip());
    }

    @Override
    void tidy() {
        if (isReadable()) {
            unit.set(unit());
        }
        super.tidy();
    }
}
