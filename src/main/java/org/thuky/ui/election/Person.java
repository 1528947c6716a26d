package org.thuky.ui.election;

import org.thuky.domain.election.Candidate;
import org.thuky.domain.election.Nomination;
import org.thuky.domain.member.Member;

/**
 * Somebody who can be put on a list: found in the roll, or typed.
 *
 * @param memberId 0 when not on the roll
 */
record Person(int memberId, String name, int birthYear, String position, String unit) {

    static Person of(Member member) {
        return new Person(
                member.id().value(),
                member.name().full(),
                member.birth().year(),
                member.position(),
                member.unit().isEmpty() ? member.group() : member.unit());
    }

    static Person typed(String name) {
        return new Person(0, name, 0, "", "");
    }

    boolean onRoll() {
        return memberId != 0;
    }

    /** The list gives the number. */
    Candidate candidate() {
        return new Candidate(0, memberId, name, birthYear, position, unit, Nomination.PREPARED);
    }
}
