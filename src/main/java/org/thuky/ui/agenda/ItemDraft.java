package org.thuky.ui.agenda;

import org.thuky.domain.rule.AgendaRole;

/** What the form says about a row of the agenda. */
record ItemDraft(AgendaRole step, String title, String leader, int minutes) {

    static final ItemDraft BLANK = new ItemDraft(AgendaRole.OTHER, "", "", 10);
}
