package org.thuky.ui.election;

import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.thuky.text.Messages;
import org.thuky.ui.common.Shown;
import org.thuky.ui.election.EntryLine.Preview;

/** The field in which a ballot is typed; under it how the line will count, or what is wrong with it. */
public final class BallotEntryView extends VBox {

    private static final PseudoClass VALID = PseudoClass.getPseudoClass("valid");
    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");

    private final TextField field = new TextField();
    private final Label preview = new Label();
    private final Label problem = new Label();

    public BallotEntryView() {
        getStyleClass().add("count-entry");
        field.setId("entry");
        field.getStyleClass().add("count-field");
        preview.setId("preview");
        preview.getStyleClass().add("count-preview");
        preview.setWrapText(true);
        problem.setId("problem");
        problem.getStyleClass().addAll("field-problem", "count-problem");
        problem.setWrapText(true);
        problem.setMinHeight(USE_PREF_SIZE);
        Shown.whenWords(problem);
        getChildren().addAll(field, preview, problem);
    }

    void bind(EntryLine line, ObservableValue<String> refusal, Runnable enter, Runnable escape, Messages messages) {
        field.setPromptText(messages.text("election.count.prompt"));
        field.textProperty().bindBidirectional(line.typedProperty());
        field.setOnAction(pressed -> enter.run());
        field.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                escape.run();
                key.consume();
            }
        });
        problem.textProperty().bind(refusal);
        // a refusal says what the preview says; where nothing can be typed the preview only keeps its place
        preview.visibleProperty()
                .bind(field.disabledProperty().not().and(problem.textProperty().isEmpty()));
        preview.managedProperty().bind(problem.textProperty().isEmpty());
        line.previewProperty().addListener((property, before, now) -> show(now));
        show(line.previewProperty().get());
    }

    TextField field() {
        return field;
    }

    void takeCursor() {
        if (!field.isDisabled()) {
            field.requestFocus();
            field.end();
        }
    }

    private void show(Preview now) {
        preview.setText(now.words());
        preview.pseudoClassStateChanged(VALID, now.kind() == Preview.Kind.VALID);
        preview.pseudoClassStateChanged(INVALID, now.kind() == Preview.Kind.INVALID);
    }
}
