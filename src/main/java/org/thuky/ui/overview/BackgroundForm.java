package org.thuky.ui.overview;

import org.thuky.text.Messages;
import org.thuky.ui.common.Form;
import org.thuky.ui.common.Form.Width;
import org.thuky.ui.common.RollNames;

/** Where is told what came before the meeting, and what is above it. */
final class BackgroundForm {

    private BackgroundForm() {}

    static Form of(BackgroundFormViewModel model, RollNames names, Messages messages) {
        var form = new Form(Width.WIDE, model.validity(), messages);
        return form.row(
                        form.text("overview.background.outgoing", "outgoing", model.outgoingProperty())
                                .share(2),
                        form.text("overview.background.period", "period", model.periodProperty())
                                .share(3)
                                .prompt(messages.text("overview.background.period.example")),
                        form.text("overview.background.khoa", "committeeOrdinal", model.committeeOrdinalProperty())
                                .share(2))
                .add(Form.part(
                        messages.text("overview.background.officers"),
                        BodyForm.people(model.officers(), "outgoingOfficer", names, messages)))
                .row(
                        form.text("overview.background.above", "above", model.aboveProperty())
                                .share(4)
                                .prompt(messages.text("overview.background.above.example")),
                        form.text("start.form.ordinal", "aboveOrdinal", model.aboveOrdinalProperty())
                                .share(1),
                        form.text("start.form.term", "aboveTerm", model.aboveTermProperty())
                                .share(2))
                .add(
                        form.area("overview.background.guidance", "guidance", 2, model.guidanceProperty()),
                        form.text("overview.background.purpose", "purpose", model.purposeProperty())
                                .prompt(messages.text("overview.background.purpose.example")));
    }
}
