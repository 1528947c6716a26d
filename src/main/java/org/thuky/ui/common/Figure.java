package org.thuky.ui.common;

import javafx.beans.property.StringProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** A large number with its caption under it: {@code <Figure fx:id="present" caption="%attendance.present"/>}. */
public final class Figure extends VBox {

    private final Label value = new Label();
    private final Label caption = new Label();

    public Figure() {
        getStyleClass().add("figure-box");
        value.getStyleClass().add(Styles.FIGURE);
        caption.getStyleClass().add(Styles.MUTED);
        getChildren().addAll(value, caption);
    }

    public StringProperty valueProperty() {
        return value.textProperty();
    }

    public String getValue() {
        return value.getText();
    }

    public void setValue(String text) {
        value.setText(text);
    }

    public StringProperty captionProperty() {
        return caption.textProperty();
    }

    public String getCaption() {
        return caption.getText();
    }

    public void setCaption(String text) {
        caption.setText(text);
    }
}
