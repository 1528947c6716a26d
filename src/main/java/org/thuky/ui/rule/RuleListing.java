package org.thuky.ui.rule;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.thuky.domain.rule.Rule;
import org.thuky.domain.rule.RuleSet;
import org.thuky.domain.rule.Topic;
import org.thuky.text.Messages;

/** A rule set as it is read: topic by topic, every value in words with its source; all of them or those to be checked. */
final class RuleListing {

    private final Messages messages;
    private final RuleWords words;
    private final BooleanProperty onlyUnverified = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<List<Section>> sections = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper basis = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper count = new ReadOnlyStringWrapper("");
    private RuleSet rules;

    RuleListing(RuleSet rules, Messages messages) {
        this.messages = messages;
        this.words = new RuleWords(messages);
        onlyUnverified.addListener((property, before, now) -> list());
        show(rules);
    }

    void show(RuleSet now) {
        rules = now;
        title.set(now.title());
        basis.set(String.join("\n", now.basis()));
        count.set(count(now, messages));
        list();
    }

    /** "16/35 giá trị chưa kiểm chứng". */
    static String count(RuleSet rules, Messages messages) {
        return rules.unverified() == 0
                ? messages.text("rule.count.verified")
                : messages.text("rule.count", rules.unverified(), rules.values().size());
    }

    private void list() {
        var list = new ArrayList<Section>();
        for (var topic : Topic.values()) {
            var lines = rules.values().keySet().stream()
                    .filter(rule -> rule.topic() == topic)
                    .map(this::line)
                    .filter(line -> !onlyUnverified.get() || !line.verified())
                    .toList();
            if (!lines.isEmpty()) {
                list.add(new Section(messages.text(topic.title()), lines));
            }
        }
        sections.set(list);
    }

    private Line line(Rule<?> rule) {
        var ruled = rules.value(rule);
        return new Line(
                rule,
                messages.text(rule.title()),
                words.words(rule, ruled),
                words.rows(ruled.value()),
                messages.text("rule.source", ruled.citation()),
                ruled.verified());
    }

    BooleanProperty onlyUnverifiedProperty() {
        return onlyUnverified;
    }

    ReadOnlyObjectProperty<List<Section>> sectionsProperty() {
        return sections.getReadOnlyProperty();
    }

    ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
    }

    /** The căn cứ, one a line. */
    ReadOnlyStringProperty basisProperty() {
        return basis.getReadOnlyProperty();
    }

    ReadOnlyStringProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    record Section(String title, List<Line> lines) {}

    /**
     * @param words the value, "" when it is a table
     * @param rows the value as a table, its head first; empty when it is none
     */
    record Line(Rule<?> rule, String name, String words, List<List<String>> rows, String source, boolean verified) {}
}
