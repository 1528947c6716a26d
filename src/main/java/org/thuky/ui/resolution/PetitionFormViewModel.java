package org.thuky.ui.resolution;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.thuky.domain.petition.Addressee;
import org.thuky.ui.common.InputParser;
import org.thuky.ui.common.Validity;

/** A petition while it is typed. */
final class PetitionFormViewModel {

    private final ObjectProperty<Addressee> to = new SimpleObjectProperty<>();
    private final StringProperty from = new SimpleStringProperty();
    private final StringProperty topic = new SimpleStringProperty();
    private final StringProperty text = new SimpleStringProperty();
    private final StringProperty support = new SimpleStringProperty();
    private final StringProperty answer = new SimpleStringProperty();
    private final Validity validity = new Validity().needed(text).number(support, 1, InputParser.MOST);

    PetitionFormViewModel(PetitionDraft draft) {
        to.set(draft.to());
        from.set(draft.from());
        topic.set(draft.topic());
        text.set(draft.text());
        support.set(Integer.toString(draft.support()));
        answer.set(draft.answer());
    }

    /** Only once it is ready. */
    PetitionDraft draft() {
        return new PetitionDraft(
                to.get(),
                InputParser.text(from.get()),
                InputParser.text(topic.get()),
                InputParser.text(text.get()),
                InputParser.number(support.get(), InputParser.MOST),
                InputParser.text(answer.get()));
    }

    Validity validity() {
        return validity;
    }

    ObjectProperty<Addressee> toProperty() {
        return to;
    }

    StringProperty fromProperty() {
        return from;
    }

    StringProperty topicProperty() {
        return topic;
    }

    StringProperty textProperty() {
        return text;
    }

    StringProperty supportProperty() {
        return support;
    }

    StringProperty answerProperty() {
        return answer;
    }
}
