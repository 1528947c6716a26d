package org.thuky.ui.resolution;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyEvent;
import org.thuky.domain.Sentence;
import org.thuky.domain.petition.Addressee;
import org.thuky.domain.petition.Petition;
import org.thuky.text.Messages;
import org.thuky.ui.common.Columns;
import org.thuky.ui.common.Dialogs;
import org.thuky.ui.common.ScreenController;
import org.thuky.ui.common.Shortcuts;
import org.thuky.ui.common.Styles;
import org.thuky.ui.common.WordsConverter;

/** Kiến nghị: what members ask for, and of whom. */
public final class PetitionsController implements ScreenController {

    private final PetitionsViewModel model;
    private final Dialogs dialogs;
    private final Messages messages;

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
        var chosen = table.getSelectionModel().selectedItemProperty();
        for (var act : List.of(edit, remove)) {
            act.disableProperty().bind(Bindings.isNull(chosen));
        }
        Shortcuts.press(add, Shortcuts.ctrl(KeyCode.N));
        Shortcuts.name(edit, edit.getText(), new KeyCodeCombination(KeyCode.ENTER));
        Shortcuts.name(remove, remove.getText(), new KeyCodeCombination(KeyCode.DELETE));
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
        var none = new Label(messages.text("petition.none"));
        none.setWrapText(true);
        none.getStyleClass().add(Styles.MUTED);
        table.setPlaceholder(none);
        model.petitionsProperty().addListener((property, before, now) -> show(now));
        show(model.petitionsProperty().get());
        table.setOnKeyPressed(this::pressed);
        table.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2) {
                edit();
            }
        });
    }

    /** Chooses the newest, or what stands where the chosen one stood. */
    private void show(List<Petition> petitions) {
        boolean more = petitions.size() > table.getItems().size();
        int chosen = more ? petitions.size() - 1 : table.getSelectionModel().getSelectedIndex();
        table.getItems().setAll(petitions);
        table.getSelectionModel().clearAndSelect(Math.min(chosen, petitions.size() - 1));
        table.scrollTo(chosen);
    }

    private void pressed(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER) {
            edit();
        } else if (key.getCode() == KeyCode.DELETE) {
            remove();
        } else {
            return;
        }
        key.consume();
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
