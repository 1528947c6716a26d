package org.thuky.ui.election;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableIntegerValue;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.thuky.text.Messages;
import org.thuky.ui.common.InfoBar;
import org.thuky.ui.common.ScreenController;
import org.thuky.ui.common.Shortcuts;
import org.thuky.ui.common.Shown;

/** Step 5, ballot by ballot: one field, and everything that helps to type the right thing into it. */
final class BallotCountController implements ScreenController {

    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");
    private static final PseudoClass UNDER_WAY = PseudoClass.getPseudoClass("under-way");

    private final BallotCountViewModel model;
    private final CountViewModel count;
    private final Messages messages;

    @FXML
    private Label title;

    @FXML
    private Label nextSheet;

    @FXML
    private Label remaining;

    @FXML
    private Label papers;

    @FXML
    private Label pace;

    @FXML
    private BallotEntryView typing;

    @FXML
    private Label correction;

    @FXML
    private InfoBar lost;

    @FXML
    private SumsView sums;

    @FXML
    private Label blind;

    @FXML
    private FlowPane hints;

    @FXML
    private HBox correctHint;

    @FXML
    private NamesCard names;

    @FXML
    private Label heading;

    @FXML
    private TableView<Entered> table;

    @FXML
    private TableColumn<Entered, String> sheet;

    @FXML
    private TableColumn<Entered, String> marks;

    @FXML
    private TableColumn<Entered, String> copies;

    @FXML
    private Button correct;

    @FXML
    private Button done;

    BallotCountController(BallotCountViewModel model, CountViewModel count, Messages messages) {
        this.model = model;
        this.count = count;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        title.textProperty().bind(model.titleProperty());
        nextSheet
                .textProperty()
                .bind(model.nextProperty().map(number -> number.intValue() == 0 ? "–" : number.toString()));
        remaining.textProperty().bind(model.remainingProperty().asString());
        papers.textProperty()
                .bind(model.papersProperty().map(all -> messages.text("election.count.of", all.intValue())));
        pace.textProperty().bind(model.paceProperty());
        bindField();
        bindTable();
        model.arithmeticProperty().addListener((property, before, now) -> sums.show(now, messages));
        sums.show(model.arithmeticProperty().get(), messages);
        names.bind(model.line(), model.candidates(), typing, messages);
        Shown.when(blind, model.blindProperty());
        heading.textProperty()
                .bind(model.blindProperty()
                        .map(again ->
                                messages.text(again ? "election.count.entered.again" : "election.count.entered")));
        Shortcuts.press(correct, new KeyCodeCombination(KeyCode.F2));
    }

    private void bindField() {
        var field = typing.field();
        typing.bind(model.line(), model.problemProperty(), model::enter, model::escape, messages);
        field.disableProperty()
                .bind(model.countingProperty()
                        .not()
                        .or(model.remainingProperty()
                                .isEqualTo(0)
                                .and(model.correctingProperty().isEqualTo(0))));
        field.disabledProperty().addListener((property, before, disabled) -> shown());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::typed);
        correction
                .textProperty()
                .bind(model.correctingProperty()
                        .map(number -> number.intValue() == 0
                                ? ""
                                : messages.text("election.count.correcting", number.intValue())));
        Shown.whenWords(correction);
        lost.textProperty().bind(model.lostProperty());
        model.correctingProperty().addListener((property, before, now) -> {
            field.requestFocus();
            field.selectAll();
        });
    }

    private void typed(KeyEvent key) {
        switch (key.getCode()) {
            case UP -> walk(1);
            case DOWN -> walk(-1);
            default -> {
                if (!key.getCode().isModifierKey()) {
                    model.keyPressed();
                }
                return;
            }
        }
        key.consume();
    }

    /** Through the entered ballots without leaving the field; while correcting, sheet by sheet. */
    private void walk(int towardsNewer) {
        if (model.correctingProperty().get() > 0) {
            model.beginCorrection(model.correctingProperty().get() + towardsNewer);
        } else if (towardsNewer > 0) {
            table.getSelectionModel().selectPrevious();
        } else {
            table.getSelectionModel().selectNext();
        }
        table.scrollTo(table.getSelectionModel().getSelectedIndex());
    }

    private void bindTable() {
        Tables.text(sheet, this::sheets);
        Tables.text(marks, row -> model.marks(row.ballot()));
        Tables.text(copies, row -> messages.formats().number(row.copies()));
        table.setItems(model.entered());
        table.setRowFactory(view -> new EnteredRow(model.onDiskProperty()));
        table.setPlaceholder(new Label());
        table.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER) {
                correct.fire();
            }
        });
        table.setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2) {
                correct.fire();
            }
        });
        // a wrong line of the second entry is taken back, or found out by the comparison
        Shown.when(correct, model.blindProperty().not());
        Shown.when(correctHint, model.blindProperty().not());
        correct.disableProperty()
                .bind(model.countingProperty().not().or(model.blindProperty()).or(Bindings.isEmpty(model.entered())));
    }

    private String sheets(Entered row) {
        return row.copies() == 1
                ? messages.formats().number(row.first())
                : messages.formats().number(row.first())
                        + " – "
                        + messages.formats().number(row.last());
    }

    @Override
    public void shown() {
        Shown.now(done, count.aside());
        Shown.now(hints, !typing.field().isDisabled());
        if (count.aside()) {
            table.requestFocus();
            table.getSelectionModel().selectFirst();
        }
        typing.takeCursor();
    }

    /** The chosen ballot, or the newest; of several alike, the last. */
    @FXML
    private void correct() {
        var chosen = table.getSelectionModel().getSelectedItem();
        model.beginCorrection((chosen == null ? table.getItems().get(0) : chosen).last());
    }

    @FXML
    private void done() {
        model.escape();
        count.back();
    }

    /** Shown as under way until it is on the disk. */
    private static final class EnteredRow extends TableRow<Entered> {

        private final ObservableIntegerValue onDisk;

        EnteredRow(ObservableIntegerValue onDisk) {
            this.onDisk = onDisk;
            onDisk.addListener((property, before, now) -> showUnderWay());
        }

        @Override
        protected void updateItem(Entered row, boolean empty) {
            super.updateItem(row, empty);
            showUnderWay();
            pseudoClassStateChanged(INVALID, !empty && !row.ballot().valid());
        }

        private void showUnderWay() {
            pseudoClassStateChanged(UNDER_WAY, !isEmpty() && getItem().last() > onDisk.get());
        }
    }
}
