package org.thuky.ui.common;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.thuky.text.Messages;

/** The line in which a screen says what the last act did. Silent, it keeps its height, so that nothing jumps. */
public final class ToldLine extends HBox {

    private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");
    private static final PseudoClass ATTENTION = PseudoClass.getPseudoClass("attention");

    private final FontIcon icon = Icons.of(Feather.INFO);
    private final Label label = new Label();

    public ToldLine() {
        getStyleClass().add("told-line");
        label.setMinWidth(0);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(icon, label);
        icon.visibleProperty().bind(label.textProperty().isNotEmpty());
    }

    public void follow(ObservableValue<Optional<Told>> told, Messages messages) {
        told.addListener((property, before, now) -> show(now, messages));
        show(told.getValue(), messages);
    }

    public String getText() {
        return label.getText();
    }

    private void show(Optional<Told> told, Messages messages) {
        label.setText(told.map(what -> messages.text(what.sentence())).orElse(""));
        var tone = told.map(Told::tone).orElse(Told.Tone.INFORMATION);
        icon.setIconCode(
                switch (tone) {
                    case DONE -> Feather.CHECK_CIRCLE;
                    case INFORMATION -> Feather.INFO;
                    case ATTENTION -> Feather.ALERT_TRIANGLE;
                });
        pseudoClassStateChanged(DONE, tone == Told.Tone.DONE);
        pseudoClassStateChanged(ATTENTION, tone == Told.Tone.ATTENTION);
    }
}
