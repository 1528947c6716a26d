package org.thuky.ui.resolution;

import org.thuky.text.Messages;
import org.thuky.ui.common.Form;
import org.thuky.ui.common.Form.Width;
import org.thuky.ui.common.Styles;

/** Who is not in favour of the resolution. */
final class AdoptionForm {

    private AdoptionForm() {}

    static Form of(AdoptionFormViewModel model, Messages messages) {
        var form = new Form(Width.NARROW, model.validity(), messages);
        return form.say(messages.text("resolution.adopt.text", model.present()), Styles.PROSE)
                .row(
                        form.digits("vote.form.against", "against", model.againstProperty())
                                .prompt("0"),
                        form.digits("vote.form.other", "other", model.otherProperty())
                                .prompt("0"));
    }
}
