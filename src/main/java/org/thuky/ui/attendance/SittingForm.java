package org.thuky.ui.attendance;

import org.thuky.text.Messages;
import org.thuky.ui.common.Form;
import org.thuky.ui.common.Form.Width;
import org.thuky.ui.common.Styles;

/** Mở phiên họp: from then on the roll is taken anew. */
public final class SittingForm {

    private SittingForm() {}

    public static Form of(SittingFormViewModel model, Messages messages) {
        var form = new Form(Width.NARROW, model.validity(), messages);
        return form.say(messages.text("attendance.sitting.prompt"), Styles.MUTED, Styles.PROSE)
                .row(form.text("attendance.sitting.name", "sittingTitle", model.titleProperty())
                        .prompt(messages.text("attendance.sitting.example")))
                .row(form.text("attendance.sitting.date", "sittingDate", model.dateProperty()));
    }
}
