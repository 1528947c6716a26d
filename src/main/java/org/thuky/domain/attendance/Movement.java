package org.thuky.domain.attendance;

import java.time.Instant;
import java.util.List;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/** Đến hoặc về: a person came in or went out at a moment. */
public record Movement(Instant at, boolean arrival) {

    /**
     * What one person did who was taken for two: nobody comes in again who is there, or leaves who is not. Of two movements at
     * one moment the departure is told first, so that whoever is inside as both stays inside.
     */
    static PVector<Movement> together(List<Movement> one, List<Movement> other) {
        var told = TreePVector.<Movement>empty();
        int i = 0;
        int j = 0;
        while (i < one.size() || j < other.size()) {
            boolean first = j == other.size() || i < one.size() && one.get(i).before(other.get(j));
            var next = first ? one.get(i++) : other.get(j++);
            boolean inside = !told.isEmpty() && told.get(told.size() - 1).arrival;
            if (next.arrival != inside) {
                told = told.plus(next);
            }
        }
        return told;
    }

    private boolean before(Movement other) {
        return at.equals(other.at) ? !arrival : at.isBefore(other.at);
    }
}
