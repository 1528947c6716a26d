package org.thuky.domain.election;

import java.util.function.UnaryOperator;
import org.thuky.domain.member.Person;

/**
 * Xin rút khỏi danh sách bầu cử, on which the presidium decides.
 *
 * @param granted whether the name left the list
 * @param reason what the candidate gave as reason, may be ""
 */
public record Withdrawal(Person person, boolean granted, String reason) {

    Withdrawal naming(UnaryOperator<Person> named) {
        return new Withdrawal(named.apply(person), granted, reason);
    }

    public String name() {
        return person.name();
    }
}
