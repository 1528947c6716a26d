package org.thuky.ui.resolution;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.thuky.text.Messages;
import org.thuky.ui.common.Field;
import org.thuky.ui.common.Styles;

/** Who is not in favour of the resolution. */
final class AdoptionForm extends VBox {

    /** A dialog asks how high a text is before it knows how wide it may be. */
    private static final double TEXT_WIDTH = 440;

    private final TextField against = count("against");
    private final TextField other = count("other");
    private final int present;

    AdoptionForm(int present, Messages messages) {
        this.present = present;
        var base = new Label(messages.text("resolution.adopt.text", present));
        base.getStyleClass().add(Styles.PROSE);
        base.setWrapText(true);
        base.setPrefWidth(TEXT_WIDTH);
        base.setMinHeight(USE_PREF_SIZE);
        var counts = new HBox(
                new Field(messages.text("vote.form.against"), against),
                new Field(messages.text("vote.form.other"), other));
        counts.getStyleClass().add(Styles.ROW_TOP);
        getStyleClass().add(Styles.STACK);
        getChildren().addAll(base, counts);
    }

    BooleanBinding ready() {
        return Bindings.createBooleanBinding(
                () -> against() + other() <= present, against.textProperty(), other.textProperty());
    }

    int against() {
        return number(against);
    }

    int other() {
        return number(other);
    }

    /** Nothing typed means nobody. */
    private static int number(TextField field) {
        return field.getText().isEmpty() ? 0 : Integer.parseInt(field.getText());
    }

    private static TextField count(String id) {
        var field = new TextField();
        field.setId(id);
        field.setPromptText("0");
        field.setPrefColumnCount(6);
        field.setTextFormatter(
                new TextFormatter<>(change -> change.getControlNewText().matches("\\d{0,6}") ? change : null));
        field.getStyleClass().add("count");
        return field;
    }
}
