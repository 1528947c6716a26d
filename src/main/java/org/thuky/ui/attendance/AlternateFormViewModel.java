package org.thuky.ui.attendance;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.thuky.domain.member.Member;
import org.thuky.ui.common.InputParser;
import org.thuky.ui.common.Validity;

/** Who steps in for a delegate, and why; at first whoever is next. */
final class AlternateFormViewModel {

    private final List<Member> choices;
    private final ObjectProperty<Member> alternate;
    private final StringProperty reason = new SimpleStringProperty("");
    private final Validity validity = new Validity().needed(reason);

    /** @param choices who may be called, one at least */
    AlternateFormViewModel(List<Member> choices) {
        this.choices = choices;
        this.alternate = new SimpleObjectProperty<>(choices.get(0));
    }

    List<Member> choices() {
        return choices;
    }

    String reason() {
        return InputParser.text(reason.get());
    }

    ObjectProperty<Member> alternateProperty() {
        return alternate;
    }

    StringProperty reasonProperty() {
        return reason;
    }

    Validity validity() {
        return validity;
    }
}
