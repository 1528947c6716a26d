package org.thuky.ui.election;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.thuky.domain.Sentence;
import org.thuky.domain.election.EntryMode;
import org.thuky.ui.common.Dialogs;
import org.thuky.ui.common.Fxml;
import org.thuky.ui.common.ScreenController;
import org.thuky.ui.common.Shown;

/** Step 5: opens the box, then shows what the count is at. */
final class CountController implements ScreenController {

    private final CountViewModel model;
    private final Fxml parts;
    private final Dialogs dialogs;
    private final Map<CountPhase, Fxml.Loaded<? extends ScreenController>> loaded = new EnumMap<>(CountPhase.class);

    @FXML
    private StackPane content;

    @FXML
    private Node noPapers;

    @FXML
    private Node sealedBox;

    @FXML
    private Label title;

    @FXML
    private CheckBox mixed;

    @FXML
    private ComboBox<String> typist;

    @FXML
    private Button byBallot;

    @FXML
    private Label problem;

    CountController(CountViewModel model, Fxml parts, Dialogs dialogs) {
        this.model = model;
        this.parts = parts;
        this.dialogs = dialogs;
    }

    @FXML
    private void initialize() {
        var ballots = parts.load(BallotCountController.class);
        loaded.put(CountPhase.FIRST, ballots);
        loaded.put(CountPhase.AGAIN, ballots);
        loaded.put(CountPhase.BETWEEN, parts.load(TypistController.class));
        loaded.put(CountPhase.THIRD, parts.load(SettleController.class));
        loaded.put(CountPhase.COUNTED, parts.load(CountedController.class));
        var totals = parts.load(TotalsController.class);
        List.of(CountPhase.TOTALS, CountPhase.TOTALS_AGAIN, CountPhase.TOTALS_THIRD)
                .forEach(phase -> loaded.put(phase, totals));
        title.textProperty().bind(model.titleProperty());
        mixed.selectedProperty().bindBidirectional(model.mixedProperty());
        mixed.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) {
                byBallot.fire();
            }
        });
        typist.setItems(model.officers());
        typist.valueProperty().bindBidirectional(model.typistProperty());
        Shown.words(problem, model.problemProperty());
        model.phaseProperty().addListener((property, before, now) -> shown());
    }

    @Override
    public void shown() {
        switch (model.phaseProperty().get()) {
            case NO_PAPERS -> content.getChildren().setAll(noPapers);
            case SEALED_BOX -> {
                content.getChildren().setAll(sealedBox);
                content.applyCss();
                mixed.requestFocus();
            }
            default -> show(loaded.get(model.phaseProperty().get()));
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
        typist.commitValue();
        if (model.mixedProperty().get()
                || dialogs.confirm(
                        Sentence.of("election.count.unmixed"),
                        Sentence.of("election.count.unmixed.text"),
                        Sentence.of("election.count.unmixed.act"))) {
            model.begin(EntryMode.BALLOTS);
        }
    }

    @FXML
    private void enterTotals() {
        typist.commitValue();
        model.begin(EntryMode.TOTALS);
    }
}
