package org.thuky.domain.meeting;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.thuky.domain.member.MemberId;
import org.thuky.domain.member.Person;

/**
 * Thành viên của một cơ quan đại hội.
 *
 * @param role chức vụ in the body: Trưởng ban, Thư ký, Ủy viên; may be empty
 */
public record Officer(Person person, String role) {

    /** With another name for the same person. */
    Officer naming(UnaryOperator<Person> named) {
        return new Officer(named.apply(person), role);
    }

    public Optional<MemberId> member() {
        return person.member();
    }

    public String name() {
        return person.name();
    }
}
