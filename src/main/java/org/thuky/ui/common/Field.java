package org.thuky.ui.common;

import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** A field of a form built in code: its words, and under them where to type. */
public final class Field extends VBox {

    public Field(String words, Control input) {
        getStyleClass().add("field");
        var label = new Label(words);
        label.getStyleClass().add(Styles.FIELD_LABEL);
        label.setLabelFor(input);
        input.setMaxWidth(Double.MAX_VALUE);
        getChildren().addAll(label, input);
    }
}
