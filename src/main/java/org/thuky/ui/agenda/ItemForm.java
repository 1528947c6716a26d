package org.thuky.ui.agenda;

import java.util.List;
import org.thuky.domain.rule.AgendaRole;
import org.thuky.text.Messages;
import org.thuky.ui.common.Form;
import org.thuky.ui.common.Form.Width;

/** What is asked about a row of the agenda. */
final class ItemForm {

    private ItemForm() {}

    static Form of(ItemFormViewModel model, Messages messages) {
        var form = new Form(Width.NORMAL, model.validity(), messages);
        return form.add(form.area("agenda.form.title", "itemTitle", 2, model.titleProperty()))
                .row(
                        form.text("agenda.form.leader", "itemLeader", model.leaderProperty())
                                .share(3),
                        form.text("agenda.form.minutes", "itemMinutes", model.minutesProperty())
                                .letters(4))
                .add(form.choice(
                        "agenda.form.step",
                        "itemStep",
                        model.stepProperty(),
                        List.of(AgendaRole.values()),
                        step -> messages.text(step.title())));
    }
}
