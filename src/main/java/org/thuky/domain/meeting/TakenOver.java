package org.thuky.domain.meeting;

import java.time.Instant;
import java.util.function.UnaryOperator;
import org.thuky.domain.member.Person;

/**
 * Người thay: somebody took over an office at the meeting from somebody who could not hold it any longer.
 *
 * @param successor with the role that went over
 * @param at when it was written down
 */
public record TakenOver(BodyKind body, Officer before, Officer successor, String reason, Instant at) {

    /** With other names for the same people. */
    TakenOver naming(UnaryOperator<Person> named) {
        return new TakenOver(body, before.naming(named), successor.naming(named), reason, at);
    }
}
