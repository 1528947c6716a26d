package org.thuky.ui.election;

import javafx.beans.property.StringProperty;
import org.thuky.domain.Sentence;
import org.thuky.text.Messages;
import org.thuky.ui.common.Dialogs;
import org.thuky.ui.common.Field;
import org.thuky.ui.common.Form;
import org.thuky.ui.common.Form.Width;
import org.thuky.ui.common.Styles;

/** Shows what is written down of the first meeting of the committee in a dialog. */
final class FirstMeetingForm {

    private final Dialogs dialogs;
    private final Messages messages;

    FirstMeetingForm(Dialogs dialogs, Messages messages) {
        this.dialogs = dialogs;
        this.messages = messages;
    }

    /** @return true when it shall be written down */
    boolean fill(FirstMeetingFormViewModel model) {
        var form = new Form(Width.WIDE, model.validity(), messages);
        form.say(messages.text("election.first.text"), Styles.MUTED)
                .row(
                        form.text("election.first.opened", "firstOpened", model.openedProperty()),
                        form.text("election.first.closed", "firstClosed", model.closedProperty()),
                        form.text("election.first.date", "firstDate", model.dateProperty()),
                        form.digits(
                                "election.first.present", "firstPresent", model.presentProperty(), model.committee()))
                .add(form.text("election.first.place", "firstPlace", model.placeProperty()))
                .row(
                        person(form, "election.first.convener", "firstConvener", model.convenerProperty(), model),
                        person(form, "election.first.chair", "firstChair", model.chairProperty(), model),
                        person(form, "election.first.secretary", "firstSecretary", model.secretaryProperty(), model));
        return dialogs.form(Sentence.of("election.first.form"), form, Sentence.of("election.first.act"));
    }

    private Field person(Form form, String key, String id, StringProperty value, FirstMeetingFormViewModel model) {
        return form.choice(
                key,
                id,
                value,
                model.people(),
                name -> name.isEmpty() ? messages.text("election.first.unknown") : name);
    }
}
