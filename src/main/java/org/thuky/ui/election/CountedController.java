package org.thuky.ui.election;

import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.thuky.text.Messages;
import org.thuky.ui.common.InfoBar;
import org.thuky.ui.common.ScreenController;
import org.thuky.ui.common.Shortcuts;
import org.thuky.ui.common.Shown;

/** Step 5, at its end: what was done with the ballots, and what may still be done. */
final class CountedController implements ScreenController {

    private final CountedViewModel model;
    private final CountViewModel count;
    private final Messages messages;

    @FXML
    private Label summary;

    @FXML
    private InfoBar unmixed;

    @FXML
    private VBox story;

    @FXML
    private SumsView sums;

    @FXML
    private Node acts;

    @FXML
    private Button review;

    @FXML
    private Node differing;

    @FXML
    private Node paper;

    @FXML
    private Button settle;

    @FXML
    private SettledTable table;

    CountedController(CountedViewModel model, CountViewModel count, Messages messages) {
        this.model = model;
        this.count = count;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        summary.textProperty().bind(model.headlineProperty());
        unmixed.textProperty().bind(model.unmixedProperty());
        model.story().addListener((ListChangeListener<String>) change -> tell());
        tell();
        model.arithmeticProperty().addListener((property, before, now) -> sums.show(now, messages));
        sums.show(model.arithmeticProperty().get(), messages);
        Shown.when(acts, model.sealedProperty().not());
        Shown.when(review, model.enteredOnceProperty());
        table.bind(model.settled(), settle::fire, messages.text("election.settle.none"), messages);
        settle.visibleProperty().bind(model.sealedProperty().not().and(Bindings.isNotEmpty(model.settled())));
        settle.disableProperty()
                .bind(table.getSelectionModel().selectedItemProperty().isNull().or(model.sealedProperty()));
        model.settled().addListener((ListChangeListener<SettledRow>) change -> arrange());
        arrange();
        Shortcuts.press(settle, new KeyCodeCombination(KeyCode.F2));
    }

    /** Where no sheet differed there is room for those that are held against the paper. */
    private void arrange() {
        boolean some = !model.settled().isEmpty();
        differing.setVisible(some);
        GridPane.setConstraints(paper, some ? 2 : 1, 0, some ? 1 : 2, 1);
    }

    private void tell() {
        story.getChildren()
                .setAll(model.story().stream()
                        .map(words -> {
                            var line = new Label(words);
                            line.setWrapText(true);
                            line.setMinHeight(Label.USE_PREF_SIZE);
                            return line;
                        })
                        .toList());
    }

    @FXML
    private void again() {
        count.readAgain();
    }

    @FXML
    private void review() {
        count.reviewFirst();
    }

    @FXML
    private void settle() {
        count.settle(table.getSelectionModel().getSelectedItem().sheet());
    }
}
