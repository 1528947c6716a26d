package org.thuky.ui.resolution;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import org.thuky.domain.Sentence;
import org.thuky.domain.petition.Addressee;
import org.thuky.domain.petition.Petition;
import org.thuky.text.Messages;
import org.thuky.ui.common.Columns;
import org.thuky.ui.common.Dialogs;
import org.thuky.ui.common.EditedTable;
import org.thuky.ui.common.ScreenController;
import org.thuky.ui.common.WordsConverter;

/** Kiến nghị: what members ask for, and of whom. */
public final class PetitionsController implements ScreenController {

    private final PetitionsViewModel model;
    private final Dialogs dialogs;
    private final Messages messages;

    @FXML
    private Node part;

    @FXML
    private ComboBox<Optional<Addressee>> to;

    @FXML
    private TableView<Petition> table;

    @FXML
    private Button add;

    @FXML
    private Button edit;

    @FXML
    private Button remove;

    public PetitionsController(PetitionsViewModel model, Dialogs dialogs, Messages messages) {
        this.model = model;
        this.dialogs = dialogs;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        to.getItems()
                .setAll(Stream.concat(
                                Stream.of(Optional.<Addressee>empty()),
                                Stream.of(Addressee.values()).map(Optional::of))
                        .toList());
        to.setConverter(new WordsConverter<>(
                addressee -> messages.text(addressee.map(Addressee::label).orElse(Sentence.of("petition.to.all")))));
        to.valueProperty().bindBidirectional(model.toProperty());
        buildTable();
        EditedTable.bind(table, model.petitionsProperty(), messages.text("petition.none"), part, add, edit, remove);
    }

    private void buildTable() {
        var text = Columns.wrapped(messages.text("petition.column.text"), 200, Petition::text);
        table.getColumns()
                .setAll(List.of(
                        Columns.wrapped(
                                messages.text("petition.column.to"),
                                136,
                                row -> messages.text(row.to().label())),
                        Columns.wrapped(messages.text("petition.column.from"), 112, Petition::from),
                        Columns.wrapped(messages.text("petition.column.topic"), 112, Petition::topic),
                        text,
                        Columns.numbers(messages.text("petition.column.support"), 84, Petition::support),
                        Columns.wrapped(messages.text("petition.column.answer"), 160, Petition::answer)));
        Columns.stretch(table, text);
    }

    @Override
    public void shown() {
        (table.getItems().isEmpty() ? add : table).requestFocus();
    }

    private Optional<Petition> chosen() {
        return Optional.ofNullable(table.getSelectionModel().getSelectedItem());
    }

    @FXML
    private void add() {
        ask(
                        Sentence.of("petition.add.title"),
                        PetitionDraft.blank(model.toProperty().get()))
                .ifPresent(model::add);
    }

    @FXML
    private void edit() {
        chosen().ifPresent(petition -> ask(Sentence.of("petition.edit.title"), PetitionDraft.of(petition))
                .ifPresent(draft -> model.edit(petition, draft)));
    }

    private Optional<PetitionDraft> ask(Sentence title, PetitionDraft draft) {
        var form = new PetitionFormViewModel(draft);
        return dialogs.form(title, PetitionForm.of(form, model.topics(), messages), Sentence.of("petition.act"))
                ? Optional.of(form.draft())
                : Optional.empty();
    }

    /** Ctrl+Z brings it back, so nobody is asked. */
    @FXML
    private void remove() {
        chosen().ifPresent(model::remove);
    }
}
