package org.thuky.paper.form;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.thuky.domain.agenda.AgendaItem;
import org.thuky.paper.account.MeetingAccount;
import org.thuky.text.Phrases;

/** Một dòng chương trình, with its number and the hour at which it is planned to begin. */
record PlannedItem(int number, LocalTime from, AgendaItem item) {

    static List<PlannedItem> of(MeetingAccount congress) {
        var agenda = congress.meeting().agenda();
        var starts = agenda.plannedStarts(congress.facts().start());
        var rows = new ArrayList<PlannedItem>();
        for (var item : agenda.items()) {
            rows.add(new PlannedItem(rows.size() + 1, starts.get(rows.size()), item));
        }
        return rows;
    }

    /** 13h45-14h00. */
    String time() {
        var begin = Phrases.formats().hour(from);
        int minutes = item.minutes();
        return minutes == 0 ? begin : begin + "-" + Phrases.formats().hour(from.plusMinutes(minutes));
    }
}
