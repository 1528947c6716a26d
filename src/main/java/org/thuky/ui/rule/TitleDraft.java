package org.thuky.ui.rule;

import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.thuky.domain.rule.RuleSet;
import org.thuky.ui.common.InputParser;
import org.thuky.ui.common.Validity;

/** The title of a rule set and the căn cứ lines that papers print from it, while they are changed. */
final class TitleDraft {

    private final RuleSet rules;
    private final StringProperty title = new SimpleStringProperty();
    private final StringProperty basis = new SimpleStringProperty();
    private final Validity validity = new Validity().needed(title);

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

    Validity validity() {
        return validity;
    }

    StringProperty titleProperty() {
        return title;
    }

    /** One document a line. */
    StringProperty basisProperty() {
        return basis;
    }
}
