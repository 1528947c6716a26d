package org.thuky.ui.election;

import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.thuky.text.Messages;
import org.thuky.ui.common.Digits;
import org.thuky.ui.common.Icons;
import org.thuky.ui.common.ScreenController;
import org.thuky.ui.common.Shortcuts;
import org.thuky.ui.common.Shown;
import org.thuky.ui.common.Styles;
import org.thuky.ui.election.PaperCheckViewModel.Drawn;

/** The drawn sheets, one under the other, each to be held against its paper. */
final class PaperCheckController implements ScreenController {

    private final PaperCheckViewModel model;
    private final CountViewModel count;
    private final Messages messages;
    private boolean marking;

    @FXML
    private Label text;

    @FXML
    private Node draw;

    @FXML
    private TextField number;

    @FXML
    private Label problem;

    @FXML
    private VBox sheets;

    @FXML
    private Label outcome;

    @FXML
    private Button record;

    PaperCheckController(PaperCheckViewModel model, CountViewModel count, Messages messages) {
        this.model = model;
        this.count = count;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        text.textProperty().bind(model.textProperty());
        Digits.only(number);
        number.textProperty().bindBidirectional(model.numberProperty());
        Shown.when(draw, model.drawnProperty().or(model.sealedProperty()).not());
        Shown.words(problem, model.problemProperty());
        Shown.words(outcome, model.outcomeProperty());
        Shown.when(record, model.drawnProperty().and(model.sealedProperty().not()));
        record.disableProperty().bind(model.comparedProperty().not());
        Shortcuts.enter(record);
        model.sheets().addListener((ListChangeListener<Drawn>) change -> showSheets());
        showSheets();
    }

    private void showSheets() {
        sheets.getChildren().setAll(model.sheets().stream().map(this::row).toList());
        if (marking) {
            marking = false;
            Platform.runLater(this::goOn);
        }
    }

    /** The rows are new after every mark; whoever marks by keyboard goes on with the next sheet, then records. */
    private void goOn() {
        model.sheets().stream()
                .filter(drawn -> drawn.agrees().isEmpty())
                .findFirst()
                .map(drawn -> sheets.lookup("#agrees" + drawn.sheet()))
                .orElse(record)
                .requestFocus();
    }

    private Node row(Drawn drawn) {
        var sheet = new Label(messages.text("election.paper.sheet", drawn.sheet()));
        sheet.getStyleClass().add("officer-name");
        var marks = new Label(messages.text("election.paper.entered", drawn.marks()));
        marks.getStyleClass().add(Styles.MUTED);
        marks.setWrapText(true);
        marks.setMinHeight(Label.USE_PREF_SIZE);
        var words = new VBox(sheet, marks);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        if (drawn.agrees().filter(agrees -> !agrees).isPresent()
                && !model.sealedProperty().get()) {
            var settle = new Button(messages.text("election.settle.again"), Icons.of(Feather.EDIT_2));
            settle.setId("settle" + drawn.sheet());
            settle.getStyleClass().addAll(Styles.FLAT, "small");
            settle.setOnAction(click -> count.settle(drawn.sheet()));
            words.getChildren().add(settle);
        }
        var row = new HBox(
                words,
                toggle("agrees" + drawn.sheet(), messages.text("election.paper.yes"), Feather.CHECK, drawn, true),
                toggle("differs" + drawn.sheet(), messages.text("election.paper.no"), Feather.X, drawn, false));
        row.getStyleClass().addAll(Styles.ROW, "officer-row");
        return row;
    }

    private ToggleButton toggle(String id, String words, Feather icon, Drawn drawn, boolean agrees) {
        var toggle = new ToggleButton(words, Icons.of(icon));
        toggle.setId(id);
        toggle.getStyleClass().add("small");
        toggle.setMinWidth(ToggleButton.USE_PREF_SIZE);
        toggle.setSelected(drawn.agrees().filter(said -> said == agrees).isPresent());
        toggle.disableProperty().bind(model.sealedProperty());
        toggle.setOnAction(click -> {
            marking = true;
            model.mark(drawn.sheet(), agrees);
        });
        return toggle;
    }

    @FXML
    private void draw() {
        marking = true;
        model.draw();
    }

    @FXML
    private void record() {
        model.record();
    }
}
