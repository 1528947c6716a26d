package org.thuky.paper;

import java.util.List;

/**
 * Phiếu bầu: what one ballot says. Every copy is the same; nothing on it tells one sheet or one voter from another.
 *
 * @param congress the lines at the top right: the congress, then its number and term
 * @param title what is voted on, "Ban Chấp hành Công đoàn cơ sở … nhiệm kỳ …"
 * @param round 1 for the first ballot of this election
 * @param candidates in the order the congress decided
 * @param electionCode six characters A–Z, 2–7 that name the election within its meeting
 */
public record BallotSheet(
        List<String> congress,
        String title,
        int round,
        int seats,
        MarkingStyle style,
        List<Candidate> candidates,
        String electionCode) {

    /**
     * @param birthYear 0 when it is not to be printed
     * @param position chức vụ, đơn vị; may be empty
     */
    public record Candidate(String name, int birthYear, String position) {}

    public BallotSheet {
        congress = List.copyOf(congress);
        candidates = List.copyOf(candidates);
        if (!electionCode.matches("[A-Z2-7]{6}")) {
            throw new IllegalArgumentException("Not an election code: " + electionCode);
        }
    }

    boolean hasBirthYears() {
        return candidates.stream().anyMatch(candidate -> candidate.birthYear() > 0);
    }

    boolean hasPositions() {
        return candidates.stream().anyMatch(candidate -> !candidate.position().isEmpty());
    }
}
