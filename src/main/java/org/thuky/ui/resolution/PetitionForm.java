package org.thuky.ui.resolution;

import java.util.List;
import javafx.scene.control.TextField;
import org.thuky.domain.petition.Addressee;
import org.thuky.text.Messages;
import org.thuky.ui.common.Form;
import org.thuky.ui.common.Form.Width;
import org.thuky.ui.common.Suggestions;

/** What is asked about a petition. */
final class PetitionForm {

    private PetitionForm() {}

    /** @param topics offered while a topic is typed */
    static Form of(PetitionFormViewModel model, List<String> topics, Messages messages) {
        var form = new Form(Width.NORMAL, model.validity(), messages);
        var topic = form.text("petition.column.topic", "petitionTopic", model.topicProperty());
        var support = form.text("petition.column.support", "petitionSupport", model.supportProperty());
        Suggestions.among(
                (TextField) topic.input(),
                () -> topics,
                chosen -> support.input().requestFocus());
        return form.add(form.area("petition.column.text", "petitionText", 3, model.textProperty()))
                .row(
                        form.choice(
                                        "petition.column.to",
                                        "petitionTo",
                                        model.toProperty(),
                                        List.of(Addressee.values()),
                                        to -> messages.text(to.label()))
                                .share(1.4),
                        form.text("petition.column.from", "petitionFrom", model.fromProperty()))
                .row(topic, support)
                .add(form.area("petition.column.answer", "petitionAnswer", 2, model.answerProperty()));
    }
}
