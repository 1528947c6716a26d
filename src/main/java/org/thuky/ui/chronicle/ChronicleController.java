package org.thuky.ui.chronicle;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import org.thuky.domain.Sentence;
import org.thuky.text.Messages;
import org.thuky.ui.common.Clip;
import org.thuky.ui.common.Dialogs;
import org.thuky.ui.common.ScreenController;
import org.thuky.ui.common.SearchField;
import org.thuky.ui.common.Shortcuts;

/** Nhật ký: every act in its order. */
public final class ChronicleController implements ScreenController {

    private static final PseudoClass REVOKED = PseudoClass.getPseudoClass("revoked");

    /** The columns beside the words, and the scroll bar. */
    private static final double OTHERS = 64 + 160 + 200 + 18;

    private final ChronicleViewModel model;
    private final Dialogs dialogs;
    private final Messages messages;

    @FXML
    private SearchField filter;

    @FXML
    private Label count;

    @FXML
    private Button revoke;

    @FXML
    private TableView<ChronicleRow> table;

    @FXML
    private TableColumn<ChronicleRow, String> number;

    @FXML
    private TableColumn<ChronicleRow, String> time;

    @FXML
    private TableColumn<ChronicleRow, String> words;

    @FXML
    private TableColumn<ChronicleRow, String> standing;

    @FXML
    private Label integrityCode;

    @FXML
    private Label codeText;

    @FXML
    private TextField checked;

    @FXML
    private Button copy;

    public ChronicleController(ChronicleViewModel model, Dialogs dialogs, Messages messages) {
        this.model = model;
        this.dialogs = dialogs;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        filter.textProperty().bindBidirectional(model.filterProperty());
        Shortcuts.focus(filter, filter.getPromptText(), Shortcuts.ctrl(KeyCode.F));
        count.textProperty().bind(model.countProperty());
        show(number, row -> Long.toString(row.number()));
        show(time, ChronicleRow::time);
        show(words, ChronicleRow::words);
        show(standing, row -> row.holds() ? row.operator() : row.standing());
        words.prefWidthProperty().bind(table.widthProperty().subtract(OTHERS));
        table.setRowFactory(view -> new Row());
        model.rowsProperty().addListener((property, before, now) -> show(now));
        show(model.rowsProperty().get());
        var chosen = table.getSelectionModel().selectedItemProperty();
        revoke.disableProperty().bind(chosen.map(row -> !model.revocable(row)).orElse(true));
        Shortcuts.once(table, new KeyCodeCombination(KeyCode.DELETE), revoke::fire);
        Shortcuts.name(revoke, revoke.getText(), new KeyCodeCombination(KeyCode.DELETE));
        integrityCode.textProperty().bind(model.integrityCodeProperty());
        codeText.textProperty().bind(model.codeTextProperty());
        checked.textProperty().bindBidirectional(model.checkedProperty());
        Shortcuts.press(copy, Shortcuts.ctrl(KeyCode.K));
    }

    private void show(List<ChronicleRow> rows) {
        table.setItems(FXCollections.observableList(rows));
    }

    private static void show(TableColumn<ChronicleRow, String> column, Function<ChronicleRow, String> value) {
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(value.apply(row.getValue())));
        column.setCellFactory(owner -> new FullCell());
    }

    @Override
    public void shown() {
        filter.requestFocus();
    }

    @FXML
    private void revoke() {
        var row = table.getSelectionModel().getSelectedItem();
        if (row != null && model.revocable(row)) {
            dialogs.askReason(
                            Sentence.of("chronicle.revoke.title", row.number()),
                            Sentence.of("chronicle.revoke.text", row.words()),
                            Sentence.of("chronicle.revoke.act"))
                    .ifPresent(reason -> model.revoke(row.number(), reason));
        }
    }

    @FXML
    private void check() {
        model.check();
    }

    @FXML
    private void copy() {
        Clip.text(integrityCode.getText());
        copy.setText(messages.text("chronicle.code.copied"));
    }

    /** What is too long for its column is told in full by the tooltip. */
    private static final class FullCell extends TableCell<ChronicleRow, String> {

        private final Tooltip full = new Tooltip();

        FullCell() {
            full.setWrapText(true);
            full.setMaxWidth(480);
        }

        @Override
        protected void updateItem(String text, boolean empty) {
            super.updateItem(text, empty);
            setText(empty ? "" : text);
            full.setText(text);
            setTooltip(empty || text.isEmpty() ? null : full);
        }
    }

    private static final class Row extends TableRow<ChronicleRow> {
        @Override
        protected void updateItem(ChronicleRow row, boolean empty) {
            super.updateItem(row, empty);
            pseudoClassStateChanged(REVOKED, !empty && !row.holds());
        }
    }
}
