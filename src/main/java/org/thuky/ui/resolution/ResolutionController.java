package org.thuky.ui.resolution;

import java.util.List;
import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.util.Duration;
import org.thuky.domain.Sentence;
import org.thuky.text.Messages;
import org.thuky.ui.common.Dialogs;
import org.thuky.ui.common.InfoBar;
import org.thuky.ui.common.ScreenController;
import org.thuky.ui.common.Shortcuts;

/** Nghị quyết: what the congress decides. */
public final class ResolutionController implements ScreenController {

    private static final PseudoClass ADOPTED = PseudoClass.getPseudoClass("adopted");

    private final ResolutionViewModel model;
    private final Dialogs dialogs;
    private final Messages messages;
    /** Long enough that a paragraph is one act of the chronicle, short enough that a power cut costs a sentence. */
    private final PauseTransition pause = new PauseTransition(Duration.seconds(10));

    @FXML
    private Label saved;

    @FXML
    private Label adoption;

    @FXML
    private Button adopt;

    @FXML
    private InfoBar changedSince;

    @FXML
    private TextArea assessment;

    @FXML
    private TextArea directions;

    @FXML
    private TextArea targets;

    @FXML
    private TextArea tasks;

    public ResolutionController(ResolutionViewModel model, Dialogs dialogs, Messages messages) {
        this.model = model;
        this.dialogs = dialogs;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        assessment.textProperty().bindBidirectional(model.assessmentProperty());
        directions.textProperty().bindBidirectional(model.directionsProperty());
        targets.textProperty().bindBidirectional(model.targetsProperty());
        tasks.textProperty().bindBidirectional(model.tasksProperty());
        pause.setOnFinished(end -> model.save());
        for (TextArea part : List.of(assessment, directions, targets, tasks)) {
            saveItself(part);
        }
        saved.textProperty().bind(model.savedProperty());
        adoption.textProperty().bind(model.adoptionProperty());
        model.adoptedProperty().addListener((property, before, now) -> mark(now));
        mark(model.adoptedProperty().get());
        changedSince.textProperty().bind(model.changedSinceProperty());
        Shortcuts.press(adopt, new KeyCodeCombination(KeyCode.F5));
    }

    private void mark(boolean adopted) {
        adoption.pseudoClassStateChanged(ADOPTED, adopted);
    }

    private void saveItself(TextArea part) {
        part.textProperty().addListener((property, before, now) -> pause.playFromStart());
        part.focusedProperty().addListener((property, before, focused) -> {
            if (!focused) {
                model.save();
            }
        });
        Shortcuts.once(part, Shortcuts.ctrl(KeyCode.S), model::save);
        Shortcuts.tabLeaves(part);
    }

    /** Where the draft goes on: the first part that is empty. */
    @Override
    public void shown() {
        for (TextArea part : List.of(assessment, directions, targets, tasks)) {
            if (part.getText().isEmpty()) {
                part.requestFocus();
                return;
            }
        }
        adopt.requestFocus();
    }

    @FXML
    private void adopt() {
        var form = new AdoptionForm(model.present(), messages);
        if (dialogs.form(
                Sentence.of("resolution.adopt.title"), form, Sentence.of("resolution.adopt.act"), form.ready())) {
            model.adopt(form.against(), form.other());
        }
    }
}
