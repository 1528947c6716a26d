package org.thuky.domain.election;

import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.thuky.domain.member.Person;

/**
 * Việc kiểm phiếu: what the counting board has read, and held against the paper.
 *
 * @param begun when the count began
 */
record Reading(Optional<Instant> begun, Count count, Optional<PaperCheck> paperCheck) {

    static final Reading NONE = new Reading(Optional.empty(), Count.NONE, Optional.empty());

    Reading begun(EntryMode mode, boolean mixed, Person typist, Instant at) {
        return new Reading(Optional.of(at), Count.begun(mode, mixed, typist), paperCheck);
    }

    Reading with(Count count) {
        return new Reading(begun, count, paperCheck);
    }

    Reading with(PaperCheck check) {
        return new Reading(begun, count, Optional.of(check));
    }

    Reading naming(UnaryOperator<Person> named) {
        return new Reading(begun, count.naming(named), paperCheck);
    }
}
