package org.thuky.ui.attendance;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.thuky.ui.common.InputParser;
import org.thuky.ui.common.Validity;

/** Who takes somebody's place, and why. */
final class SuccessorFormViewModel {

    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty reason = new SimpleStringProperty("");
    private final Validity validity = new Validity().needed(name).needed(reason);

    String name() {
        return InputParser.text(name.get());
    }

    String reason() {
        return InputParser.text(reason.get());
    }

    StringProperty nameProperty() {
        return name;
    }

    StringProperty reasonProperty() {
        return reason;
    }

    Validity validity() {
        return validity;
    }
}
