package org.thuky.ui.resolution;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.thuky.ui.common.InputParser;
import org.thuky.ui.common.Validity;

/** Who is not in favour of the resolution. Nothing typed means nobody. */
final class AdoptionFormViewModel {

    private final int present;
    private final StringProperty against = new SimpleStringProperty("");
    private final StringProperty other = new SimpleStringProperty("");
    private final Validity validity;

    AdoptionFormViewModel(int present) {
        this.present = present;
        validity = new Validity()
                .check(against, () -> Validity.when(against() > present, "common.form.number", 0, present))
                .check(
                        other,
                        () -> Validity.when(
                                other() > present - against(),
                                "common.form.number",
                                0,
                                Math.max(0, present - against())),
                        against);
    }

    int present() {
        return present;
    }

    int against() {
        return InputParser.count(against.get());
    }

    int other() {
        return InputParser.count(other.get());
    }

    Validity validity() {
        return validity;
    }

    StringProperty againstProperty() {
        return against;
    }

    StringProperty otherProperty() {
        return other;
    }
}
