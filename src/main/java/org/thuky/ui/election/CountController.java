package org.thuky.ui.election;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.thuky.domain.election.EntryMode;
import org.thuky.ui.common.Fxml;
import org.thuky.ui.common.ScreenController;

/** Step 5: opens the box, then shows the way of counting that was chosen. */
final class CountController implements ScreenController {

    private final CountViewModel model;
    private final Fxml parts;
    private Fxml.Loaded<BallotCountController> ballots;
    private Fxml.Loaded<TotalsController> totals;

    @FXML
    private StackPane content;

    @FXML
    private Node noPapers;

    @FXML
    private Node sealedBox;

    @FXML
    private Label title;

    @FXML
    private Button byBallot;

    @FXML
    private Label problem;

    CountController(CountViewModel model, Fxml parts) {
        this.model = model;
        this.parts = parts;
    }

    @FXML
    private void initialize() {
        ballots = parts.load(BallotCountController.class);
        totals = parts.load(TotalsController.class);
        title.textProperty().bind(model.titleProperty());
        problem.textProperty().bind(model.problemProperty());
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        model.phaseProperty().addListener((property, before, now) -> shown());
    }

    @Override
    public void shown() {
        switch (model.phaseProperty().get()) {
            case NO_PAPERS -> content.getChildren().setAll(noPapers);
            case SEALED_BOX -> {
                content.getChildren().setAll(sealedBox);
                byBallot.requestFocus();
            }
            case BALLOTS -> show(ballots);
            case TOTALS -> show(totals);
        }
    }

    private void show(Fxml.Loaded<? extends ScreenController> part) {
        content.getChildren().setAll(part.view());
        // until its skin is there, what a scroll pane holds cannot take the cursor
        content.applyCss();
        part.controller().shown();
    }

    @FXML
    private void countBallots() {
        model.begin(EntryMode.BALLOTS);
    }

    @FXML
    private void enterTotals() {
        model.begin(EntryMode.TOTALS);
    }
}
