package org.thuky.ui.agenda;

import java.util.List;
import java.util.stream.Collectors;
import org.thuky.domain.floor.Contribution;
import org.thuky.domain.floor.Point;
import org.thuky.domain.floor.Speaker;
import org.thuky.domain.member.Roll;
import org.thuky.text.Messages;

/**
 * What was said or done under a row of the agenda, as it is listed.
 *
 * @param who whoever did it with the capacity, of several the names; empty when it is clear without
 * @param kind in words, and that it belongs to no row when it does not
 * @param words the first of it: the subject or a point; may be empty
 */
record ContributionRow(Contribution contribution, String who, String kind, String words) {

    static ContributionRow of(Contribution contribution, Roll roll, Messages messages) {
        var kind = messages.text(contribution.kind().label());
        return new ContributionRow(
                contribution,
                who(contribution.by(), roll),
                contribution.item().isPresent() ? kind : messages.text("floor.besides", kind),
                contribution.subject().isEmpty()
                        ? contribution.points().stream()
                                .map(Point::text)
                                .findFirst()
                                .orElse("")
                        : contribution.subject());
    }

    private static String who(List<Speaker> by, Roll roll) {
        return by.size() == 1
                ? who(by.get(0), roll)
                : by.stream().map(speaker -> name(speaker, roll)).collect(Collectors.joining("; "));
    }

    private static String name(Speaker speaker, Roll roll) {
        return speaker.person().isNobody() ? speaker.capacity() : roll.told(speaker.person());
    }

    private static String who(Speaker speaker, Roll roll) {
        var capacity =
                speaker.capacity().isEmpty() ? Speaker.usualCapacity(roll, speaker.person()) : speaker.capacity();
        return speaker.person().isNobody() || capacity.isEmpty()
                ? name(speaker, roll)
                : name(speaker, roll) + ", " + capacity;
    }
}
