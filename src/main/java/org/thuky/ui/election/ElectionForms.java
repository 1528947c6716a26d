package org.thuky.ui.election;

import java.util.List;
import org.thuky.domain.Sentence;
import org.thuky.domain.election.Electorate;
import org.thuky.domain.rule.MarkingStyle;
import org.thuky.text.Messages;
import org.thuky.text.Words;
import org.thuky.ui.common.Dialogs;
import org.thuky.ui.common.Form;
import org.thuky.ui.common.Form.Width;
import org.thuky.ui.common.InfoBar;
import org.thuky.ui.common.Shown;
import org.thuky.ui.common.Styles;

/** Shows the form of an election in a dialog. */
final class ElectionForms {

    /** Room for three lines of advice, so that nothing has to scroll while figures are typed. */
    private static final double HEIGHT = 340;

    private final Dialogs dialogs;
    private final Messages messages;

    ElectionForms(Dialogs dialogs, Messages messages) {
        this.dialogs = dialogs;
        this.messages = messages;
    }

    /** @return true when the election shall be created */
    boolean create(ElectionFormViewModel model) {
        var form = form(model);
        var everybody = form.tick("election.form.whole.committee", "wholeCommittee", model.wholeCommitteeProperty());
        Shown.when(everybody, model.electorateProperty().isEqualTo(Electorate.NEW_COMMITTEE));
        form.add(everybody, advice(model));
        return dialogs.form(Sentence.of("election.form.create"), form, Sentence.of("election.form.create.act"));
    }

    /** @return true when the election shall be changed */
    boolean change(ElectionFormViewModel model) {
        var form = form(model)
                .say(messages.text("election.form.change.again"), Styles.MUTED)
                .add(advice(model));
        return dialogs.form(Sentence.of("election.form.change"), form, Sentence.of("election.form.change.act"));
    }

    private Form form(ElectionFormViewModel model) {
        var form = new Form(Width.NORMAL, model.validity(), messages);
        form.setMinHeight(HEIGHT);
        return form.row(
                        form.choice(
                                "election.form.kind",
                                "kindField",
                                model.kindProperty(),
                                model.kinds(),
                                kind -> messages.text(kind.title())),
                        form.choice(
                                "election.form.electorate",
                                "electorateField",
                                model.electorateProperty(),
                                model.electorates(),
                                this::words))
                .add(form.text("election.form.title", "titleField", model.titleProperty()))
                .row(
                        form.digits("election.form.size", "sizeField", model.sizeProperty()),
                        form.digits("election.form.seats", "seatsField", model.seatsProperty()),
                        form.digits("election.form.alternates", "alternatesField", model.alternatesProperty())
                                .disabledWhen(
                                        model.kindProperty().map(kind -> !ElectionFormViewModel.takesAlternates(kind))),
                        form.choice(
                                        "election.form.style",
                                        "styleField",
                                        model.styleProperty(),
                                        List.of(MarkingStyle.values()),
                                        this::words)
                                .share(1.5));
    }

    private static InfoBar advice(ElectionFormViewModel model) {
        var advice = new InfoBar();
        advice.textProperty().bind(model.advice());
        return advice;
    }

    private String words(Electorate electorate) {
        return switch (electorate) {
            case MEETING -> messages.text("election.electorate.meeting");
            case NEW_COMMITTEE -> messages.text("election.electorate.new.committee");
        };
    }

    private String words(MarkingStyle style) {
        return messages.text(Words.of(style));
    }
}
