package org.thuky.domain.meeting;

import java.util.Optional;
import org.thuky.domain.member.MemberId;
import org.thuky.domain.member.Person;

/**
 * Thành viên của một cơ quan đại hội.
 *
 * @param role chức vụ in the body: Trưởng ban, Thư ký, Ủy viên; may be empty
 */
public record Officer(Person person, String role) {

    public Optional<MemberId> member() {
        return person.member();
    }

    public String name() {
        return person.name();
    }
}
