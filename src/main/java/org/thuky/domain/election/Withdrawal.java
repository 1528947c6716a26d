package org.thuky.domain.election;

import org.thuky.domain.member.Person;
import org.thuky.domain.member.Roll;

/**
 * Xin rút khỏi danh sách bầu cử, on which the presidium decides.
 *
 * @param granted whether the name left the list
 * @param reason what the candidate gave as reason, may be ""
 */
public record Withdrawal(Person person, boolean granted, String reason) {

    Withdrawal in(Roll roll) {
        return new Withdrawal(person.in(roll), granted, reason);
    }

    public String name() {
        return person.name();
    }
}
