package org.thuky.domain.rule;

import java.time.LocalDate;
import java.util.Optional;
import org.thuky.domain.Refusal;

/**
 * Thời gian áp dụng: the days on which rules or a document hold, first and last included.
 *
 * @param from empty: always before
 * @param to empty: until something else is known
 */
public record ValidDates(Optional<LocalDate> from, Optional<LocalDate> to) {

    /** @throws Refusal when no day at all is told, or the last comes before the first */
    public ValidDates {
        if (from.isEmpty() && to.isEmpty()) {
            throw Refusal.of("rule.refusal.dates.none");
        }
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            throw Refusal.of("rule.refusal.dates.order", from.get(), to.get());
        }
    }

    public boolean hold(LocalDate day) {
        return !startAfter(day) && !isOver(day);
    }

    public boolean startAfter(LocalDate day) {
        return from.filter(day::isBefore).isPresent();
    }

    public boolean isOver(LocalDate day) {
        return to.filter(day::isAfter).isPresent();
    }
}
