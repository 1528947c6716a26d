package org.thuky.ui.attendance;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.thuky.domain.attendance.Absence;
import org.thuky.text.Messages;
import org.thuky.ui.common.Styles;

/** Why somebody does not come: with leave and its reason, or without. */
final class AbsenceForm extends VBox {

    private final RadioButton withLeave;
    private final TextField reason = new TextField();
    private final BooleanBinding ready;

    AbsenceForm(Messages messages) {
        withLeave = new RadioButton(messages.text("attendance.absence.withLeave"));
        var without = new RadioButton(messages.text("attendance.absence.without"));
        var choice = new ToggleGroup();
        choice.getToggles().setAll(withLeave, without);
        withLeave.setSelected(true);
        reason.setId("absenceReason");
        reason.setPromptText(messages.text("attendance.absence.example"));
        var label = new Label(messages.text("attendance.absence.reason"));
        label.getStyleClass().add(Styles.FIELD_LABEL);
        var field = new VBox(label, reason);
        field.getStyleClass().add("field");
        ready = Bindings.createBooleanBinding(
                () -> !withLeave.isSelected() || !reason.getText().isBlank(),
                reason.textProperty(),
                withLeave.selectedProperty());
        getStyleClass().add(Styles.STACK);
        getChildren().addAll(withLeave, without, field);
    }

    BooleanBinding readyProperty() {
        return ready;
    }

    Absence absence() {
        return new Absence(withLeave.isSelected(), reason.getText().strip());
    }
}
