package org.thuky.ui.election;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import org.thuky.text.Messages;
import org.thuky.ui.common.InfoBar;
import org.thuky.ui.common.ScreenController;
import org.thuky.ui.common.Shortcuts;
import org.thuky.ui.common.Shown;

/** Step 5, third look: one disputed sheet after the other is read from the paper. */
final class SettleController implements ScreenController {

    private final SettleViewModel model;
    private final CountViewModel count;
    private final Messages messages;

    @FXML
    private Label title;

    @FXML
    private Label sheetNumber;

    @FXML
    private BallotEntryView typing;

    @FXML
    private InfoBar third;

    @FXML
    private SumsView sums;

    @FXML
    private NamesCard names;

    @FXML
    private Label progress;

    @FXML
    private SettledTable table;

    @FXML
    private Button again;

    @FXML
    private Button back;

    SettleController(SettleViewModel model, CountViewModel count, Messages messages) {
        this.model = model;
        this.count = count;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        sheetNumber
                .textProperty()
                .bind(model.sheetProperty().map(number -> number.intValue() == 0 ? "–" : number.toString()));
        typing.bind(model.line(), model.problemProperty(), model::enter, model::escape, messages);
        typing.field().disableProperty().bind(model.sheetProperty().isEqualTo(0));
        model.sheetProperty().addListener((property, before, now) -> shown());
        third.textProperty().bind(model.thirdProperty());
        names.bind(model.line(), model.candidates(), typing, messages);
        progress.textProperty().bind(model.progressProperty());
        model.arithmeticProperty().addListener((property, before, now) -> sums.show(now, messages));
        sums.show(model.arithmeticProperty().get(), messages);
        table.bind(model.rows(), again::fire, messages.text("election.settle.none"), messages);
        again.disableProperty()
                .bind(table.getSelectionModel().selectedItemProperty().isNull());
        Shortcuts.press(again, new KeyCodeCombination(KeyCode.F2));
    }

    @Override
    public void shown() {
        boolean asked = count.aside();
        title.setText(messages.text(asked ? "election.settle.title.asked" : "election.settle.title"));
        Shown.now(back, asked);
        typing.takeCursor();
    }

    @FXML
    private void again() {
        model.choose(table.getSelectionModel().getSelectedItem().sheet());
        typing.takeCursor();
    }

    @FXML
    private void back() {
        model.escape();
        count.back();
    }
}
