package org.thuky.domain.rule;

import java.util.Objects;
import org.thuky.domain.Refusal;

/**
 * Một bước của chương trình mẫu.
 *
 * @param leader who usually leads it, "" if nobody in particular
 * @param minutes how long it is planned to take
 */
public record AgendaStep(AgendaRole step, String title, String leader, int minutes) {

    public AgendaStep {
        Objects.requireNonNull(step, "step");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(leader, "leader");
        if (minutes < 0) {
            throw Refusal.of("rule.refusal.minutes", title);
        }
    }
}
