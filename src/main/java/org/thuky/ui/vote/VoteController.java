package org.thuky.ui.vote;

import java.util.List;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import org.thuky.domain.vote.VoteSubject;
import org.thuky.text.Messages;
import org.thuky.ui.common.Dialogs;
import org.thuky.ui.common.Digits;
import org.thuky.ui.common.QuorumBar;
import org.thuky.ui.common.ScreenController;
import org.thuky.ui.common.Shortcuts;
import org.thuky.ui.common.Styles;
import org.thuky.ui.common.WordsConverter;

/** Biểu quyết: votes by show of hands. */
public final class VoteController implements ScreenController {

    private static final double OTHERS = 48 + 64 + 140 + 72 + 72 + 144 + 18;

    private final VoteViewModel model;
    private final Dialogs dialogs;
    private final Messages messages;

    @FXML
    private QuorumBar quorum;

    @FXML
    private ComboBox<VoteSubject> kind;

    @FXML
    private TextField subject;

    @FXML
    private Label base;

    @FXML
    private TextField against;

    @FXML
    private TextField other;

    @FXML
    private Label inFavour;

    @FXML
    private Label sentence;

    @FXML
    private Button take;

    @FXML
    private Button unanimous;

    @FXML
    private TableView<VoteRow> table;

    @FXML
    private TableColumn<VoteRow, String> number;

    @FXML
    private TableColumn<VoteRow, String> time;

    @FXML
    private TableColumn<VoteRow, String> what;

    @FXML
    private TableColumn<VoteRow, String> figures;

    @FXML
    private TableColumn<VoteRow, String> no;

    @FXML
    private TableColumn<VoteRow, String> otherwise;

    @FXML
    private TableColumn<VoteRow, String> result;

    public VoteController(VoteViewModel model, Dialogs dialogs, Messages messages) {
        this.model = model;
        this.dialogs = dialogs;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        quorum.show(model.quorum(), dialogs, messages);
        bindForm();
        bindTable();
    }

    private void bindForm() {
        kind.getItems().setAll(VoteViewModel.SUBJECTS);
        kind.setConverter(new WordsConverter<>(value -> messages.text(value.title())));
        kind.valueProperty().bindBidirectional(model.kindProperty());
        subject.textProperty().bindBidirectional(model.subjectProperty());
        against.textProperty().bindBidirectional(model.againstProperty());
        other.textProperty().bindBidirectional(model.otherProperty());
        Digits.only(against);
        Digits.only(other);
        base.textProperty().bind(model.baseProperty());
        inFavour.textProperty().bind(model.inFavourProperty());
        sentence.textProperty()
                .bind(Bindings.when(model.possibleProperty())
                        .then(model.sentenceProperty())
                        .otherwise(messages.text("vote.impossible")));
        take.disableProperty().bind(model.possibleProperty().not());
        unanimous.disableProperty().bind(model.subjectProperty().isEmpty());
        Shortcuts.press(take, Shortcuts.ctrl(KeyCode.ENTER));
        Shortcuts.press(unanimous, new KeyCodeCombination(KeyCode.F5));
    }

    private void bindTable() {
        show(number, row -> Integer.toString(row.number()));
        show(time, VoteRow::time);
        show(what, VoteRow::subject);
        show(figures, VoteRow::figures);
        show(no, row -> messages.formats().number(row.against()));
        show(otherwise, row -> messages.formats().number(row.other()));
        show(result, row -> row.passed() ? messages.text("vote.passed") : messages.text("vote.not.passed"));
        table.setRowFactory(view -> new SentenceRow());
        result.setCellFactory(column -> new ResultCell());
        what.prefWidthProperty().bind(table.widthProperty().subtract(OTHERS));
        model.rowsProperty().addListener((property, before, now) -> show(now));
        show(model.rowsProperty().get());
    }

    private void show(List<VoteRow> rows) {
        table.getItems().setAll(rows);
    }

    private static void show(TableColumn<VoteRow, String> column, Function<VoteRow, String> value) {
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(value.apply(row.getValue())));
    }

    /** Where the next vote is typed. */
    @Override
    public void shown() {
        subject.requestFocus();
        subject.end();
    }

    @FXML
    private void take() {
        model.take();
        shown();
    }

    @FXML
    private void unanimous() {
        model.unanimous();
        shown();
    }

    /** The tooltip says the result as the minutes do. */
    private static final class SentenceRow extends TableRow<VoteRow> {
        @Override
        protected void updateItem(VoteRow row, boolean empty) {
            super.updateItem(row, empty);
            setTooltip(empty ? null : new Tooltip(row.sentence()));
        }
    }

    private static final class ResultCell extends TableCell<VoteRow, String> {

        private final Label pill = new Label();

        @Override
        protected void updateItem(String words, boolean empty) {
            super.updateItem(words, empty);
            setGraphic(empty ? null : pill);
            if (!empty && getTableRow().getItem() != null) {
                pill.setText(words);
                pill.getStyleClass()
                        .setAll(
                                "label",
                                Styles.PILL,
                                getTableRow().getItem().passed() ? Styles.SUCCESS : Styles.WARNING);
            }
        }
    }
}
