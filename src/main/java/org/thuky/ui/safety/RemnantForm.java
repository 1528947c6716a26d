package org.thuky.ui.safety;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.thuky.domain.Refusal;
import org.thuky.domain.Sentence;
import org.thuky.session.Archive.Remnant;
import org.thuky.text.Formats;
import org.thuky.text.Messages;
import org.thuky.ui.common.Dialogs;
import org.thuky.ui.common.Styles;

/** Says why a meeting does not open, and offers what can be read of it as a meeting of its own. */
public final class RemnantForm {

    private static final double WIDTH = 520;

    private final Dialogs dialogs;
    private final Messages messages;

    public RemnantForm(Dialogs dialogs, Messages messages) {
        this.dialogs = dialogs;
        this.messages = messages;
    }

    /** @return what shall become a new meeting */
    public Optional<Remnant> choose(Refusal refusal, List<Remnant> remnants) {
        var content = new VBox(
                prose(messages.text(refusal.sentence()), Styles.PROSE),
                prose(messages.text("safety.remnant.text"), Styles.MUTED));
        var group = new ToggleGroup();
        for (var remnant : remnants) {
            var choice = new RadioButton(messages.text(
                    "safety.remnant.one",
                    remnant.entries(),
                    remnant.copy(),
                    remnant.until().atZone(Formats.ZONE).toLocalDateTime()));
            choice.setWrapText(true);
            choice.setMinHeight(Label.USE_PREF_SIZE);
            choice.setUserData(remnant);
            choice.setToggleGroup(group);
            content.getChildren().add(choice);
        }
        group.selectToggle(group.getToggles().get(0));
        content.getStyleClass().add(Styles.STACK);
        content.setPrefWidth(WIDTH);
        return dialogs.form(
                        Sentence.of("safety.remnant.title"),
                        content,
                        Sentence.of("safety.remnant.act"),
                        new SimpleBooleanProperty(true))
                ? Optional.of((Remnant) group.getSelectedToggle().getUserData())
                : Optional.empty();
    }

    private static Label prose(String text, String style) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
