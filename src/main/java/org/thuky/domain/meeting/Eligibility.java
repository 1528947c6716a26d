package org.thuky.domain.meeting;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.thuky.domain.Refusal;
import org.thuky.domain.Sentence;
import org.thuky.domain.election.Candidate;
import org.thuky.domain.election.Contest;
import org.thuky.domain.election.ElectionKind;
import org.thuky.domain.election.Electorate;

/**
 * Điều kiện ứng cử that nobody can pass over: whoever has a seat cannot win it again, and the committee elects its officers
 * from among itself, the chair as far as the rule set says so. What is only advisable stands in {@link CandidateAdvice}.
 */
record Eligibility(Meeting meeting, Contest contest) {

    /** @throws Refusal when one of them cannot stand in this election */
    void require(List<Candidate> candidates) {
        problem(candidates).ifPresent(problem -> {
            throw new Refusal(problem);
        });
    }

    /** Who of them cannot stand, and why; empty when all can. */
    Optional<Sentence> problem(List<Candidate> candidates) {
        return told(candidates, candidate -> meeting.roll().isBody(candidate.person()), "member.refusal.body")
                .or(() -> told(candidates, this::wonBefore, "election.refusal.already.elected"))
                .or(() -> told(candidates, this::seated, "election.refusal.already.seated"))
                .or(() -> told(candidates, this::stranger, "election.refusal.not.in.committee"));
    }

    private Optional<Sentence> told(List<Candidate> candidates, Predicate<Candidate> cannot, String why) {
        var names = candidates.stream().filter(cannot).map(Candidate::name).toList();
        return names.isEmpty() ? Optional.empty() : Optional.of(Sentence.of(why, names, contest.title()));
    }

    /** In an earlier round of the same election. */
    private boolean wonBefore(Candidate candidate) {
        var elections = meeting.elections();
        return contest.after().stream()
                .flatMap(after -> elections.rounds(after.election()).stream())
                .filter(round -> !round.contest().equals(contest))
                .flatMap(round -> Stream.concat(
                        round.announced().stream().map(round::candidate),
                        elections.holders(round).stream().map(elections::person)))
                .anyMatch(candidate::isSamePersonAs);
    }

    /** By another ballot, or by a decision. */
    private boolean seated(Candidate candidate) {
        var elections = meeting.elections();
        var seated = switch (contest.kind()) {
            case COMMITTEE ->
                meeting.facts().kind() == MeetingKind.CONGRESS ? elections.committee() : List.<Candidate>of();
            case ALTERNATES ->
                elections.seated(
                        other -> other.kind() == ElectionKind.DELEGATES, kind -> kind == ElectionKind.DELEGATES);
            default -> List.<Candidate>of();
        };
        return seated.stream().anyMatch(candidate::isSamePersonAs);
    }

    private boolean stranger(Candidate candidate) {
        var committee = Committee.of(meeting);
        boolean within = switch (contest.kind()) {
            case CHAIR ->
                contest.electorate() == Electorate.NEW_COMMITTEE
                        && meeting.rules().chairFromCommittee().value();
            case VICE_CHAIRS, STANDING_COMMITTEE -> contest.electorate() == Electorate.NEW_COMMITTEE;
            default -> false;
        };
        return within && committee.size() > 0 && !committee.holds(candidate);
    }
}
