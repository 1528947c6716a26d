package org.thuky.domain.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.thuky.domain.Sentence;
import org.thuky.domain.election.Candidate;
import org.thuky.domain.election.Contest;
import org.thuky.domain.election.Election;
import org.thuky.domain.election.ElectionKind;
import org.thuky.domain.election.Electorate;
import org.thuky.domain.election.Stage;
import org.thuky.domain.member.Member;
import org.thuky.domain.member.VietnameseLetters;

/** Lời nhắc về những người trong danh sách: who, by the rules, should not stand in this election. */
final class CandidateAdvice {

    /** As rolls write it, without accents and spaces. */
    private static final Set<String> VIETNAMESE = Set.of("vietnam", "viet", "vn", "vietnamese");

    private final Meeting meeting;
    private final Contest contest;
    private final List<Candidate> candidates;
    private final List<Advice> advice = new ArrayList<>();

    private CandidateAdvice(Meeting meeting, Contest contest, List<Candidate> candidates) {
        this.meeting = meeting;
        this.contest = contest;
        this.candidates = candidates;
    }

    static List<Advice> on(Meeting meeting, Contest contest, List<Candidate> candidates) {
        var judge = new CandidateAdvice(meeting, contest, candidates);
        judge.citizens();
        new Eligibility(meeting, contest).problem(candidates).map(Advice::of).ifPresent(judge.advice::add);
        switch (contest.kind()) {
            case DELEGATES, ALTERNATES -> judge.officialDelegates();
            case COMMITTEE -> judge.apartFrom(CandidateAdvice::isDirectChair);
            case CHAIR -> judge.chair();
            case STANDING_COMMITTEE, VICE_CHAIRS -> judge.committeeMembers();
            default -> {
                // anybody may stand
            }
        }
        return judge.advice;
    }

    static boolean isDirectChair(Election election) {
        return election.kind() == ElectionKind.CHAIR && election.electorate() == Electorate.MEETING;
    }

    private void citizens() {
        warn(
                person -> member(person)
                        .filter(member -> isForeign(member.nationality()))
                        .isPresent(),
                names -> Sentence.of("election.advice.citizen", names));
    }

    private static boolean isForeign(String nationality) {
        var plain = VietnameseLetters.plain(nationality).replace(" ", "");
        return !plain.isEmpty() && !VIETNAMESE.contains(plain);
    }

    private void officialDelegates() {
        if (meeting.facts().kind() == MeetingKind.CONGRESS) {
            warn(
                    person -> member(person).filter(Member::summoned).isEmpty(),
                    names -> Sentence.of("election.advice.delegate", names));
        }
    }

    private void chair() {
        boolean congress = meeting.facts().kind() == MeetingKind.CONGRESS;
        if (!congress) {
            if (fromCommittee()) {
                committeeMembers();
            }
        } else if (contest.electorate() == Electorate.NEW_COMMITTEE) {
            // who is not of the committee cannot stand: no matter of advice
            return;
        } else if (meeting.elections().committee().isEmpty()) {
            apartFrom(election -> election.kind() == ElectionKind.COMMITTEE);
        } else {
            var committee = Committee.of(meeting);
            warn(
                    person -> fromCommittee() && !committee.holds(person),
                    names -> Sentence.of("election.advice.chair.just.elected", names));
        }
    }

    private boolean fromCommittee() {
        return meeting.rules().chairFromCommittee().value();
    }

    /** Whoever confers is the committee; somebody from outside may be appointed to it before. */
    private void committeeMembers() {
        var committee = Committee.of(meeting);
        if (contest.electorate() == Electorate.MEETING && committee.size() > 0) {
            warn(person -> !committee.holds(person), names -> Sentence.of("election.advice.not.in.committee", names));
        }
    }

    /** A chair elected directly and a committee elected at the same time stand on two lists. */
    private void apartFrom(Predicate<Election> other) {
        var others = meeting.elections().all().stream()
                .filter(other)
                .filter(election -> election.stage() != Stage.ANNOUNCED)
                .toList();
        warn(
                person -> others.stream().anyMatch(election -> election.lists(person)),
                names -> Sentence.of("election.advice.both.lists", names));
    }

    private void warn(Predicate<Candidate> odd, Function<List<String>, Sentence> words) {
        var names = candidates.stream().filter(odd).map(Candidate::name).toList();
        if (!names.isEmpty()) {
            advice.add(Advice.of(words.apply(names)));
        }
    }

    private Optional<Member> member(Candidate person) {
        return person.member().flatMap(meeting.roll()::member);
    }
}
