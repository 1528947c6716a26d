package org.thuky.ui.election;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.thuky.ui.common.Validity;

/** What the presidium decides on somebody who asks to be taken off the list; nothing before one of both is chosen. */
final class WithdrawalFormViewModel {

    private final ObjectProperty<Boolean> granted = new SimpleObjectProperty<>();
    private final StringProperty reason = new SimpleStringProperty("");
    private final Validity validity =
            new Validity().checkWhole(() -> Validity.when(granted.get() == null, "common.form.either"), granted);

    Validity validity() {
        return validity;
    }

    /** Null while nothing is decided. */
    ObjectProperty<Boolean> grantedProperty() {
        return granted;
    }

    StringProperty reasonProperty() {
        return reason;
    }
}
