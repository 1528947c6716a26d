package org.thuky.ui.rule;

import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.thuky.domain.Refusal;
import org.thuky.domain.Sentence;
import org.thuky.domain.rule.RuleSet;
import org.thuky.text.Messages;
import org.thuky.ui.common.InputParser;
import org.thuky.ui.common.Validity;

/** The title of a rule set and the căn cứ lines that papers print from it, while they are changed. */
final class TitleDraft {

    private final RuleSet rules;
    private final StringProperty title = new SimpleStringProperty("");
    private final StringProperty basis = new SimpleStringProperty("");
    private final BasisText texts;
    private final Validity validity = new Validity().needed(title).check(basis, this::findProblem);

    TitleDraft(RuleSet rules, Messages messages) {
        this.rules = rules;
        this.texts = new BasisText(messages);
        title.set(rules.title());
        basis.set(texts.write(rules.basis()));
    }

    private Optional<Sentence> findProblem() {
        try {
            texts.read(basis.get());
            return Optional.empty();
        } catch (Refusal refusal) {
            return Optional.of(refusal.sentence());
        }
    }

    RuleSet changed() {
        return new RuleSet(rules.id(), InputParser.text(title.get()), texts.read(basis.get()), rules.values());
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
