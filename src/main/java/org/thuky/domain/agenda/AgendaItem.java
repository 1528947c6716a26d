package org.thuky.domain.agenda;

import java.time.Instant;
import java.util.Optional;
import org.thuky.domain.rule.AgendaRole;

/**
 * Một nội dung của chương trình.
 *
 * @param step which prescribed step it is (HD 38, mục 7.6)
 * @param leader người thực hiện, may be empty
 * @param minutes planned length, 0 when none was planned
 * @param notes what the minutes will say about it, may be empty
 * @param started when it really began
 * @param finished when it really ended
 */
public record AgendaItem(
        ItemId id,
        AgendaRole step,
        String title,
        String leader,
        int minutes,
        String notes,
        Optional<Instant> started,
        Optional<Instant> finished) {

    /** An item as planned, not begun. */
    public static AgendaItem planned(ItemId id, AgendaRole step, String title, String leader, int minutes) {
        return new AgendaItem(id, step, title, leader, minutes, "", Optional.empty(), Optional.empty());
    }

    public boolean running() {
        return started.isPresent() && finished.isEmpty();
    }

    AgendaItem startedAt(Instant at) {
        return new AgendaItem(id, step, title, leader, minutes, notes, Optional.of(at), Optional.empty());
    }

    AgendaItem finishedAt(Instant at) {
        return new AgendaItem(id, step, title, leader, minutes, notes, started, Optional.of(at));
    }

    AgendaItem rewritten(AgendaRole newStep, String newTitle, String newLeader, int newMinutes) {
        return new AgendaItem(id, newStep, newTitle, newLeader, newMinutes, notes, started, finished);
    }

    AgendaItem noted(String newNotes) {
        return new AgendaItem(id, step, title, leader, minutes, newNotes, started, finished);
    }
}
