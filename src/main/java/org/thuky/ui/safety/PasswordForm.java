package org.thuky.ui.safety;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.VBox;
import org.thuky.domain.Sentence;
import org.thuky.text.Messages;
import org.thuky.ui.common.Dialogs;
import org.thuky.ui.common.Field;
import org.thuky.ui.common.Styles;

/** Asks for the password of a backup. */
public final class PasswordForm {

    private static final double WIDTH = 440;

    private final Dialogs dialogs;
    private final Messages messages;
    private final PasswordField password = field("password");
    private final PasswordField again = field("passwordAgain");

    public PasswordForm(Dialogs dialogs, Messages messages) {
        this.dialogs = dialogs;
        this.messages = messages;
    }

    /**
     * Asks for a new one, twice; leaving both empty means that anybody may read the file.
     *
     * @return empty when the backup is not wanted after all
     */
    public Optional<Optional<String>> choose() {
        password.setOnAction(enter -> again.requestFocus());
        var same = Bindings.createBooleanBinding(
                () -> password.getText().equals(again.getText()), password.textProperty(), again.textProperty());
        var problem = new Label();
        problem.getStyleClass().add(Styles.FIELD_PROBLEM);
        problem.textProperty()
                .bind(Bindings.when(same.or(again.textProperty().isEmpty()))
                        .then("")
                        .otherwise(messages.text("safety.password.differ")));
        var content = content(
                "safety.password.choose.text",
                new Field(messages.text("safety.password"), password),
                new Field(messages.text("safety.password.again"), again),
                problem);
        return ask("safety.backup.title", content, "safety.backup.act", same)
                ? Optional.of(Optional.of(password.getText()).filter(text -> !text.isEmpty()))
                : Optional.empty();
    }

    /** Asks for the one that was given when the file was written. */
    public Optional<String> enter() {
        var content = content("safety.password.enter.text", new Field(messages.text("safety.password"), password));
        return ask(
                        "safety.restore.title",
                        content,
                        "safety.restore.act",
                        password.textProperty().isNotEmpty())
                ? Optional.of(password.getText())
                : Optional.empty();
    }

    private VBox content(String explanation, javafx.scene.Node... nodes) {
        var text = new Label(messages.text(explanation));
        text.setWrapText(true);
        text.setMinHeight(Label.USE_PREF_SIZE);
        text.getStyleClass().add(Styles.MUTED);
        var content = new VBox(text);
        content.getChildren().addAll(nodes);
        content.getStyleClass().add(Styles.STACK);
        content.setPrefWidth(WIDTH);
        return content;
    }

    private boolean ask(String title, VBox content, String act, BooleanBinding ready) {
        return dialogs.form(Sentence.of(title), content, Sentence.of(act), ready);
    }

    private static PasswordField field(String id) {
        var field = new PasswordField();
        field.setId(id);
        return field;
    }
}
