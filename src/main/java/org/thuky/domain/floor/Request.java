package org.thuky.domain.floor;

import java.util.List;

/** Điều được đề nghị in a speech. @param by who asked for it */
public record Request(List<Speaker> by, String text) {

    public Request {
        by = List.copyOf(by);
    }

    /** Whether a task tells it; a task begins with a capital where a speech goes on. */
    public boolean isToldBy(String task) {
        return text.equalsIgnoreCase(task);
    }
}
