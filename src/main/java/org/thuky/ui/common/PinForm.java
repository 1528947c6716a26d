package org.thuky.ui.common;

import java.util.Optional;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.PasswordField;
import org.thuky.domain.Sentence;
import org.thuky.domain.meeting.Pin;
import org.thuky.text.Messages;
import org.thuky.ui.common.Form.Width;

/** Asks for a mã PIN, hidden: for a new one twice, and before that for the one it replaces. */
public final class PinForm {

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
        var model = new PinFormViewModel(replaces);
        var form = new Form(Width.NARROW, model.validity(), messages);
        form.say(messages.text(text), Styles.MUTED);
        var pin = digits(form, "common.pin.new", "pinField", model.pinProperty(), Pin.SHORTEST, Pin.LONGEST);
        var again = digits(form, "common.pin.again", "pinAgainField", model.againProperty());
        if (replaces) {
            form.add(digits(form, "common.pin.before", "pinBeforeField", model.beforeProperty())
                    .enterTo(pin));
        }
        form.add(pin.enterTo(again), again);
        return dialogs.form(title, form, Sentence.of("common.pin.act"))
                ? Optional.of(new Answer(
                        model.beforeProperty().get(), model.pinProperty().get()))
                : Optional.empty();
    }

    /** Asks for the PIN that there is, before it is taken away. */
    public Optional<String> askBefore(Sentence title, Sentence text, Sentence act) {
        var before = new SimpleStringProperty("");
        var form = new Form(Width.NARROW, new Validity().needed(before), messages);
        form.say(messages.text(text), Styles.MUTED).add(digits(form, "common.pin.before", "pinBeforeField", before));
        return dialogs.form(title, form, act) ? Optional.of(before.get()) : Optional.empty();
    }

    private static Field digits(Form form, String key, String id, Property<String> value, Object... arguments) {
        var field = form.secret(key, id, value, arguments);
        only((PasswordField) field.input());
        return field;
    }

    /** Takes no more than a PIN can have. */
    public static void only(PasswordField field) {
        Digits.only(field, Pin.LONGEST);
    }
}
