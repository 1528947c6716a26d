package org.thuky.ui.paper;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.thuky.domain.Refusal;
import org.thuky.domain.news.Caption;
import org.thuky.domain.news.News;
import org.thuky.ui.common.InputParser;
import org.thuky.ui.common.Pairs;
import org.thuky.ui.common.Validity;

/** What the writer of the news adds to the record, while it is typed. */
final class NewsFormViewModel {

    private final StringProperty author = new SimpleStringProperty();
    private final StringProperty unit = new SimpleStringProperty();
    private final StringProperty lead = new SimpleStringProperty();
    private final Pairs captions = new Pairs();
    private final Validity validity = new Validity().checkWhole(() -> Refusal.against(this::news), captions.lines());

    private final List<String> proposed;

    /** @param proposed captions that the record proposes */
    NewsFormViewModel(News news, List<String> proposed) {
        this.proposed = proposed;
        author.set(news.author());
        unit.set(news.unit());
        lead.set(news.lead());
        news.captions().forEach(caption -> captions.with(caption.who(), caption.what()));
    }

    /** @throws Refusal while a caption tells nothing */
    News news() {
        return new News(
                InputParser.text(author.get()),
                InputParser.text(unit.get()),
                InputParser.text(lead.get()),
                captions.read(Caption::new));
    }

    /** Writes the proposed captions down, to be worked on. */
    void propose() {
        proposed.forEach(caption -> captions.with("", caption));
    }

    /** Only while there are none of the writer's own. */
    BooleanBinding proposes() {
        return Bindings.createBooleanBinding(
                () -> captions.read((who, what) -> what).isEmpty() && !proposed.isEmpty(), captions.lines());
    }

    Validity validity() {
        return validity;
    }

    StringProperty authorProperty() {
        return author;
    }

    StringProperty unitProperty() {
        return unit;
    }

    StringProperty leadProperty() {
        return lead;
    }

    /** Who is seen, doing what. */
    Pairs captions() {
        return captions;
    }
}
