package org.thuky.domain.floor;

import java.util.function.UnaryOperator;
import org.thuky.domain.Refusal;
import org.thuky.domain.member.Member;
import org.thuky.domain.member.Person;
import org.thuky.domain.member.Roll;

/**
 * Người phát biểu, or who did something on the floor.
 *
 * @param person somebody of the roll, or by name; nobody when a body speaks through somebody unnamed
 * @param capacity tư cách as it is told now: an office ("Chủ tịch Công đoàn cơ sở nhiệm kỳ 2017 - 2023") or the body that
 *     is spoken for ("Đài Phát thanh - Truyền hình tỉnh"); empty when what the roll says of the person is enough
 */
public record Speaker(Person person, String capacity) {

    /** @throws Refusal when neither a person nor a body is named */
    public Speaker {
        capacity = capacity.strip();
        if (person.isNobody() && capacity.isEmpty()) {
            throw Refusal.of("floor.refusal.speaker");
        }
    }

    /**
     * Whom a secretary means. A capacity that says what the roll says is not written down, so that a correction of the roll
     * reaches what is told of the speech.
     *
     * @throws Refusal when neither a person nor a body is named
     */
    public static Speaker typed(Roll roll, String name, String capacity) {
        var person = roll.called(name);
        return new Speaker(person, capacity.strip().equals(usualCapacity(roll, person)) ? "" : capacity);
    }

    /** What the roll says of the person; empty of somebody from outside. */
    public static String usualCapacity(Roll roll, Person person) {
        return person.member().flatMap(roll::member).map(Member::office).orElse("");
    }

    /** With another name for the same person. */
    Speaker naming(UnaryOperator<Person> named) {
        return new Speaker(named.apply(person), capacity);
    }
}
