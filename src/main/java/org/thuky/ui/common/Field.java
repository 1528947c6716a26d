package org.thuky.ui.common;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import org.thuky.domain.Sentence;
import org.thuky.text.Messages;

/** A field of a form: its words, under them where to type, and under that what is not right yet. */
public final class Field extends VBox {

    private final Control input;
    private final BooleanProperty touched = new SimpleBooleanProperty();
    private boolean changed;
    private double share = 1;

    public Field(String words, Control input) {
        this.input = input;
        getStyleClass().add("field");
        var label = new Label(words);
        label.getStyleClass().add(Styles.FIELD_LABEL);
        label.setWrapText(true);
        label.setLabelFor(input);
        input.setAccessibleText(words);
        input.setMaxWidth(Double.MAX_VALUE);
        getChildren().addAll(label, input);
    }

    /** A problem is told once somebody has changed the field and left it: half a date is no mistake. */
    Field watching(ObservableValue<?> value, ObservableValue<Optional<Sentence>> problem, Messages messages) {
        var told = Form.problemLabel();
        told.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> problem.getValue()
                                .filter(wrong -> touched.get())
                                .map(messages::text)
                                .orElse(""),
                        problem,
                        touched));
        Shown.whenWords(told);
        input.accessibleHelpProperty().bind(told.textProperty());
        value.addListener((property, before, now) -> changed = true);
        input.focusedProperty().addListener((property, before, focused) -> {
            if (!focused && changed) {
                touch();
            }
        });
        getChildren().add(told);
        return this;
    }

    void touch() {
        touched.set(true);
    }

    public Control input() {
        return input;
    }

    /** How much of its row the field takes, against the others there. */
    public Field share(double share) {
        this.share = share;
        return this;
    }

    double share() {
        return share;
    }

    /** No wider than so many letters: a double click in the middle of a short field then finds what stands there. */
    public Field letters(int letters) {
        ((TextField) input).setPrefColumnCount(letters);
        input.setMaxWidth(USE_PREF_SIZE);
        return this;
    }

    public Field prompt(String words) {
        if (input instanceof ComboBoxBase<?> box) {
            box.setPromptText(words);
        } else {
            ((TextInputControl) input).setPromptText(words);
        }
        return this;
    }

    public Field disabledWhen(ObservableValue<Boolean> disabled) {
        input.disableProperty().bind(disabled);
        return this;
    }

    /** Enter goes on to the next field instead of pressing the button. */
    public Field enterTo(Field next) {
        return enter(next.input::requestFocus);
    }

    /** Enter does this. */
    public Field enter(Runnable act) {
        ((TextField) input).setOnAction(enter -> act.run());
        return this;
    }
}
