package org.thuky.ui.resolution;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.thuky.domain.petition.Addressee;
import org.thuky.text.Messages;
import org.thuky.ui.common.Field;
import org.thuky.ui.common.InputParser;
import org.thuky.ui.common.Shortcuts;
import org.thuky.ui.common.Styles;
import org.thuky.ui.common.Suggestions;
import org.thuky.ui.common.WordsConverter;

/** What is asked about a petition. */
final class PetitionForm extends VBox {

    private final ComboBox<Addressee> to = new ComboBox<>();
    private final TextField from = new TextField();
    private final TextField topic = new TextField();
    private final TextArea text = new TextArea();
    private final TextField support = new TextField();
    private final TextArea answer = new TextArea();

    /** @param topics offered while a topic is typed */
    PetitionForm(PetitionDraft draft, List<String> topics, Messages messages) {
        getStyleClass().addAll(Styles.STACK, "petition-form");
        text.setId("petitionText");
        text.setText(draft.text());
        answer.setText(draft.answer());
        for (var area : List.of(text, answer)) {
            area.setWrapText(true);
            Shortcuts.tabLeaves(area);
        }
        text.setPrefRowCount(3);
        answer.setPrefRowCount(2);
        to.getItems().setAll(Addressee.values());
        to.setConverter(new WordsConverter<>(value -> messages.text(value.label())));
        to.setValue(draft.to());
        from.setText(draft.from());
        topic.setText(draft.topic());
        Suggestions.among(topic, () -> topics, chosen -> support.requestFocus());
        support.setId("petitionSupport");
        support.setText(Integer.toString(draft.support()));
        support.setPrefColumnCount(5);
        getChildren()
                .addAll(
                        new Field(messages.text("petition.column.text"), text),
                        row(
                                new Field(messages.text("petition.column.to"), to),
                                new Field(messages.text("petition.column.from"), from)),
                        row(
                                new Field(messages.text("petition.column.topic"), topic),
                                new Field(messages.text("petition.column.support"), support)),
                        new Field(messages.text("petition.column.answer"), answer));
    }

    private static HBox row(Field left, Field right) {
        var row = new HBox(left, right);
        row.getStyleClass().add(Styles.ROW_TOP);
        for (var field : List.of(left, right)) {
            HBox.setHgrow(field, Priority.ALWAYS);
            field.setPrefWidth(100);
        }
        return row;
    }

    BooleanBinding ready() {
        return Bindings.createBooleanBinding(
                () -> !text.getText().isBlank() && support.getText().strip().matches("[1-9]\\d{0,4}"),
                text.textProperty(),
                support.textProperty());
    }

    /** Only when {@link #ready()}. */
    PetitionDraft draft() {
        return new PetitionDraft(
                to.getValue(),
                InputParser.text(from.getText()),
                InputParser.text(topic.getText()),
                InputParser.text(text.getText()),
                Integer.parseInt(support.getText().strip()),
                InputParser.text(answer.getText()));
    }
}
