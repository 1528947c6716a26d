package org.thuky.ui.rule;

import org.thuky.text.Messages;
import org.thuky.ui.common.Field;
import org.thuky.ui.common.Form;
import org.thuky.ui.common.Form.Width;
import org.thuky.ui.common.Styles;

/** One value with its document, its clause, and whether it was read there. */
final class RuleForm {

    private static final int TABLE_LINES = 10;

    private RuleForm() {}

    static Form of(RuleDraft draft, Messages messages) {
        var form = new Form(Width.NORMAL, draft.validity(), messages);
        form.add(value(form, draft, messages));
        if (!draft.isChosen()) {
            form.say(messages.text(hint(draft)), Styles.MUTED, Styles.SMALL_TEXT);
        }
        return form.row(
                        form.text("rule.form.source", "source", draft.sourceProperty())
                                .share(2),
                        form.text("rule.form.clause", "clause", draft.clauseProperty())
                                .prompt(messages.text("rule.form.clause.example")))
                .add(form.tick("rule.form.verified", "verified", draft.verifiedProperty()));
    }

    private static Field value(Form form, RuleDraft draft, Messages messages) {
        if (draft.isChosen()) {
            var words = new RuleWords(messages);
            return form.choice("rule.form.value", "value", draft.choiceProperty(), draft.choices(), words::choice);
        }
        return switch (draft.rule().form()) {
            case SIZES, REASONS, STEPS -> form.area("rule.form.value", "value", TABLE_LINES, draft.textProperty());
            default -> form.text("rule.form.value", "value", draft.textProperty());
        };
    }

    private static String hint(RuleDraft draft) {
        return switch (draft.rule().form()) {
            case SHARE -> draft.rule().optional() ? "rule.hint.share.optional" : "rule.hint.share";
            case NUMBER -> draft.rule().optional() ? "rule.hint.number.optional" : "rule.hint.number";
            case DATES -> "rule.hint.dates";
            case SIZES -> "rule.hint.sizes";
            case AGES -> "rule.hint.ages";
            case REASONS -> "rule.hint.reasons";
            case STEPS -> "rule.hint.steps";
            case NAME, YES_NO, CHOICE -> "rule.hint.name";
        };
    }
}
