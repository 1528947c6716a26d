package org.thuky.domain.election;

import java.util.List;
import java.util.function.UnaryOperator;
import org.thuky.domain.Refusal;
import org.thuky.domain.member.Person;
import org.thuky.domain.member.Roll;

/**
 * Công bố quyết định chỉ định: people who take their place by decision of the upper union and not by election (Kế hoạch
 * 22/KH-TLĐ năm 2025, mục II.1: merged or newly formed unions).
 *
 * @param number of the appointment within its meeting, from 1
 * @param title the body, in the words of the papers
 * @param people in the order of the decision
 */
public record Appointment(int number, ElectionKind kind, String title, Decision decision, List<Candidate> people) {

    /** @throws Refusal when nobody is appointed, or the body has no name */
    public Appointment {
        title = title.strip();
        if (title.isEmpty()) {
            throw Refusal.of("election.refusal.untitled");
        }
        people = List.copyOf(people);
        if (people.isEmpty()
                || people.stream().anyMatch(candidate -> candidate.person().isNobody())) {
            throw Refusal.of("election.refusal.appointed.nobody", title);
        }
    }

    Appointment naming(UnaryOperator<Person> named) {
        return new Appointment(
                number,
                kind,
                title,
                decision,
                people.stream().map(person -> person.naming(named)).toList());
    }

    Appointment following(Roll before, Roll now) {
        return new Appointment(
                number,
                kind,
                title,
                decision,
                people.stream().map(person -> person.following(before, now)).toList());
    }
}
