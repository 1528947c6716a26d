package org.thuky.domain.election;

import java.util.List;

/**
 * Công bố kết quả, the seal of an election.
 *
 * @param elected numbers of those announced as elected
 * @param reason why it was announced although the box does not add up, or was not entered twice; "" when all is in order
 */
public record Announcement(List<Integer> elected, String reason) {

    static final Announcement NONE = new Announcement(List.of(), "");

    public Announcement {
        elected = List.copyOf(elected);
    }
}
