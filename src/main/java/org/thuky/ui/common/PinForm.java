package org.thuky.ui.common;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextFormatter;
import javafx.scene.layout.VBox;
import org.thuky.domain.Sentence;
import org.thuky.domain.meeting.Pin;
import org.thuky.text.Messages;

/** Asks for a mã PIN, hidden: for a new one twice, and before that for the one it replaces. */
public final class PinForm {

    private static final double WIDTH = 420;

    private final Dialogs dialogs;
    private final Messages messages;

    public PinForm(Dialogs dialogs, Messages messages) {
        this.dialogs = dialogs;
        this.messages = messages;
    }

    /**
     * What was typed.
     *
     * @param before the PIN that is replaced; "" when there was none to show
     */
    public record Answer(String before, String pin) {}

    /**
     * Asks for a new PIN.
     *
     * @param text why, and who types
     * @param replaces whether the one before has to be shown
     * @return empty when everything shall stay as it is
     */
    public Optional<Answer> ask(Sentence title, Sentence text, boolean replaces) {
        var before = digits("pinBeforeField");
        var pin = digits("pinField");
        var again = digits("pinAgainField");
        var problem = new Label();
        problem.getStyleClass().add(Styles.FIELD_PROBLEM);
        problem.setWrapText(true);
        problem.setMinHeight(Label.USE_PREF_SIZE);
        problem.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> problem(pin.getText(), again.getText()), pin.textProperty(), again.textProperty()));
        var ready = Bindings.createBooleanBinding(
                () -> Pin.weakness(pin.getText()).isEmpty()
                        && pin.getText().equals(again.getText())
                        && (!replaces || before.getLength() > 0),
                before.textProperty(),
                pin.textProperty(),
                again.textProperty());
        var content = new VBox(words(text));
        if (replaces) {
            content.getChildren().add(new Field(messages.text("common.pin.before"), before));
        }
        content.getChildren()
                .addAll(
                        new Field(messages.text("common.pin.new", Pin.SHORTEST, Pin.LONGEST), pin),
                        new Field(messages.text("common.pin.again"), again),
                        problem);
        content.getStyleClass().add(Styles.STACK);
        content.setPrefWidth(WIDTH);
        before.setOnAction(enter -> pin.requestFocus());
        pin.setOnAction(enter -> again.requestFocus());
        return dialogs.form(title, content, Sentence.of("common.pin.act"), ready)
                ? Optional.of(new Answer(before.getText(), pin.getText()))
                : Optional.empty();
    }

    /** Asks for the PIN that there is, before it is taken away. */
    public Optional<String> askBefore(Sentence title, Sentence text, Sentence act) {
        var before = digits("pinBeforeField");
        var content = new VBox(words(text), new Field(messages.text("common.pin.before"), before));
        content.getStyleClass().add(Styles.STACK);
        content.setPrefWidth(WIDTH);
        return dialogs.form(title, content, act, before.textProperty().isNotEmpty())
                ? Optional.of(before.getText())
                : Optional.empty();
    }

    /** Silent while somebody is still typing. */
    private String problem(String pin, String again) {
        if (pin.length() >= Pin.SHORTEST && Pin.weakness(pin).isPresent()) {
            return messages.text(Pin.weakness(pin).get());
        }
        return pin.startsWith(again) ? "" : messages.text("common.pin.differ");
    }

    private Label words(Sentence text) {
        var words = new Label(messages.text(text));
        words.setWrapText(true);
        words.setMinHeight(Label.USE_PREF_SIZE);
        words.getStyleClass().add(Styles.MUTED);
        return words;
    }

    private static PasswordField digits(String id) {
        var field = new PasswordField();
        field.setId(id);
        only(field);
        return field;
    }

    /** Takes no more than a PIN can have. */
    public static void only(PasswordField field) {
        field.setTextFormatter(new TextFormatter<>(change -> {
            var text = change.getControlNewText();
            return text.length() <= Pin.LONGEST && text.chars().allMatch(Character::isDigit) ? change : null;
        }));
    }
}
