package org.thuky.ui.election;

import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import org.thuky.domain.election.Candidate;
import org.thuky.text.Messages;
import org.thuky.ui.common.InfoBar;
import org.thuky.ui.common.ScreenController;
import org.thuky.ui.common.Shortcuts;
import org.thuky.ui.election.BallotCountViewModel.Preview;

/** Step 5, ballot by ballot: one field, and everything that helps to type the right thing into it. */
final class BallotCountController implements ScreenController {

    private static final PseudoClass VALID = PseudoClass.getPseudoClass("valid");
    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");
    private static final PseudoClass UNDER_WAY = PseudoClass.getPseudoClass("under-way");

    private final BallotCountViewModel model;
    private final Messages messages;
    private final ContextMenu reasons = new ContextMenu();

    @FXML
    private Label remaining;

    @FXML
    private Label collected;

    @FXML
    private Label pace;

    @FXML
    private TextField entry;

    @FXML
    private Label preview;

    @FXML
    private Label correction;

    @FXML
    private Label problem;

    @FXML
    private InfoBar lost;

    @FXML
    private Button invalid;

    @FXML
    private SumsView sums;

    @FXML
    private NamesView names;

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

    BallotCountController(BallotCountViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        remaining.textProperty().bind(model.remainingProperty().asString());
        collected
                .textProperty()
                .bind(model.collectedProperty().map(all -> messages.text("election.count.of", all.intValue())));
        pace.textProperty().bind(model.paceProperty());
        bindField();
        bindTable();
        model.arithmeticProperty().addListener((property, before, now) -> sums.show(now, messages));
        sums.show(model.arithmeticProperty().get(), messages);
        model.candidates().addListener((ListChangeListener<Candidate>) change -> names.list(model.candidates()));
        names.list(model.candidates());
        model.previewProperty().addListener((property, before, now) -> show(now));
        Shortcuts.press(invalid, new KeyCodeCombination(KeyCode.F8));
        Shortcuts.press(correct, new KeyCodeCombination(KeyCode.F2));
    }

    private void bindField() {
        entry.textProperty().bindBidirectional(model.typedProperty());
        entry.disableProperty()
                .bind(model.countingProperty()
                        .not()
                        .or(model.remainingProperty()
                                .isEqualTo(0)
                                .and(model.correctingProperty().isEqualTo(0))));
        entry.disabledProperty().addListener((property, before, disabled) -> shown());
        entry.setOnAction(enter -> model.enter());
        entry.addEventFilter(KeyEvent.KEY_PRESSED, this::typed);
        problem.textProperty().bind(model.problemProperty());
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        correction
                .textProperty()
                .bind(model.correctingProperty()
                        .map(number -> number.intValue() == 0
                                ? ""
                                : messages.text("election.count.correcting", number.intValue())));
        correction.visibleProperty().bind(correction.textProperty().isNotEmpty());
        correction.managedProperty().bind(correction.visibleProperty());
        // a refusal says what the preview says
        preview.visibleProperty()
                .bind(entry.disabledProperty().not().and(model.problemProperty().isEmpty()));
        preview.managedProperty().bind(model.problemProperty().isEmpty());
        lost.textProperty().bind(model.lostProperty());
        invalid.disableProperty().bind(entry.disabledProperty());
        model.correctingProperty().addListener((property, before, now) -> {
            entry.requestFocus();
            entry.selectAll();
        });
    }

    private void typed(KeyEvent key) {
        switch (key.getCode()) {
            case ESCAPE -> model.escape();
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
        table.setRowFactory(view -> new EnteredRow());
        table.setPlaceholder(new Label());
        table.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER) {
                correct();
            }
        });
        table.setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2) {
                correct();
            }
        });
        correct.disableProperty().bind(model.countingProperty().not().or(Bindings.isEmpty(model.entered())));
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
        if (!entry.isDisabled()) {
            entry.requestFocus();
            entry.end();
        }
        show(model.previewProperty().get());
    }

    private void show(Preview now) {
        if (now == null) {
            return;
        }
        preview.setText(now.words());
        preview.pseudoClassStateChanged(VALID, now.kind() == Preview.Kind.VALID);
        preview.pseudoClassStateChanged(INVALID, now.kind() == Preview.Kind.INVALID);
        names.strike(now.ballot().struck());
    }

    @FXML
    private void showReasons() {
        reasons.getItems().clear();
        for (var reason : model.reasons()) {
            int number = reasons.getItems().size() + 1;
            var item = new MenuItem("x" + number + "   " + reason);
            item.setOnAction(choice -> {
                model.typeInvalid(number);
                entry.requestFocus();
                entry.end();
            });
            reasons.getItems().add(item);
        }
        reasons.show(invalid, Side.BOTTOM, 0, 4);
    }

    /** The chosen ballot, or the newest; of several alike, the last. */
    @FXML
    private void correct() {
        var chosen = table.getSelectionModel().getSelectedItem();
        model.beginCorrection((chosen == null ? table.getItems().get(0) : chosen).last());
    }

    private static final class EnteredRow extends TableRow<Entered> {

        @Override
        protected void updateItem(Entered row, boolean empty) {
            super.updateItem(row, empty);
            pseudoClassStateChanged(UNDER_WAY, !empty && row.underWay());
            pseudoClassStateChanged(INVALID, !empty && !row.ballot().valid());
        }
    }
}
