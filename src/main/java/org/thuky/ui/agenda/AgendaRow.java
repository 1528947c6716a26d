package org.thuky.ui.agenda;

import java.util.ArrayList;
import java.util.List;
import org.thuky.domain.agenda.AgendaItem;
import org.thuky.domain.agenda.ItemId;
import org.thuky.domain.meeting.Meeting;
import org.thuky.text.Formats;

/**
 * A row of the agenda as it is shown.
 *
 * @param planned when it begins by the plan
 * @param actual when it really began and ended
 * @param noted whether something is written down about it
 */
record AgendaRow(
        ItemId id,
        int number,
        String planned,
        int minutes,
        String title,
        String leader,
        String actual,
        Progress progress,
        boolean noted) {

    enum Progress {
        DONE,
        RUNNING,
        NEXT,
        LATER,
        /** A later row has begun already. */
        SKIPPED
    }

    static List<AgendaRow> of(Meeting meeting, Formats formats) {
        var agenda = meeting.agenda();
        var planned = agenda.plannedStarts(meeting.facts().start());
        int next =
                agenda.next().map(agenda.items()::indexOf).orElse(agenda.items().size());
        var rows = new ArrayList<AgendaRow>();
        for (int i = 0; i < planned.size(); i++) {
            var item = agenda.items().get(i);
            rows.add(new AgendaRow(
                    item.id(),
                    i + 1,
                    formats.time(planned.get(i)),
                    item.minutes(),
                    item.title(),
                    item.leader(),
                    actual(item, formats),
                    progress(item, Integer.compare(i, next)),
                    !item.notes().isEmpty() || !meeting.floor().under(item.id()).isEmpty()));
        }
        return List.copyOf(rows);
    }

    private static String actual(AgendaItem item, Formats formats) {
        var began = item.started().map(formats::format).map(time -> time + " –").orElse("");
        return began
                + item.finished().map(formats::format).map(time -> " " + time).orElse("");
    }

    /** @param sideOfNext negative before the next row, 0 for the next row itself */
    private static Progress progress(AgendaItem item, int sideOfNext) {
        if (item.started().isPresent()) {
            return item.running() ? Progress.RUNNING : Progress.DONE;
        }
        if (sideOfNext == 0) {
            return Progress.NEXT;
        }
        return sideOfNext < 0 ? Progress.SKIPPED : Progress.LATER;
    }
}
