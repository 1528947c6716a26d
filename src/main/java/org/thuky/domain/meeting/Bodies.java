package org.thuky.domain.meeting;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.thuky.domain.Refusal;
import org.thuky.domain.election.Candidate;
import org.thuky.domain.election.Elections;
import org.thuky.domain.election.Electorate;

/** Who sits in which body of the meeting. */
record Bodies(Map<BodyKind, List<Officer>> chosen) {

    static final Bodies NONE = new Bodies(Map.of());

    List<Officer> of(BodyKind body) {
        return chosen.getOrDefault(body, List.of());
    }

    BodyKind boardFor(Electorate electorate) {
        return electorate == Electorate.NEW_COMMITTEE
                        && !of(BodyKind.FIRST_MEETING_BOARD).isEmpty()
                ? BodyKind.FIRST_MEETING_BOARD
                : BodyKind.COUNTING_BOARD;
    }

    /** @throws Refusal when a candidate would count the votes for himself */
    void requireApart(Electorate electorate, List<Candidate> candidates) {
        var board = of(boardFor(electorate));
        candidates.stream()
                .map(Candidate::name)
                .filter(name ->
                        board.stream().anyMatch(officer -> officer.name().equals(name)))
                .findFirst()
                .ifPresent(name -> {
                    throw Refusal.of("meeting.refusal.candidateCounts", name);
                });
    }

    /** @throws Refusal when somebody of the body stands in an election whose votes it counts */
    void requireApart(BodyKind body, Elections elections) {
        elections.all().stream()
                .filter(election -> boardFor(election.electorate()) == body)
                .forEach(election -> requireApart(election.electorate(), election.candidates()));
    }

    Bodies choosing(BodyKind body, List<Officer> officers) {
        var more = new EnumMap<BodyKind, List<Officer>>(BodyKind.class);
        more.putAll(chosen);
        more.put(body, officers);
        return new Bodies(more);
    }

    /** @throws Refusal when the person counts no ballots */
    void requireOnBoard(String officer) {
        boolean counts = of(BodyKind.COUNTING_BOARD).stream()
                        .anyMatch(member -> member.name().equals(officer))
                || of(BodyKind.FIRST_MEETING_BOARD).stream()
                        .anyMatch(member -> member.name().equals(officer));
        if (!counts) {
            throw Refusal.of("meeting.refusal.not.on.board", officer);
        }
    }
}
