package org.thuky.ui.election;

import org.thuky.domain.election.VacancyCause;
import org.thuky.text.Messages;
import org.thuky.ui.common.Form;
import org.thuky.ui.common.Form.Width;
import org.thuky.ui.common.InfoBar;
import org.thuky.ui.common.Shown;
import org.thuky.ui.common.Styles;

/** The forms of what is decided behind the seal, each with its show of hands. */
final class SuccessionForms {

    private SuccessionForms() {}

    static Form vacancy(VacancyFormViewModel model, Messages messages) {
        var form = new Form(Width.NORMAL, model.validity(), messages);
        var follows = new InfoBar();
        follows.textProperty().bind(model.consequenceText());
        var hands = HandVoteForm.inOneRow(model.hands(), () -> {}, messages);
        Shown.when(hands, model.causeProperty().isNotEqualTo(VacancyCause.ABSENT));
        return form.row(
                        form.choice(
                                "election.vacancy.person",
                                "vacancyPerson",
                                model.personProperty(),
                                model.people(),
                                model::name),
                        form.choice(
                                "election.vacancy.cause",
                                "vacancyCause",
                                model.causeProperty(),
                                model.causes(),
                                cause -> messages.text(cause.title())))
                .add(form.text("election.vacancy.reason", "vacancyReason", model.reasonProperty()), follows, hands);
    }

    static Form award(AwardFormViewModel model, Messages messages) {
        var form = new Form(Width.NORMAL, model.validity(), messages);
        form.say(messages.text("election.award.text", model.places()), Styles.MUTED);
        model.ticks().forEach((number, tick) -> {
            var box = form.tick("election.award.tick", "award" + number, tick);
            box.setText(model.name(number));
            form.add(box);
        });
        return form.add(
                form.text("election.award.reason", "awardReason", model.reasonProperty()),
                HandVoteForm.inOneRow(model.hands(), () -> {}, messages));
    }
}
