package org.thuky.ui.agenda;

import org.thuky.domain.rule.Step;

/** What the form says about a row of the agenda. */
record ItemDraft(Step step, String title, String leader, int minutes) {

    static final ItemDraft BLANK = new ItemDraft(Step.OTHER, "", "", 10);
}
