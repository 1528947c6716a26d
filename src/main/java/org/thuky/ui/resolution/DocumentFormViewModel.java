package org.thuky.ui.resolution;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.thuky.domain.floor.DocumentId;
import org.thuky.domain.floor.TabledDocument;
import org.thuky.domain.floor.Treatment;
import org.thuky.text.Messages;
import org.thuky.ui.common.InputParser;
import org.thuky.ui.common.Validity;

/** A document while it is typed. */
final class DocumentFormViewModel {

    private final DocumentId id;
    private final StringProperty title = new SimpleStringProperty("");
    private final StringProperty number = new SimpleStringProperty("");
    private final StringProperty date = new SimpleStringProperty("");
    private final StringProperty issuer = new SimpleStringProperty("");
    private final ObjectProperty<Treatment> treatment = new SimpleObjectProperty<>(Treatment.ADOPTED);
    private final Validity validity = new Validity()
            .needed(title)
            .check(
                    date,
                    () -> Validity.when(
                            !date.get().isBlank()
                                    && InputParser.date(date.get()).isEmpty(),
                            "start.form.problem.date"));

    DocumentFormViewModel() {
        id = DocumentId.NEW;
    }

    DocumentFormViewModel(TabledDocument known, Messages messages) {
        id = known.id();
        title.set(known.title());
        number.set(known.number());
        date.set(known.date().map(messages.formats()::date).orElse(""));
        issuer.set(known.issuer());
        treatment.set(known.treatment());
    }

    /** Only once it is ready. */
    TabledDocument document() {
        return new TabledDocument(
                id,
                InputParser.text(title.get()).replaceAll("\\s+", " "),
                InputParser.text(number.get()),
                date.get().isBlank() ? Optional.empty() : InputParser.date(date.get()),
                InputParser.text(issuer.get()),
                treatment.get());
    }

    Validity validity() {
        return validity;
    }

    StringProperty titleProperty() {
        return title;
    }

    StringProperty numberProperty() {
        return number;
    }

    StringProperty dateProperty() {
        return date;
    }

    StringProperty issuerProperty() {
        return issuer;
    }

    ObjectProperty<Treatment> treatmentProperty() {
        return treatment;
    }
}
