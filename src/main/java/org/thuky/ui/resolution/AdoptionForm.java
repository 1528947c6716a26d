package org.thuky.ui.resolution;

import org.thuky.text.Messages;
import org.thuky.ui.common.Form;
import org.thuky.ui.common.Form.Width;
import org.thuky.ui.common.HandCount;
import org.thuky.ui.common.Styles;

/** Who is not in favour of the resolution. */
final class AdoptionForm {

    private AdoptionForm() {}

    static Form of(HandCount count, Messages messages) {
        var form = new Form(Width.NARROW, count.validity(), messages);
        return form.say(
                        messages.text(
                                "resolution.adopt.text", count.presentProperty().get()),
                        Styles.PROSE)
                .row(
                        form.digits("vote.form.against", "against", count.againstProperty())
                                .prompt("0"),
                        form.digits("vote.form.other", "other", count.otherProperty())
                                .prompt("0"));
    }
}
