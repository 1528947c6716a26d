package org.thuky.domain.chronicle;

import java.time.Duration;
import java.time.Instant;

/**
 * Sửa giờ máy: the clock of the laptop had run ahead, or stood in another zone, and has been set right. What was written
 * down later than the clock shows now happened before, and earlier by as much.
 *
 * @param was the latest time written down, which has not come yet
 * @param is the time that the clock shows now
 */
public record ClockCorrected(Instant was, Instant is) implements Event {

    /** Other acts have taken their times from it. */
    @Override
    public boolean undoable() {
        return false;
    }

    /** When something happened that was said to happen at a moment. */
    Instant right(Instant told) {
        return told.isAfter(is) ? told.minus(Duration.between(is, was)) : told;
    }
}
