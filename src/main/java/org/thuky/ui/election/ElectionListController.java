package org.thuky.ui.election;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.thuky.domain.Sentence;
import org.thuky.domain.election.ElectionKind;
import org.thuky.domain.election.Stage;
import org.thuky.text.Messages;
import org.thuky.ui.common.Dialogs;
import org.thuky.ui.common.Icons;
import org.thuky.ui.common.ScreenController;
import org.thuky.ui.common.Shortcuts;
import org.thuky.ui.common.Shown;

/** All elections of the meeting. */
final class ElectionListController implements ScreenController {

    private final ElectionsViewModel model;
    private final ElectionViewModel open;
    private final ElectionForms forms;
    private final Dialogs dialogs;
    private final Messages messages;

    @FXML
    private Node list;

    @FXML
    private Node empty;

    @FXML
    private ListView<ElectionRow> table;

    @FXML
    private HBox proposal;

    @FXML
    private FlowPane toCome;

    @FXML
    private Button create;

    @FXML
    private Button openButton;

    @FXML
    private Button remove;

    ElectionListController(
            ElectionsViewModel model, ElectionViewModel open, ElectionForms forms, Dialogs dialogs, Messages messages) {
        this.model = model;
        this.open = open;
        this.forms = forms;
        this.dialogs = dialogs;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        table.setCellFactory(view -> new ElectionRowCell());
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
        for (var button : List.of(create, openButton, remove)) {
            Shown.when(button, none.not());
        }
        var selected = table.getSelectionModel().selectedItemProperty();
        openButton
                .disableProperty()
                .bind(selected.map(row -> row.election().isEmpty() && !row.isFirstMeeting())
                        .orElse(true));
        remove.disableProperty().bind(selected.map(row -> !row.removable()).orElse(true));
        Shortcuts.press(create, Shortcuts.ctrl(KeyCode.N));
        var nothing =
                Bindings.createBooleanBinding(() -> model.toComeProperty().get().isEmpty(), model.toComeProperty());
        Shown.when(proposal, none.or(nothing).not());
        model.toComeProperty().addListener((property, before, now) -> propose(now));
        propose(model.toComeProperty().get());
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
                .filter(row ->
                        row.stage().filter(stage -> stage != Stage.ANNOUNCED).isPresent())
                .findFirst()
                .map(rows::indexOf)
                .orElse(0);
    }

    /** The next election of the day is one key away. */
    private void propose(List<ElectionKind> kinds) {
        toCome.getChildren().setAll(kinds.stream().map(this::proposed).toList());
        if (!kinds.isEmpty()) {
            Shortcuts.press((Button) toCome.getChildren().get(0), new KeyCodeCombination(KeyCode.F6));
        }
    }

    private Button proposed(ElectionKind kind) {
        var button = new Button(messages.text(kind.title()), Icons.of(Feather.PLUS));
        button.getStyleClass().add("small");
        button.setOnAction(click -> create(model.newElection(kind)));
        return button;
    }

    @FXML
    private void create() {
        create(model.newElection());
    }

    private void create(ElectionFormViewModel form) {
        if (forms.create(form)) {
            model.create(form, open::open);
        }
    }

    @FXML
    private void announceDecision() {
        var form = model.newAppointment();
        if (new AppointmentForm(dialogs, messages).fill(form)) {
            model.announce(form);
        }
    }

    private void recordFirstMeeting() {
        var form = model.firstMeeting();
        if (new FirstMeetingForm(dialogs, messages).fill(form)) {
            model.record(form);
        }
    }

    @FXML
    private void openSelected() {
        var row = table.getSelectionModel().getSelectedItem();
        if (row != null && row.isFirstMeeting()) {
            recordFirstMeeting();
        } else if (row != null) {
            row.election().ifPresent(open::open);
        }
    }

    @FXML
    private void remove() {
        var row = table.getSelectionModel().getSelectedItem();
        var question = row.election().isPresent()
                ? Sentence.of("election.list.remove.text", row.title())
                : Sentence.of("election.list.remove.decision.text", row.title());
        if (dialogs.confirmLoss(
                Sentence.of("election.list.remove.title"), question, Sentence.of("election.list.remove"))) {
            model.remove(row);
        }
    }
}
