package org.thuky.domain.floor;

import java.util.function.UnaryOperator;
import org.thuky.domain.Refusal;
import org.thuky.domain.member.Person;

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

    /** With another name for the same person. */
    Speaker naming(UnaryOperator<Person> named) {
        return new Speaker(named.apply(person), capacity);
    }
}
