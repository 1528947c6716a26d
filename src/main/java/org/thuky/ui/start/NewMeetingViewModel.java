package org.thuky.ui.start;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.thuky.disk.FileName;
import org.thuky.domain.Refusal;
import org.thuky.domain.Sentence;
import org.thuky.domain.meeting.Facts;
import org.thuky.domain.rule.RuleSet;
import org.thuky.ui.common.FactsDraft;

/** The form for a new meeting: its facts, its rules, and where it is kept. */
public final class NewMeetingViewModel {

    private final FactsDraft facts = new FactsDraft();
    private final ObservableList<RuleSet> ruleSets = FXCollections.observableArrayList();
    private final ObjectProperty<RuleSet> ruleSet = new SimpleObjectProperty<>();
    private final ObjectProperty<Path> parent = new SimpleObjectProperty<>();
    private final ObjectBinding<Optional<Sentence>> problem =
            Bindings.createObjectBinding(this::findProblem, facts.problem(), facts.unionProperty(), ruleSet, parent);

    /** @param meetings the folder in which meetings are kept by default */
    public NewMeetingViewModel(Path meetings) {
        parent.set(meetings);
    }

    /**
     * Takes note of the rule sets there are; one that was changed since it was chosen stays chosen, as it is now.
     *
     * @param known the default first
     */
    public void offer(Collection<RuleSet> known) {
        var before = ruleSet.get();
        ruleSets.setAll(known);
        ruleSet.set(ruleSets.stream()
                .filter(rules -> before != null && rules.id().equals(before.id()))
                .findFirst()
                .orElse(ruleSets.get(0)));
    }

    private Optional<Sentence> findProblem() {
        return facts.problem()
                .getValue()
                .or(() -> ruleSet.get() == null ? Optional.of(Sentence.of("start.form.problem.ruleset")) : tooDeep());
    }

    private Optional<Sentence> tooDeep() {
        return Refusal.against(() -> folder(facts.facts()));
    }

    /** Only when there is no {@link #problem()}. */
    public NewMeeting meeting() {
        var typed = facts.facts();
        return new NewMeeting(typed, ruleSet.get(), folder(typed));
    }

    /** Begins with the day, so that folders sort. */
    private Path folder(Facts typed) {
        return FileName.meeting(parent.get(), typed.date() + " " + typed.union());
    }

    /** The first thing that keeps the meeting from being created. */
    public ObservableValue<Optional<Sentence>> problem() {
        return problem;
    }

    public FactsDraft facts() {
        return facts;
    }

    public ObservableList<RuleSet> ruleSets() {
        return ruleSets;
    }

    public ObjectProperty<RuleSet> ruleSetProperty() {
        return ruleSet;
    }

    public ObjectProperty<Path> parentProperty() {
        return parent;
    }
}
