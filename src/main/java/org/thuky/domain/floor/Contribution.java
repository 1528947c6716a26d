package org.thuky.domain.floor;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.thuky.domain.Refusal;
import org.thuky.domain.agenda.ItemId;
import org.thuky.domain.member.Person;

/**
 * Phát biểu hoặc nghi lễ: what somebody did on the floor of the meeting.
 *
 * @param item the row of the agenda under which it is told; empty when it belongs to none
 * @param by who did it, in the order in which they are told
 * @param subject what was read or given: the title of a report or paper, the emulation of a year; may be empty
 * @param points in the order in which they were said
 */
public record Contribution(
        ContributionId id,
        Optional<ItemId> item,
        ContributionKind kind,
        List<Speaker> by,
        String subject,
        List<Point> points) {

    /** @throws Refusal when nobody did it, or a gesture has words */
    public Contribution {
        by = List.copyOf(by);
        subject = subject.strip();
        points = List.copyOf(points);
        if (by.isEmpty() && !kind.byItself()) {
            throw Refusal.of("floor.refusal.nobody", kind.label());
        }
        if (kind.ceremony() && !points.isEmpty()) {
            throw Refusal.of("floor.refusal.gesture", kind.label());
        }
    }

    /** What was said of one kind, in order. */
    public List<String> said(PointKind of) {
        return points.stream()
                .filter(point -> point.kind() == of)
                .map(Point::text)
                .toList();
    }

    Contribution numbered(ContributionId number) {
        return new Contribution(number, item, kind, by, subject, points);
    }

    /** With other names for the same people. */
    public Contribution naming(UnaryOperator<Person> named) {
        return new Contribution(
                id,
                item,
                kind,
                by.stream().map(speaker -> speaker.naming(named)).toList(),
                subject,
                points);
    }
}
