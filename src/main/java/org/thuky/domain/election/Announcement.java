package org.thuky.domain.election;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Công bố kết quả, the seal of an election.
 *
 * @param at when; empty before the seal
 * @param elected numbers of those announced as elected
 * @param reason why it was announced although the box does not add up, or was not entered twice; "" when all is in order
 * @param aftermath what was decided since about the places, oldest first
 */
public record Announcement(Optional<Instant> at, List<Integer> elected, String reason, List<Aftermath> aftermath) {

    static final Announcement NONE = new Announcement(Optional.empty(), List.of(), "", List.of());

    public Announcement {
        elected = List.copyOf(elected);
        aftermath = List.copyOf(aftermath);
    }

    /** Who gave up a place of this election, oldest first. */
    public List<Aftermath.Vacated> vacated() {
        return of(Aftermath.Vacated.class).toList();
    }

    /** Numbers of those who have a place because the hall said so. */
    public List<Integer> awarded() {
        return of(Aftermath.Awarded.class)
                .flatMap(awarded -> awarded.numbers().stream())
                .toList();
    }

    private <T extends Aftermath> Stream<T> of(Class<T> kind) {
        return aftermath.stream().filter(kind::isInstance).map(kind::cast);
    }

    Announcement followedBy(Aftermath decided) {
        var more = new ArrayList<>(aftermath);
        more.add(decided);
        return new Announcement(at, elected, reason, more);
    }
}
