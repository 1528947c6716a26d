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
public final class NoticeLine extends HBox {

    private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");
    private static final PseudoClass ATTENTION = PseudoClass.getPseudoClass("attention");

    private final FontIcon icon = Icons.of(Feather.INFO);
    private final Label label = new Label();

    public NoticeLine() {
        getStyleClass().add("told-line");
        label.setMinWidth(0);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(icon, label);
        icon.visibleProperty().bind(label.textProperty().isNotEmpty());
    }

    public void follow(ObservableValue<Optional<Notice>> told, Messages messages) {
        told.addListener((property, before, now) -> show(now, messages));
        show(told.getValue(), messages);
    }

    public String getText() {
        return label.getText();
    }

    private void show(Optional<Notice> told, Messages messages) {
        label.setText(told.map(what -> messages.text(what.sentence())).orElse(""));
        var tone = told.map(Notice::tone).orElse(Notice.Tone.INFORMATION);
        icon.setIconCode(
                switch (tone) {
                    case DONE -> Feather.CHECK_CIRCLE;
                    case INFORMATION -> Feather.INFO;
                    case ATTENTION -> Feather.ALERT_TRIANGLE;
                });
        pseudoClassStateChanged(DONE, tone == Notice.Tone.DONE);
        pseudoClassStateChanged(ATTENTION, tone == Notice.Tone.ATTENTION);
    }
}
