package org.thuky.text;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.thuky.domain.Sentence;
import org.thuky.domain.chronicle.Event;
import org.thuky.domain.meeting.Meeting;

/** The words for each kind of event. */
final class ActWords {

    private final Map<Class<? extends Event>, BiFunction<Event, Meeting, Sentence>> words = new HashMap<>();

    <E extends Event> void on(Class<E> kind, BiFunction<E, Meeting, Sentence> told) {
        words.put(kind, (event, meeting) -> told.apply(kind.cast(event), meeting));
    }

    Sentence of(Event event, Meeting now) {
        return words.get(event.getClass()).apply(event, now);
    }

    Set<Class<? extends Event>> told() {
        return words.keySet();
    }
}
