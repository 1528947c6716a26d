package org.thuky.ui.election;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextFormatter;
import javafx.scene.layout.VBox;
import org.thuky.domain.Sentence;
import org.thuky.text.Messages;
import org.thuky.ui.common.Dialogs;
import org.thuky.ui.common.Field;
import org.thuky.ui.common.Styles;

/** Asks a member of the counting board for a PIN, hidden and twice. */
final class PinForm {

    private static final int SHORTEST = 4;
    private static final int LONGEST = 8;
    private static final double WIDTH = 420;

    private final Dialogs dialogs;
    private final Messages messages;

    PinForm(Dialogs dialogs, Messages messages) {
        this.dialogs = dialogs;
        this.messages = messages;
    }

    /** @return the PIN; empty when it shall stay as it is */
    Optional<String> ask(String officer) {
        var pin = digits("pinField");
        var again = digits("pinAgainField");
        var problem = new Label();
        problem.getStyleClass().add(Styles.FIELD_PROBLEM);
        problem.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> pin.getText().startsWith(again.getText())
                                ? ""
                                : messages.text("election.board.pin.differ"),
                        pin.textProperty(),
                        again.textProperty()));
        var ready = Bindings.createBooleanBinding(
                () -> pin.getLength() >= SHORTEST && pin.getText().equals(again.getText()),
                pin.textProperty(),
                again.textProperty());
        var text = new Label(messages.text("election.board.pin.text", SHORTEST, LONGEST));
        text.setWrapText(true);
        text.setMinHeight(Label.USE_PREF_SIZE);
        text.getStyleClass().add(Styles.MUTED);
        var content = new VBox(
                text,
                new Field(messages.text("election.board.pin"), pin),
                new Field(messages.text("election.board.pin.again"), again),
                problem);
        content.getStyleClass().add(Styles.STACK);
        content.setPrefWidth(WIDTH);
        pin.setOnAction(enter -> again.requestFocus());
        return dialogs.form(
                        Sentence.of("election.board.pin.of", officer),
                        content,
                        Sentence.of("election.board.pin.act"),
                        ready)
                ? Optional.of(pin.getText())
                : Optional.empty();
    }

    private static PasswordField digits(String id) {
        var field = new PasswordField();
        field.setId(id);
        only(field);
        return field;
    }

    /** Takes no more than a PIN can have. */
    static void only(PasswordField field) {
        field.setTextFormatter(new TextFormatter<>(change -> {
            var text = change.getControlNewText();
            return text.length() <= LONGEST && text.chars().allMatch(Character::isDigit) ? change : null;
        }));
    }
}
