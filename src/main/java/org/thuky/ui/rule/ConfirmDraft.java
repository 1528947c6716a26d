package org.thuky.ui.rule;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.thuky.domain.rule.Rule;
import org.thuky.domain.rule.RuleSet;
import org.thuky.text.Messages;
import org.thuky.ui.common.Form;
import org.thuky.ui.common.InputParser;
import org.thuky.ui.common.Styles;
import org.thuky.ui.common.Validity;

/** Where a value was looked up, or who of the upper union told it, while that is typed. */
final class ConfirmDraft {

    private final RuleLines.Line line;
    private final StringProperty source = new SimpleStringProperty("");
    private final StringProperty clause = new SimpleStringProperty("");
    private final Validity validity = new Validity().needed(source);

    ConfirmDraft(RuleSet rules, Rule<?> rule, Messages messages) {
        line = new RuleLines(messages).line(rules, rule);
        source.set(rules.value(rule).source());
        clause.set(rules.value(rule).clause());
    }

    Form form(Messages messages) {
        var form = new Form(Form.Width.NORMAL, validity, messages);
        if (!line.words().isEmpty()) {
            form.say(line.words(), "rule-value");
        }
        line.rows().stream().skip(1).forEach(row -> form.say(String.join(" · ", row), Styles.SMALL_TEXT));
        form.say(messages.text("rule.confirm.text"), Styles.MUTED, Styles.SMALL_TEXT);
        return form.row(
                form.text("rule.confirm.source", "source", source).share(2),
                form.text("rule.form.clause", "clause", clause).prompt(messages.text("rule.form.clause.example")));
    }

    Rule<?> rule() {
        return line.rule();
    }

    String source() {
        return InputParser.text(source.get());
    }

    String clause() {
        return InputParser.text(clause.get());
    }
}
