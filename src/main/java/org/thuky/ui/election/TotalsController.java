package org.thuky.ui.election;

import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.thuky.text.Messages;
import org.thuky.ui.common.Digits;
import org.thuky.ui.common.ScreenController;
import org.thuky.ui.common.Shown;
import org.thuky.ui.election.TotalsViewModel.Line;

/** Step 5, as totals: what the board counted on paper. */
final class TotalsController implements ScreenController {

    private final TotalsViewModel model;
    private final Messages messages;

    @FXML
    private TextField valid;

    @FXML
    private VBox invalid;

    @FXML
    private VBox votes;

    @FXML
    private SumsView sums;

    @FXML
    private Label instruction;

    @FXML
    private Label problem;

    @FXML
    private Button record;

    TotalsController(TotalsViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        Digits.only(valid);
        valid.textProperty().bindBidirectional(model.validProperty());
        valid.disableProperty().bind(model.countingProperty().not());
        valid.disabledProperty().addListener((property, before, disabled) -> shown());
        record.disableProperty().bind(model.countingProperty().not());
        instruction.textProperty().bind(model.instructionProperty());
        Shown.words(problem, model.problemProperty());
        model.arithmeticProperty().addListener((property, before, now) -> sums.show(now, messages));
        sums.show(model.arithmeticProperty().get(), messages);
        follow(model.invalid(), invalid, "");
        follow(model.votes(), votes, "votes");
    }

    @Override
    public void shown() {
        valid.requestFocus();
    }

    private void follow(ObservableList<Line> lines, VBox fields, String id) {
        ListChangeListener<Line> show = change -> fields.getChildren()
                .setAll(lines.stream().map(line -> row(line, id)).toList());
        lines.addListener(show);
        show.onChanged(null);
    }

    private Node row(Line line, String id) {
        var label = new Label(line.label());
        label.setWrapText(true);
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        var number = Digits.field(id + line.code());
        number.setPromptText("0");
        number.textProperty().bindBidirectional(line.number());
        number.disableProperty().bind(model.countingProperty().not());
        number.setPrefWidth(80);
        number.setMinWidth(80);
        var row = new HBox(label, number);
        row.getStyleClass().add("totals-row");
        return row;
    }

    @FXML
    private void record() {
        model.record();
    }
}
