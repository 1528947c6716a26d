package org.thuky.ui.attendance;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.thuky.domain.attendance.Absence;
import org.thuky.ui.common.Validity;

/** Why somebody does not come. Who has leave has a reason. */
final class AbsenceFormViewModel {

    private final ObjectProperty<Boolean> withLeave = new SimpleObjectProperty<>(true);
    private final StringProperty reason = new SimpleStringProperty("");
    private final Validity validity = new Validity()
            .check(
                    reason,
                    () -> Validity.when(withLeave.get() && reason.get().isBlank(), "common.form.needed"),
                    withLeave);

    Absence absence() {
        return new Absence(withLeave.get(), reason.get().strip());
    }

    Validity validity() {
        return validity;
    }

    ObjectProperty<Boolean> withLeaveProperty() {
        return withLeave;
    }

    StringProperty reasonProperty() {
        return reason;
    }
}
