package org.thuky.ui.safety;

import java.util.Optional;
import org.thuky.domain.Sentence;
import org.thuky.text.Messages;
import org.thuky.ui.common.Dialogs;
import org.thuky.ui.common.Form;
import org.thuky.ui.common.Form.Width;
import org.thuky.ui.common.Styles;

/** Asks for the password of a backup. */
public final class PasswordForm {

    private final Dialogs dialogs;
    private final Messages messages;

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
        var model = PasswordFormViewModel.fresh();
        var form = new Form(Width.NARROW, model.validity(), messages);
        var again = form.secret("safety.password.again", "passwordAgain", model.againProperty());
        form.say(messages.text("safety.password.choose.text"), Styles.MUTED)
                .add(
                        form.secret("safety.password", "password", model.passwordProperty())
                                .enterTo(again),
                        again);
        return dialogs.form(Sentence.of("safety.backup.title"), form, Sentence.of("safety.backup.act"))
                ? Optional.of(Optional.of(model.passwordProperty().get()).filter(text -> !text.isEmpty()))
                : Optional.empty();
    }

    /** Asks for the one that was given when the file was written. */
    public Optional<String> enter() {
        var model = PasswordFormViewModel.known();
        var form = new Form(Width.NARROW, model.validity(), messages);
        form.say(messages.text("safety.password.enter.text"), Styles.MUTED)
                .add(form.secret("safety.password", "password", model.passwordProperty()));
        return dialogs.form(Sentence.of("safety.restore.title"), form, Sentence.of("safety.restore.act"))
                ? Optional.of(model.passwordProperty().get())
                : Optional.empty();
    }
}
