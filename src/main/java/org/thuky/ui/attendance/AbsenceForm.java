package org.thuky.ui.attendance;

import java.util.List;
import org.thuky.text.Messages;
import org.thuky.ui.common.Form;
import org.thuky.ui.common.Form.Width;

/** Why somebody does not come: with leave and its reason, or without. */
final class AbsenceForm {

    private AbsenceForm() {}

    static Form of(AbsenceFormViewModel model, Messages messages) {
        var form = new Form(Width.NARROW, model.validity(), messages);
        return form.radios(
                        model.withLeaveProperty(),
                        List.of(true, false),
                        with -> messages.text(with ? "attendance.absence.withLeave" : "attendance.absence.without"),
                        with -> with ? "withLeave" : "withoutLeave")
                .add(form.text("attendance.absence.reason", "absenceReason", model.reasonProperty())
                        .prompt(messages.text("attendance.absence.example")));
    }
}
