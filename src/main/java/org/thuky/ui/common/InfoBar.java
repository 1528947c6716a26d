package org.thuky.ui.common;

import javafx.beans.property.StringProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/** A warning that stays until its reason is gone: shown while it has a text. */
public final class InfoBar extends HBox {

    private final Label label = new Label();

    public InfoBar() {
        getStyleClass().addAll("info-bar", Styles.WARNING);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(Icons.of(Feather.ALERT_TRIANGLE), label);
        Shown.when(this, label.textProperty().isNotEmpty());
    }

    public StringProperty textProperty() {
        return label.textProperty();
    }

    public String getText() {
        return label.getText();
    }

    public void setText(String text) {
        label.setText(text);
    }
}
