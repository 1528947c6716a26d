package org.thuky.ui.election;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.thuky.text.Messages;
import org.thuky.ui.common.Figure;
import org.thuky.ui.common.ScreenController;

/** Step 4: ballots out, ballots back. */
final class BoxController implements ScreenController {

    private final BoxViewModel model;
    private final Messages messages;

    @FXML
    private Figure present;

    @FXML
    private Node issue;

    @FXML
    private TextField issued;

    @FXML
    private Node collect;

    @FXML
    private TextField collected;

    @FXML
    private Label problem;

    @FXML
    private SumsView sums;

    BoxController(BoxViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        Digits.only(issued);
        Digits.only(collected);
        present.valueProperty().bind(model.presentProperty());
        issued.textProperty().bindBidirectional(model.issuedProperty());
        collected.textProperty().bindBidirectional(model.collectedProperty());
        issue.disableProperty().bind(model.sealedProperty());
        collect.disableProperty().bind(model.handedOutProperty().not().or(model.sealedProperty()));
        problem.textProperty().bind(model.problemProperty());
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        model.arithmeticProperty().addListener((property, before, now) -> sums.show(now, messages));
        sums.show(model.arithmeticProperty().get(), messages);
        model.handedOutProperty().addListener((property, before, out) -> shown());
    }

    @Override
    public void shown() {
        if (model.collectedProperty().get().isEmpty()) {
            var field = model.handedOutProperty().get() ? collected : issued;
            field.requestFocus();
            field.selectAll();
        }
    }

    @FXML
    private void issue() {
        model.issue();
    }

    @FXML
    private void collect() {
        model.collect();
    }
}
