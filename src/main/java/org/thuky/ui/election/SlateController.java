package org.thuky.ui.election;

import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.cell.TextFieldTableCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import org.thuky.domain.Sentence;
import org.thuky.domain.election.Candidate;
import org.thuky.domain.election.Nomination;
import org.thuky.text.Messages;
import org.thuky.ui.common.Dialogs;
import org.thuky.ui.common.InfoBar;
import org.thuky.ui.common.QuorumBar;
import org.thuky.ui.common.ScreenController;
import org.thuky.ui.common.SearchField;
import org.thuky.ui.common.Shortcuts;
import org.thuky.ui.common.Shown;

/** Step 1: seats and list, adopted by show of hands. */
final class SlateController implements ScreenController {

    private final SlateViewModel model;
    private final ElectionsViewModel elections;
    private final ElectionForms forms;
    private final Dialogs dialogs;
    private final Messages messages;
    private final ContextMenu nominations = new ContextMenu();

    @FXML
    private Label seats;

    @FXML
    private Button change;

    @FXML
    private SearchField person;

    @FXML
    private TableView<Candidate> table;

    @FXML
    private TableColumn<Candidate, String> number;

    @FXML
    private TableColumn<Candidate, String> name;

    @FXML
    private TableColumn<Candidate, String> birth;

    @FXML
    private TableColumn<Candidate, String> position;

    @FXML
    private TableColumn<Candidate, String> unit;

    @FXML
    private TableColumn<Candidate, String> nomination;

    @FXML
    private Button committee;

    @FXML
    private Button nominate;

    @FXML
    private Button withdraw;

    @FXML
    private Button remove;

    @FXML
    private Label withdrawals;

    @FXML
    private QuorumBar quorum;

    @FXML
    private InfoBar advice;

    @FXML
    private Label problem;

    @FXML
    private Node vote;

    @FXML
    private Pane hands;

    @FXML
    private Button adopt;

    @FXML
    private Node adoption;

    @FXML
    private Label adopted;

    SlateController(
            SlateViewModel model,
            ElectionsViewModel elections,
            ElectionForms forms,
            Dialogs dialogs,
            Messages messages) {
        this.model = model;
        this.elections = elections;
        this.forms = forms;
        this.dialogs = dialogs;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        seats.textProperty().bind(model.seatsProperty());
        change.disableProperty().bind(model.editableProperty().not());
        person.disableProperty().bind(model.editableProperty().not());
        PersonCell.offer(person, model.people(), model::add, messages);
        fillTable();
        advice.textProperty().bind(model.adviceProperty());
        Shown.words(withdrawals, model.withdrawalsProperty());
        quorum.show(model.quorum(), dialogs, messages);
        Shown.when(committee, model.byCommitteeProperty().and(model.editableProperty()));
        Shown.words(problem, model.problemProperty());
        hands.getChildren().setAll(HandVoteForm.upright(model.hands(), this::adopt, messages));
        Shown.when(vote, model.adoptedProperty().not());
        adopted.textProperty().bind(model.adoptionProperty());
        Shown.when(adoption, model.adoptedProperty());
        adopt.disableProperty().bind(Bindings.isEmpty(model.candidates()));
        Shortcuts.press(adopt, Shortcuts.ctrl(KeyCode.ENTER));
    }

    private void fillTable() {
        Tables.text(number, candidate -> candidate.number() == 0 ? "" : Integer.toString(candidate.number()));
        Tables.wrapped(name, Candidate::name);
        Tables.text(birth, candidate -> candidate.birthYear() == 0 ? "" : Integer.toString(candidate.birthYear()));
        Tables.text(position, Candidate::position);
        Tables.text(unit, Candidate::unit);
        position.setCellFactory(TextFieldTableCell.forTableColumn());
        position.setOnEditCommit(edit -> model.describe(
                edit.getRowValue(), edit.getNewValue(), edit.getRowValue().unit()));
        unit.setCellFactory(TextFieldTableCell.forTableColumn());
        unit.setOnEditCommit(
                edit -> model.describe(edit.getRowValue(), edit.getRowValue().position(), edit.getNewValue()));
        Tables.wrapped(
                nomination, candidate -> messages.text(candidate.nomination().title()));
        table.editableProperty().bind(model.editableProperty());
        table.setItems(model.candidates());
        table.setPlaceholder(placeholder());
        var nobody = table.getSelectionModel().selectedItemProperty().isNull();
        remove.disableProperty().bind(nobody.or(model.editableProperty().not()));
        withdraw.disableProperty().bind(remove.disableProperty());
        nominate.disableProperty().bind(remove.disableProperty());
        Shortcuts.press(nominate, new KeyCodeCombination(KeyCode.F4));
        table.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.DELETE && !remove.isDisabled()) {
                remove();
            }
        });
    }

    private Label placeholder() {
        var words = new Label(messages.text("election.slate.empty"));
        words.setWrapText(true);
        return words;
    }

    @Override
    public void shown() {
        if (model.editableProperty().get() && !model.adoptedProperty().get()) {
            person.requestFocus();
        }
    }

    @FXML
    private void change() {
        var now = model.open.current();
        var form = ElectionFormViewModel.of(now, messages);
        if (forms.change(form)) {
            elections.change(form, now.election());
        }
    }

    @FXML
    private void addCommittee() {
        model.addCommittee();
    }

    /** Chosen by keyboard too; the cursor stays with the person. */
    @FXML
    private void nominate() {
        int place = table.getSelectionModel().getSelectedIndex();
        var candidate = model.candidates().get(place);
        nominations
                .getItems()
                .setAll(Stream.of(Nomination.values())
                        .map(choice -> {
                            var item = new MenuItem(messages.text(choice.title()));
                            item.setOnAction(chosen -> {
                                model.nominate(candidate, choice);
                                table.getSelectionModel().select(place);
                                table.requestFocus();
                            });
                            return item;
                        })
                        .toList());
        nominations.show(nominate, Side.BOTTOM, 0, 4);
    }

    /** Whoever asks to be taken off the list is taken off only when the presidium grants it. */
    @FXML
    private void withdraw() {
        var candidate = table.getSelectionModel().getSelectedItem();
        var form = new WithdrawalFormViewModel();
        if (dialogs.form(
                Sentence.of("election.withdrawal.title", candidate.name()),
                WithdrawalForm.of(form, messages),
                Sentence.of("election.withdrawal.act"))) {
            model.decideWithdrawal(
                    candidate,
                    form.grantedProperty().get(),
                    form.reasonProperty().get());
        }
    }

    @FXML
    private void remove() {
        model.remove(table.getSelectionModel().getSelectedItem());
    }

    @FXML
    private void adopt() {
        model.adopt();
    }
}
