package org.thuky.ui.election;

import java.util.ArrayList;
import java.util.List;
import org.thuky.domain.election.Candidate;
import org.thuky.domain.election.Nomination;
import org.thuky.domain.member.MemberSearch;
import org.thuky.domain.member.Roll;
import org.thuky.ui.common.Desk;

/** Finds people while a name is being typed. */
final class People {

    private static final int SHOWN = 8;

    private final Desk desk;
    private Roll indexed = Roll.EMPTY;
    private MemberSearch search = MemberSearch.over(List.of());

    People(Desk desk) {
        this.desk = desk;
    }

    /** The best of the roll first; last the name itself as it was typed, for somebody who is not on it. */
    List<Candidate> find(String typed) {
        var name = typed.strip().replaceAll("\\s+", " ");
        if (name.isEmpty()) {
            return List.of();
        }
        var found = new ArrayList<>(search().find(name).stream()
                .limit(SHOWN)
                .map(member -> Candidate.of(member, Nomination.PREPARED))
                .toList());
        if (name.chars().anyMatch(Character::isLetter)) {
            found.add(Candidate.called(name));
        }
        return found;
    }

    /** With what tells namesakes apart. */
    String told(Candidate person) {
        return desk.meeting().roll().told(person.person());
    }

    /** The index is made once for a roll: rolls do not change, they are replaced. */
    private MemberSearch search() {
        var roll = desk.meeting().roll();
        if (roll != indexed) {
            indexed = roll;
            search = MemberSearch.over(roll.inOrder());
        }
        return search;
    }
}
