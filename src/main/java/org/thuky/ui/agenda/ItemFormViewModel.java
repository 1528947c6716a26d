package org.thuky.ui.agenda;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.thuky.domain.rule.AgendaRole;
import org.thuky.ui.common.InputParser;
import org.thuky.ui.common.Validity;

/** A row of the agenda while it is typed. */
final class ItemFormViewModel {

    private static final int MOST_MINUTES = 9999;

    private final ObjectProperty<AgendaRole> step = new SimpleObjectProperty<>();
    private final StringProperty title = new SimpleStringProperty();
    private final StringProperty leader = new SimpleStringProperty();
    private final StringProperty minutes = new SimpleStringProperty();
    private final Validity validity = new Validity().needed(title).number(minutes, 0, MOST_MINUTES);

    ItemFormViewModel(ItemDraft draft) {
        step.set(draft.step());
        title.set(draft.title());
        leader.set(draft.leader());
        minutes.set(Integer.toString(draft.minutes()));
    }

    /** Only once it is ready. */
    ItemDraft draft() {
        return new ItemDraft(
                step.get(),
                InputParser.text(title.get()).replaceAll("\\s+", " "),
                InputParser.text(leader.get()),
                InputParser.number(minutes.get(), MOST_MINUTES));
    }

    Validity validity() {
        return validity;
    }

    ObjectProperty<AgendaRole> stepProperty() {
        return step;
    }

    StringProperty titleProperty() {
        return title;
    }

    StringProperty leaderProperty() {
        return leader;
    }

    StringProperty minutesProperty() {
        return minutes;
    }
}
