package org.thuky.ui.safety;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import org.thuky.domain.Refusal;
import org.thuky.domain.Sentence;
import org.thuky.session.Archive.Remnant;
import org.thuky.text.Formats;
import org.thuky.text.Messages;
import org.thuky.ui.common.Dialogs;
import org.thuky.ui.common.Form;
import org.thuky.ui.common.Form.Width;
import org.thuky.ui.common.Styles;
import org.thuky.ui.common.Validity;

/** Says why a meeting does not open, and offers what can be read of it as a meeting of its own. */
public final class RemnantForm {

    private final Dialogs dialogs;
    private final Messages messages;

    public RemnantForm(Dialogs dialogs, Messages messages) {
        this.dialogs = dialogs;
        this.messages = messages;
    }

    /** @return what shall become a new meeting */
    public Optional<Remnant> choose(Refusal refusal, List<Remnant> remnants) {
        var chosen = new SimpleObjectProperty<>(remnants.get(0));
        var form = new Form(Width.NORMAL, Validity.none(), messages)
                .say(messages.text(refusal.sentence()), Styles.PROSE)
                .say(messages.text("safety.remnant.text"), Styles.MUTED)
                .radios(chosen, remnants, this::words, remnant -> "remnant" + remnants.indexOf(remnant));
        return dialogs.form(Sentence.of("safety.remnant.title"), form, Sentence.of("safety.remnant.act"))
                ? Optional.of(chosen.get())
                : Optional.empty();
    }

    private String words(Remnant remnant) {
        return messages.text(
                "safety.remnant.one",
                remnant.entries(),
                remnant.copy(),
                remnant.until().atZone(Formats.ZONE).toLocalDateTime());
    }
}
