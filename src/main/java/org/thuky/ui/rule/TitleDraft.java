package org.thuky.ui.rule;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.thuky.domain.rule.RuleSet;
import org.thuky.ui.common.InputParser;

/** The title of a rule set and the căn cứ lines that papers print from it, while they are changed. */
final class TitleDraft {

    private final RuleSet rules;
    private final StringProperty title = new SimpleStringProperty();
    private final StringProperty basis = new SimpleStringProperty();
    private final BooleanBinding ready =
            Bindings.createBooleanBinding(() -> !title.get().isBlank(), title);

    TitleDraft(RuleSet rules) {
        this.rules = rules;
        title.set(rules.title());
        basis.set(String.join("\n", rules.basis()));
    }

    RuleSet changed() {
        return new RuleSet(rules.id(), InputParser.text(title.get()), lines(), rules.values());
    }

    private List<String> lines() {
        return basis.get()
                .lines()
                .map(InputParser::text)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    BooleanBinding ready() {
        return ready;
    }

    StringProperty titleProperty() {
        return title;
    }

    /** One document a line. */
    StringProperty basisProperty() {
        return basis;
    }
}
