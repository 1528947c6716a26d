package org.thuky.ui.start;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
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
import org.thuky.domain.rule.RuleSets;
import org.thuky.ui.common.FactsDraft;

/** The form for a new meeting: its facts, its rules, and where it is kept. */
public final class NewMeetingViewModel {

    private final FactsDraft facts = new FactsDraft();
    private final ObservableList<RuleSet> ruleSets = FXCollections.observableArrayList();
    private final ObjectProperty<RuleSet> ruleSet = new SimpleObjectProperty<>();
    private final ObjectProperty<Path> parent = new SimpleObjectProperty<>();
    private final ObjectBinding<Optional<Sentence>> warning =
            Bindings.createObjectBinding(this::findWarning, ruleSet, facts.dateProperty(), facts.kindProperty());
    private final ObjectBinding<Optional<Sentence>> problem =
            Bindings.createObjectBinding(this::findProblem, facts.problem(), facts.unionProperty(), ruleSet, parent);

    private final LocalDate today;
    private Optional<RuleSet> proposed = Optional.empty();

    /**
     * @param meetings the folder in which meetings are kept by default
     * @param today the day for which rules are proposed until another is typed
     */
    public NewMeetingViewModel(Path meetings, LocalDate today) {
        this.today = today;
        parent.set(meetings);
        facts.dateProperty().addListener((property, before, now) -> propose());
        facts.kindProperty().addListener((property, before, now) -> propose());
    }

    /**
     * Takes note of the rule sets there are; one that was changed since it was chosen stays chosen, as it is now.
     *
     * @param known at least one
     */
    public void offer(List<RuleSet> known) {
        var chosen = Optional.ofNullable(ruleSet.get()).filter(rules -> isOwnChoice());
        ruleSets.setAll(known);
        ruleSet.set(chosen.flatMap(this::asItIsNow).orElse(null));
        propose();
    }

    private Optional<RuleSet> asItIsNow(RuleSet chosen) {
        return ruleSets.stream().filter(rules -> rules.id().equals(chosen.id())).findFirst();
    }

    /** Follows the day and the kind of meeting until the secretary chooses otherwise. */
    private void propose() {
        if (!ruleSets.isEmpty() && !isOwnChoice()) {
            proposed = Optional.of(RuleSets.proposedFor(ruleSets, facts.occasion(today)));
            ruleSet.set(proposed.get());
        }
    }

    private boolean isOwnChoice() {
        return ruleSet.get() != null && !proposed.equals(Optional.of(ruleSet.get()));
    }

    private Optional<Sentence> findWarning() {
        return Optional.ofNullable(ruleSet.get()).flatMap(rules -> RuleSets.warning(rules, facts.occasion(today)));
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

    /** What speaks against these rules for a meeting on that day; it keeps nobody from creating it. */
    public ObservableValue<Optional<Sentence>> warning() {
        return warning;
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
