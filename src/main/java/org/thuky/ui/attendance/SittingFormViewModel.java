package org.thuky.ui.attendance;

import java.time.LocalDate;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.thuky.text.Messages;
import org.thuky.ui.common.InputParser;
import org.thuky.ui.common.Validity;

/** A preparatory sitting or another day: what it is called and when it is held. */
public final class SittingFormViewModel {

    private final StringProperty title = new SimpleStringProperty("");
    private final StringProperty date = new SimpleStringProperty("");
    private final Validity validity = new Validity()
            .needed(title)
            .check(date, () -> Validity.when(InputParser.date(date.get()).isEmpty(), "attendance.sitting.date.wrong"));

    /** @param today on which it is held unless another day is typed */
    public SittingFormViewModel(LocalDate today, Messages messages) {
        date.set(messages.formats().date(today));
    }

    public String title() {
        return InputParser.text(title.get());
    }

    public LocalDate date() {
        return InputParser.date(date.get()).orElseThrow();
    }

    StringProperty titleProperty() {
        return title;
    }

    StringProperty dateProperty() {
        return date;
    }

    Validity validity() {
        return validity;
    }
}
