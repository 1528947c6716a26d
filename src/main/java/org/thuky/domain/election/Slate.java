package org.thuky.domain.election;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.thuky.domain.Refusal;
import org.thuky.domain.member.Person;
import org.thuky.domain.member.Roll;
import org.thuky.domain.rule.InvalidReason;
import org.thuky.domain.rule.MarkingStyle;
import org.thuky.domain.rule.RuleSet;

/**
 * Số lượng và danh sách bầu cử, which the hall adopts before the ballot (Điều lệ khóa XII, điểm b khoản 2 Điều 10).
 *
 * @param seats số lượng cần bầu
 * @param alternates how many of the next highest become alternates; 0 for none
 * @param candidates in the order of the ballot, numbered from 1
 */
public record Slate(int seats, int alternates, MarkingStyle style, List<Candidate> candidates) {

    public Slate {
        candidates = List.copyOf(candidates);
    }

    /** No seats, or a negative number of alternates, cannot be adopted. Fewer names than seats can. */
    void requirePossible() {
        if (seats < 1) {
            throw Refusal.of("election.refusal.seats");
        }
        if (alternates < 0) {
            throw Refusal.of("election.refusal.alternates");
        }
    }

    /** The people in the order of the names, numbered; people of the same name stay as given. */
    static List<Candidate> ordered(List<Candidate> people, Comparator<String> names) {
        for (int i = 0; i < people.size(); i++) {
            var candidate = people.get(i);
            if (candidate.person().isNobody()) {
                throw Refusal.of("election.refusal.nameless");
            }
            if (people.subList(0, i).stream().anyMatch(candidate::isSamePersonAs)) {
                throw Refusal.of("election.refusal.twice", candidate.name());
            }
        }
        var numbered = new ArrayList<Candidate>(people.size());
        people.stream()
                .sorted(Comparator.comparing(Candidate::name, names))
                .forEach(person -> numbered.add(person.at(numbered.size() + 1)));
        return List.copyOf(numbered);
    }

    /**
     * The ballot as it counts: with too many names left standing, or with nobody left of several, it is invalid whatever
     * the typist thought. Its marks stay.
     */
    public Ballot judged(Ballot ballot, RuleSet rules) {
        if (!ballot.valid()) {
            return ballot;
        }
        int kept = candidates.size() - ballot.struck().size();
        if (kept > seats) {
            return ballot.invalid(InvalidReason.OVER_VOTED);
        }
        boolean nobodyLeft = kept == 0 && candidates.size() > 1 && style == MarkingStyle.STRIKE_OUT;
        if (nobodyLeft && rules.invalidReason(InvalidReason.ALL_STRUCK).isPresent()) {
            return ballot.invalid(InvalidReason.ALL_STRUCK);
        }
        return ballot;
    }

    /** With the people as the roll tells of them now. */
    Slate following(Roll before, Roll now) {
        return listing(candidates.stream()
                .map(candidate -> candidate.following(before, now))
                .toList());
    }

    /** With other names for the same people. */
    Slate naming(UnaryOperator<Person> named) {
        return listing(
                candidates.stream().map(candidate -> candidate.naming(named)).toList());
    }

    /** With names that no two of them share, as far as their years of birth tell them apart. */
    Slate toldApart(UnaryOperator<Person> named) {
        var told = naming(named);
        return told.listing(told.candidates.stream()
                .map(candidate -> told.sharesName(candidate) && candidate.birthYear() > 0
                        ? candidate.naming(person ->
                                new Person(person.member(), person.name() + " (" + candidate.birthYear() + ")"))
                        : candidate)
                .toList());
    }

    private boolean sharesName(Candidate candidate) {
        return candidates.stream()
                .anyMatch(other -> other != candidate && other.name().equals(candidate.name()));
    }

    /** Whether ballots of both read the same. */
    boolean reads(Slate other) {
        return IntStream.range(0, candidates.size())
                .allMatch(i -> candidates.get(i).reads(other.candidates.get(i)));
    }

    Slate listing(List<Candidate> candidates) {
        return new Slate(seats, alternates, style, candidates);
    }

    /** The others, numbered anew. */
    List<Candidate> without(int number) {
        var others = new ArrayList<Candidate>();
        for (var candidate : candidates) {
            if (candidate.number() != number) {
                others.add(candidate.at(others.size() + 1));
            }
        }
        return others;
    }

    void requireListed(Ballot ballot) {
        ballot.struck().forEach(this::requireListed);
    }

    void requireListed(int number) {
        if (number < 1 || number > candidates.size()) {
            throw Refusal.of("election.refusal.number", number, candidates.size());
        }
    }

    void requireFits(Totals totals) {
        if (totals.votes().size() != candidates.size()) {
            throw Refusal.of("election.refusal.totals.size", totals.votes().size(), candidates.size());
        }
        var figures = IntStream.concat(
                IntStream.of(totals.valid()),
                IntStream.concat(
                        totals.votes().stream().mapToInt(Integer::intValue),
                        totals.invalid().stream().mapToInt(ReasonCount::ballots)));
        if (figures.anyMatch(figure -> figure < 0 || figure > Box.MOST_PAPERS)) {
            throw Refusal.of("election.refusal.figures", Box.MOST_PAPERS);
        }
    }
}
