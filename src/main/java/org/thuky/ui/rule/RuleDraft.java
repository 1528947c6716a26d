package org.thuky.ui.rule;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.thuky.domain.Refusal;
import org.thuky.domain.Sentence;
import org.thuky.domain.rule.Rule;
import org.thuky.domain.rule.RuleSet;
import org.thuky.domain.rule.Ruled;
import org.thuky.domain.rule.ValueType;
import org.thuky.text.Messages;
import org.thuky.ui.common.InputParser;
import org.thuky.ui.common.Validity;

/** One value of a rule set while it is changed, and what of it is not right yet. */
final class RuleDraft {

    private final RuleSet rules;
    private final Rule<?> rule;
    private final RuleText texts;
    private final StringProperty text = new SimpleStringProperty("");
    private final ObjectProperty<Object> choice = new SimpleObjectProperty<>();
    private final StringProperty source = new SimpleStringProperty();
    private final StringProperty clause = new SimpleStringProperty();
    private final BooleanProperty verified = new SimpleBooleanProperty();
    private final Validity validity;

    RuleDraft(RuleSet rules, Rule<?> rule, Messages messages) {
        this.rules = rules;
        this.rule = rule;
        this.texts = new RuleText(messages);
        var ruled = rules.value(rule);
        if (isChosen()) {
            choice.set(ruled.value());
        } else {
            text.set(texts.write(ruled.value()));
        }
        source.set(ruled.source());
        clause.set(ruled.clause());
        verified.set(ruled.verified());
        validity = new Validity()
                .check(source, () -> Refusal.against(() -> rule.requireSource(source.get())))
                .checkWhole(() -> Refusal.against(this::changed), text, choice, source, clause, verified);
    }

    /** The rule set with the value as it stands here. Only when there is no {@link #problem()}. */
    RuleSet changed() {
        return with(rule, isChosen() ? choice.get() : texts.read(rule, text.get()));
    }

    /** The rule set itself refuses what the rule cannot be. */
    @SuppressWarnings("unchecked")
    private <T> RuleSet with(Rule<T> typed, Object value) {
        var ruled =
                new Ruled<>((T) value, InputParser.text(source.get()), InputParser.text(clause.get()), verified.get());
        return rules.with(typed, ruled);
    }

    Rule<?> rule() {
        return rule;
    }

    /** Whether the value is chosen among {@link #choices()}, not typed. */
    boolean isChosen() {
        return !choices().isEmpty();
    }

    List<?> choices() {
        return rule.form() == ValueType.YES_NO ? List.of(true, false) : rule.choices();
    }

    /** What keeps it from being saved. */
    ObservableValue<Optional<Sentence>> problem() {
        return validity.first();
    }

    Validity validity() {
        return validity;
    }

    StringProperty textProperty() {
        return text;
    }

    ObjectProperty<Object> choiceProperty() {
        return choice;
    }

    StringProperty sourceProperty() {
        return source;
    }

    StringProperty clauseProperty() {
        return clause;
    }

    BooleanProperty verifiedProperty() {
        return verified;
    }
}
