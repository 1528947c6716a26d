package org.thuky.ui.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.thuky.domain.rule.Rule;
import org.thuky.domain.rule.RuleSet;
import org.thuky.domain.rule.Topic;
import org.thuky.text.Messages;

/** Values of a rule set as they are read: topic by topic, every value in words with its source. */
final class RuleLines {

    private final Messages messages;
    private final RuleWords words;

    RuleLines(Messages messages) {
        this.messages = messages;
        this.words = new RuleWords(messages);
    }

    /** Topics of which nothing is shown are left out. */
    List<Section> sections(RuleSet rules, Predicate<Rule<?>> shown) {
        var list = new ArrayList<Section>();
        for (var topic : Topic.values()) {
            var lines = rules.values().keySet().stream()
                    .filter(rule -> rule.topic() == topic)
                    .filter(shown)
                    .map(rule -> line(rules, rule))
                    .toList();
            if (!lines.isEmpty()) {
                list.add(new Section(messages.text(topic.title()), lines, false));
            }
        }
        return list;
    }

    Line line(RuleSet rules, Rule<?> rule) {
        var ruled = rules.value(rule);
        return new Line(
                rule,
                messages.text(rule.title()),
                words.words(rule, ruled),
                words.rows(ruled.value()),
                messages.text("rule.source", ruled.citation()),
                ruled.verified());
    }

    /** @param pressing whether somebody should look up what is not verified in it */
    record Section(String title, List<Line> lines, boolean pressing) {}

    /**
     * @param words the value, "" when it is a table
     * @param rows the value as a table, its head first; empty when it is none
     */
    record Line(Rule<?> rule, String name, String words, List<List<String>> rows, String source, boolean verified) {}
}
