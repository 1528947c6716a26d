package org.thuky.ui.rule;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.thuky.domain.meeting.Meeting;
import org.thuky.domain.meeting.RulesInUse;
import org.thuky.domain.rule.Rule;
import org.thuky.session.command.MeetingCommand.ConfirmRule;
import org.thuky.text.Messages;
import org.thuky.ui.common.Desk;
import org.thuky.ui.common.Job;

/** The rules of the open meeting: first those it stands or falls by, then what else bears on it, and the rest when asked for. */
public final class MeetingRulesViewModel {

    private final Desk desk;
    private final Messages messages;
    private final RuleLines lines;
    private final BooleanProperty all = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<List<RuleLines.Section>> sections = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper ask = new ReadOnlyStringWrapper("");

    public MeetingRulesViewModel(Desk desk, Messages messages) {
        this.desk = desk;
        this.messages = messages;
        this.lines = new RuleLines(messages);
        all.addListener((property, before, now) -> show(desk.meeting()));
        desk.watch(now -> show(now.meeting()), Meeting::rules, Meeting::facts, Meeting::elections, Meeting::votes);
    }

    private void show(Meeting meeting) {
        var rules = meeting.rules();
        title.set(rules.title());
        var missing = RulesInUse.toAsk(meeting);
        ask.set(
                missing.isEmpty()
                        ? ""
                        : messages.text(
                                "rule.ask",
                                meeting.facts().adviser(),
                                missing.stream().map(Rule::quoted).toList()));
        var decisive = RulesInUse.decisive(meeting);
        var shown = new ArrayList<RuleLines.Section>();
        shown.add(new RuleLines.Section(
                messages.text("rule.decisive"),
                decisive.stream().map(rule -> lines.line(rules, rule)).toList(),
                true));
        shown.addAll(lines.sections(
                rules, rule -> !decisive.contains(rule) && (all.get() || RulesInUse.bears(meeting, rule))));
        sections.set(shown);
    }

    ConfirmDraft draft(Rule<?> rule) {
        return new ConfirmDraft(desk.meeting().rules(), rule, messages);
    }

    Job<?> confirm(ConfirmDraft draft) {
        return desk.perform(new ConfirmRule(draft.rule().name(), draft.source(), draft.clause()));
    }

    /** Whether also what has nothing to say about this meeting is shown. */
    BooleanProperty allProperty() {
        return all;
    }

    ReadOnlyObjectProperty<List<RuleLines.Section>> sectionsProperty() {
        return sections.getReadOnlyProperty();
    }

    ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
    }

    /** Whom to ask, and about what; "" when there is nothing to ask. */
    ReadOnlyStringProperty askProperty() {
        return ask.getReadOnlyProperty();
    }
}
