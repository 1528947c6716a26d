package org.thuky.ui.election;

import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import org.thuky.domain.Sentence;
import org.thuky.domain.election.Stage;
import org.thuky.ui.common.Dialogs;
import org.thuky.ui.common.ScreenController;
import org.thuky.ui.common.Shortcuts;
import org.thuky.ui.common.Styles;
import org.thuky.ui.election.ElectionsViewModel.Row;

/** All elections of the meeting. */
final class ElectionListController implements ScreenController {

    private final ElectionsViewModel model;
    private final ElectionViewModel open;
    private final ElectionForms forms;
    private final Dialogs dialogs;

    @FXML
    private Node list;

    @FXML
    private Node empty;

    @FXML
    private TableView<Row> table;

    @FXML
    private TableColumn<Row, String> title;

    @FXML
    private TableColumn<Row, String> seats;

    @FXML
    private TableColumn<Row, Row> stage;

    @FXML
    private TableColumn<Row, String> result;

    @FXML
    private Button create;

    @FXML
    private Button openButton;

    @FXML
    private Button remove;

    ElectionListController(ElectionsViewModel model, ElectionViewModel open, ElectionForms forms, Dialogs dialogs) {
        this.model = model;
        this.open = open;
        this.forms = forms;
        this.dialogs = dialogs;
    }

    @FXML
    private void initialize() {
        Tables.text(title, Row::title);
        Tables.text(seats, Row::seats);
        Tables.text(result, Row::result);
        Tables.value(stage, row -> row);
        title.setCellFactory(column -> new TitleCell());
        stage.setCellFactory(column -> new StageCell());
        table.setItems(model.rows());
        table.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER) {
                openSelected();
            }
        });
        table.setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2) {
                openSelected();
            }
        });
        var none = Bindings.isEmpty(model.rows());
        empty.visibleProperty().bind(none);
        list.visibleProperty().bind(none.not());
        create.visibleProperty().bind(none.not());
        openButton.visibleProperty().bind(none.not());
        remove.visibleProperty().bind(none.not());
        var selected = table.getSelectionModel().selectedItemProperty();
        openButton.disableProperty().bind(selected.isNull());
        remove.disableProperty().bind(selected.map(row -> !row.removable()).orElse(true));
        Shortcuts.press(create, Shortcuts.ctrl(KeyCode.N));
    }

    @Override
    public void shown() {
        if (table.getSelectionModel().isEmpty()) {
            table.getSelectionModel().select(unfinished());
        }
        (empty.isVisible() ? empty : table).requestFocus();
    }

    /** Whoever comes back in the middle of a count goes on with Enter. */
    private int unfinished() {
        var rows = table.getItems();
        return rows.stream()
                .filter(row -> row.stage() != Stage.ANNOUNCED)
                .findFirst()
                .map(rows::indexOf)
                .orElse(0);
    }

    @FXML
    private void create() {
        var form = model.newElection();
        if (forms.create(form)) {
            model.create(form, open::open);
        }
    }

    @FXML
    private void openSelected() {
        var row = table.getSelectionModel().getSelectedItem();
        if (row != null) {
            open.open(row.id());
        }
    }

    @FXML
    private void remove() {
        var row = table.getSelectionModel().getSelectedItem();
        if (dialogs.confirmLoss(
                Sentence.of("election.list.remove.title"),
                Sentence.of("election.list.remove.text", row.title()),
                Sentence.of("election.list.remove"))) {
            model.remove(row.id());
        }
    }

    /** Titles are long; they take two lines rather than losing their end. */
    private static final class TitleCell extends TableCell<Row, String> {

        private final Label words = new Label();

        TitleCell() {
            words.setWrapText(true);
        }

        @Override
        protected void updateItem(String title, boolean empty) {
            super.updateItem(title, empty);
            words.setText(title);
            setGraphic(empty ? null : words);
        }
    }

    private static final class StageCell extends TableCell<Row, Row> {

        private final Label pill = new Label();

        @Override
        protected void updateItem(Row row, boolean empty) {
            super.updateItem(row, empty);
            setGraphic(empty ? null : pill);
            if (!empty) {
                pill.setText(row.stageName());
                pill.getStyleClass().setAll("label", Styles.PILL, tone(row.stage()));
            }
        }

        private static String tone(Stage stage) {
            return stage == Stage.ANNOUNCED ? Styles.SUCCESS : stage == Stage.PREPARING ? "" : Styles.ACCENT;
        }
    }
}
