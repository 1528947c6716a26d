package org.thuky.ui.agenda;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.thuky.domain.rule.AgendaRole;
import org.thuky.text.Messages;
import org.thuky.ui.common.Field;
import org.thuky.ui.common.InputParser;
import org.thuky.ui.common.Shortcuts;
import org.thuky.ui.common.Styles;
import org.thuky.ui.common.WordsConverter;

/** What is asked about a row of the agenda. */
final class ItemForm extends VBox {

    private final TextArea title = new TextArea();
    private final TextField leader = new TextField();
    private final TextField minutes = new TextField();
    private final ComboBox<AgendaRole> step = new ComboBox<>();

    ItemForm(ItemDraft draft, Messages messages) {
        getStyleClass().add(Styles.STACK);
        title.setId("itemTitle");
        title.setPrefRowCount(2);
        title.setWrapText(true);
        title.setText(draft.title());
        Shortcuts.tabLeaves(title);
        leader.setId("itemLeader");
        leader.setText(draft.leader());
        minutes.setId("itemMinutes");
        minutes.setText(Integer.toString(draft.minutes()));
        minutes.setPrefColumnCount(4);
        step.setId("itemStep");
        step.getItems().setAll(AgendaRole.values());
        step.setConverter(new WordsConverter<>(value -> messages.text(value.title())));
        step.setValue(draft.step());
        var who = new Field(messages.text("agenda.form.leader"), leader);
        HBox.setHgrow(who, Priority.ALWAYS);
        var line = new HBox(who, new Field(messages.text("agenda.form.minutes"), minutes));
        line.getStyleClass().add(Styles.ROW_TOP);
        getChildren()
                .addAll(
                        new Field(messages.text("agenda.form.title"), title),
                        line,
                        new Field(messages.text("agenda.form.step"), step));
    }

    BooleanBinding ready() {
        return Bindings.createBooleanBinding(
                () -> !title.getText().isBlank() && minutes.getText().strip().matches("\\d{1,4}"),
                title.textProperty(),
                minutes.textProperty());
    }

    /** Only when {@link #ready()}. */
    ItemDraft draft() {
        return new ItemDraft(
                step.getValue(),
                InputParser.text(title.getText()).replaceAll("\\s+", " "),
                InputParser.text(leader.getText()),
                Integer.parseInt(minutes.getText().strip()));
    }
}
