package org.thuky.ui.common;

import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.thuky.domain.Sentence;
import org.thuky.domain.meeting.Pin;

/** A new PIN typed twice, and before that the one it replaces. */
final class PinFormViewModel {

    private final StringProperty before = new SimpleStringProperty("");
    private final StringProperty pin = new SimpleStringProperty("");
    private final StringProperty again = new SimpleStringProperty("");
    private final Validity validity = new Validity();

    PinFormViewModel(boolean replaces) {
        if (replaces) {
            validity.needed(before);
        }
        validity.check(pin, this::weakness)
                .check(again, () -> Validity.when(!again.get().equals(pin.get()), "common.pin.differ"), pin);
    }

    private Optional<Sentence> weakness() {
        return Pin.weakness(pin.get());
    }

    Validity validity() {
        return validity;
    }

    StringProperty beforeProperty() {
        return before;
    }

    StringProperty pinProperty() {
        return pin;
    }

    StringProperty againProperty() {
        return again;
    }
}
