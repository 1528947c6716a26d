package org.thuky.ui.agenda;

import java.util.stream.Collectors;
import org.thuky.domain.floor.Contribution;
import org.thuky.domain.floor.Point;
import org.thuky.domain.floor.Speaker;
import org.thuky.domain.member.Roll;
import org.thuky.text.Messages;

/**
 * What was said or done under a row of the agenda, as it is listed.
 *
 * @param who those who did it, each with the capacity; empty when it is clear without
 * @param kind in words, and that it belongs to no row when it does not
 * @param words the first of it: the subject or a point; may be empty
 */
record ContributionRow(Contribution contribution, String who, String kind, String words) {

    static ContributionRow of(Contribution contribution, Roll roll, Messages messages) {
        var kind = messages.text(contribution.kind().label());
        return new ContributionRow(
                contribution,
                contribution.by().stream().map(speaker -> who(speaker, roll)).collect(Collectors.joining("; ")),
                contribution.item().isPresent() ? kind : messages.text("floor.besides", kind),
                contribution.subject().isEmpty()
                        ? contribution.points().stream()
                                .map(Point::text)
                                .findFirst()
                                .orElse("")
                        : contribution.subject());
    }

    private static String who(Speaker speaker, Roll roll) {
        var capacity =
                speaker.capacity().isEmpty() ? Speaker.usualCapacity(roll, speaker.person()) : speaker.capacity();
        if (speaker.person().isNobody()) {
            return capacity;
        }
        var name = roll.told(speaker.person());
        return capacity.isEmpty() ? name : name + ", " + capacity;
    }
}
