package org.thuky.ui.safety;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.thuky.ui.common.Validity;

/** A password, typed twice when it is new. */
final class PasswordFormViewModel {

    private final StringProperty password = new SimpleStringProperty("");
    private final StringProperty again = new SimpleStringProperty("");
    private final Validity validity;

    private PasswordFormViewModel(Validity validity) {
        this.validity = validity;
    }

    /** For a new one; none at all is fine too. */
    static PasswordFormViewModel fresh() {
        var model = new PasswordFormViewModel(new Validity());
        model.validity.check(
                model.again,
                () -> Validity.when(!model.again.get().equals(model.password.get()), "safety.password.differ"),
                model.password);
        return model;
    }

    /** For one that was given before. */
    static PasswordFormViewModel known() {
        var model = new PasswordFormViewModel(new Validity());
        model.validity.check(
                model.password, () -> Validity.when(model.password.get().isEmpty(), "common.form.needed"));
        return model;
    }

    Validity validity() {
        return validity;
    }

    StringProperty passwordProperty() {
        return password;
    }

    StringProperty againProperty() {
        return again;
    }
}
