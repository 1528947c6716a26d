package org.thuky.ui.agenda;

import java.util.List;
import org.thuky.domain.floor.ContributionKind;
import org.thuky.text.Messages;
import org.thuky.ui.common.Form;
import org.thuky.ui.common.Form.Width;
import org.thuky.ui.common.PairLines;
import org.thuky.ui.common.PairLines.Side;
import org.thuky.ui.common.RollNames;
import org.thuky.ui.common.Shown;

/** What is asked about something said or done: in a hurry some letters of a name, Enter, and the points. */
final class ContributionForm {

    private ContributionForm() {}

    static Form of(ContributionFormViewModel model, Messages messages) {
        var form = new Form(Width.WIDE, model.validity(), messages);
        var points = new PointLines(model.points(), messages);
        var people = PairLines.of(
                        new Side(messages.text("floor.form.name"), "speaker", 16),
                        new Side(messages.text("floor.form.capacity"), "capacity", 22))
                .offering(new RollNames(model.roll())::find)
                .onChosen((line, capacity) -> {
                    model.chosen(line);
                    next(model, points, capacity::requestFocus);
                })
                .onEnter(points::enterBlank)
                .show(model.speakers());
        var spoken = Form.part(messages.text("floor.form.points"), points);
        Shown.when(spoken, model.speech());
        return form.add(Form.part(messages.text("floor.form.by"), people))
                .row(
                        form.choice(
                                        "floor.form.kind",
                                        "contributionKind",
                                        model.kindProperty(),
                                        List.of(ContributionKind.values()),
                                        kind -> messages.text(kind.label()))
                                .share(2),
                        form.text("floor.form.subject", "contributionSubject", model.subjectProperty())
                                .enter(points::enterBlank)
                                .share(3))
                // the titles of the agenda need the whole width
                .add(
                        form.choice(
                                "floor.form.item",
                                "contributionItem",
                                model.itemProperty(),
                                model.places(),
                                row -> row.map(model::title).orElse(messages.text("floor.form.item.none"))),
                        spoken);
    }

    /** Of a gesture there is nothing more to type. */
    private static void next(ContributionFormViewModel model, PointLines points, Runnable otherwise) {
        if (model.speech().get()) {
            points.enterBlank();
        } else {
            otherwise.run();
        }
    }
}
