package org.thuky.ui.attendance;

import org.thuky.text.Messages;
import org.thuky.ui.common.Form;
import org.thuky.ui.common.Form.Width;
import org.thuky.ui.common.Styles;

/** Gọi dự khuyết: who steps in for a delegate who does not come, and why. */
final class AlternateForm {

    private AlternateForm() {}

    static Form of(AlternateFormViewModel model, Messages messages) {
        var form = new Form(Width.NARROW, model.validity(), messages);
        return form.say(messages.text("attendance.alternate.prompt"), Styles.MUTED, Styles.PROSE)
                .row(form.choice(
                        "attendance.alternate.name",
                        "alternate",
                        model.alternateProperty(),
                        model.choices(),
                        member -> member.name().full()))
                .row(form.text("attendance.successor.reason", "alternateReason", model.reasonProperty())
                        .prompt(messages.text("attendance.alternate.example")));
    }
}
