package org.thuky.domain.election;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Công bố kết quả, the seal of an election.
 *
 * @param at when; empty before the seal
 * @param elected numbers of those announced as elected
 * @param reason why it was announced although the box does not add up, or was not entered twice; "" when all is in order
 */
public record Announcement(Optional<Instant> at, List<Integer> elected, String reason) {

    static final Announcement NONE = new Announcement(Optional.empty(), List.of(), "");

    public Announcement {
        elected = List.copyOf(elected);
    }
}
