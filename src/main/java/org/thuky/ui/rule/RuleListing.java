package org.thuky.ui.rule;

import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.thuky.domain.rule.Document;
import org.thuky.domain.rule.RuleSet;
import org.thuky.text.Messages;

/** A rule set as it is read, all of it or the values to be checked. */
final class RuleListing {

    private final RuleLines lines;
    private final BooleanProperty onlyUnverified = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<List<RuleLines.Section>> sections = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper basis = new ReadOnlyStringWrapper("");
    private RuleSet rules;

    RuleListing(RuleSet rules, Messages messages) {
        this.lines = new RuleLines(messages);
        onlyUnverified.addListener((property, before, now) -> list());
        show(rules);
    }

    void show(RuleSet now) {
        rules = now;
        title.set(now.title());
        basis.set(now.basis().stream().map(Document::title).collect(Collectors.joining("\n")));
        list();
    }

    private void list() {
        sections.set(lines.sections(
                rules, rule -> !onlyUnverified.get() || !rules.value(rule).verified()));
    }

    BooleanProperty onlyUnverifiedProperty() {
        return onlyUnverified;
    }

    ReadOnlyObjectProperty<List<RuleLines.Section>> sectionsProperty() {
        return sections.getReadOnlyProperty();
    }

    ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
    }

    /** The căn cứ, one a line. */
    ReadOnlyStringProperty basisProperty() {
        return basis.getReadOnlyProperty();
    }
}
