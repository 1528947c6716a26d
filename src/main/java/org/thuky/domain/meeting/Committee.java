package org.thuky.domain.meeting;

import java.util.List;
import org.thuky.domain.election.Candidate;
import org.thuky.domain.election.Nomination;

/**
 * Ban Chấp hành that a meeting knows of: what a congress has announced so far, or whoever confers.
 *
 * @param people empty before a congress has announced anybody
 */
record Committee(List<Candidate> people) {

    static Committee of(Meeting meeting) {
        return new Committee(
                meeting.facts().kind() == MeetingKind.CONGRESS
                        ? meeting.elections().committee()
                        : meeting.roll().summoned().stream()
                                .map(member -> Candidate.of(member, Nomination.PREPARED))
                                .toList());
    }

    int size() {
        return people.size();
    }

    boolean holds(Candidate person) {
        return people.stream().anyMatch(person::isSamePersonAs);
    }

    List<Candidate> among(List<Candidate> candidates) {
        return candidates.stream().filter(this::holds).toList();
    }
}
