package org.thuky.domain.floor;

import java.util.List;

/** Điều được đề nghị in a speech. @param by who asked for it */
public record Request(List<Speaker> by, String text) {

    public Request {
        by = List.copyOf(by);
    }
}
