package org.thuky.ui.election;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.thuky.ui.common.Digits;
import org.thuky.ui.common.InfoBar;
import org.thuky.ui.common.Preview;
import org.thuky.ui.common.ScreenController;
import org.thuky.ui.common.Shortcuts;
import org.thuky.ui.common.Shown;

/** Step 3: the ballots, and what else is printed for the vote. */
final class BallotsController implements ScreenController {

    private final BallotsViewModel model;
    private final Preview preview;

    @FXML
    private TextField copies;

    @FXML
    private Label present;

    @FXML
    private Button print;

    @FXML
    private InfoBar warning;

    @FXML
    private Label problem;

    @FXML
    private Node done;

    @FXML
    private Label printed;

    BallotsController(BallotsViewModel model, Preview preview) {
        this.model = model;
        this.preview = preview;
    }

    @FXML
    private void initialize() {
        Digits.only(copies);
        copies.textProperty().bindBidirectional(model.copiesProperty());
        present.textProperty().bind(model.presentProperty());
        warning.textProperty().bind(model.warningProperty());
        Shown.words(problem, model.problemProperty());
        printed.textProperty().bind(model.printedProperty());
        Shown.when(done, printed.textProperty().isNotEmpty());
        Shortcuts.press(print, Shortcuts.ctrl(KeyCode.P));
    }

    @Override
    public void shown() {
        if (!done.isVisible()) {
            copies.requestFocus();
            copies.selectAll();
        }
    }

    private void show(BallotsViewModel.Drawn drawn) {
        preview.show(copies, drawn.title(), drawn.file(), () -> model.printed(drawn));
    }

    @FXML
    private void print() {
        model.ballots(this::show);
    }

    @FXML
    private void practice() {
        model.practice(this::show);
    }

    @FXML
    private void tally() {
        model.tally(this::show);
    }
}
