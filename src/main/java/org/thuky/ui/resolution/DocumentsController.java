package org.thuky.ui.resolution;

import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import org.thuky.domain.Sentence;
import org.thuky.domain.floor.TabledDocument;
import org.thuky.text.Messages;
import org.thuky.ui.common.Columns;
import org.thuky.ui.common.Dialogs;
import org.thuky.ui.common.EditedTable;
import org.thuky.ui.common.ScreenController;

/** Văn kiện, tài liệu: what the meeting had before it, and what it did with each. */
public final class DocumentsController implements ScreenController {

    private final DocumentsViewModel model;
    private final Dialogs dialogs;
    private final Messages messages;

    @FXML
    private Node part;

    @FXML
    private TableView<TabledDocument> table;

    @FXML
    private Button add;

    @FXML
    private Button edit;

    @FXML
    private Button remove;

    public DocumentsController(DocumentsViewModel model, Dialogs dialogs, Messages messages) {
        this.model = model;
        this.dialogs = dialogs;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        var title = Columns.<TabledDocument>wrapped(messages.text("floor.document.title"), 160, TabledDocument::title);
        table.getColumns()
                .setAll(List.of(
                        title,
                        Columns.wrapped(messages.text("floor.document.number"), 116, TabledDocument::number),
                        Columns.words(
                                messages.text("floor.document.date"),
                                88,
                                row -> row.date().map(messages.formats()::date).orElse("")),
                        Columns.wrapped(messages.text("floor.document.issuer"), 112, TabledDocument::issuer),
                        Columns.wrapped(
                                messages.text("floor.document.treatment"),
                                116,
                                row -> messages.text(row.treatment().label()))));
        Columns.stretch(table, title);
        EditedTable.bind(
                table, model.documentsProperty(), messages.text("floor.document.none"), part, add, edit, remove);
    }

    @Override
    public void shown() {
        (table.getItems().isEmpty() ? add : table).requestFocus();
    }

    private Optional<TabledDocument> chosen() {
        return Optional.ofNullable(table.getSelectionModel().getSelectedItem());
    }

    @FXML
    private void add() {
        ask(Sentence.of("floor.document.add.title"), new DocumentFormViewModel())
                .ifPresent(model::add);
    }

    @FXML
    private void edit() {
        chosen().ifPresent(document -> ask(
                        Sentence.of("floor.document.edit.title"), new DocumentFormViewModel(document, messages))
                .ifPresent(edited -> model.edit(document, edited)));
    }

    private Optional<TabledDocument> ask(Sentence title, DocumentFormViewModel form) {
        return dialogs.form(title, DocumentForm.of(form, messages), Sentence.of("floor.act"))
                ? Optional.of(form.document())
                : Optional.empty();
    }

    /** Ctrl+Z brings it back, so nobody is asked. */
    @FXML
    private void remove() {
        chosen().ifPresent(model::remove);
    }
}
