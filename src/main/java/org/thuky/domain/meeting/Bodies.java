package org.thuky.domain.meeting;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.thuky.domain.Refusal;
import org.thuky.domain.election.Candidate;
import org.thuky.domain.election.Elections;
import org.thuky.domain.election.Electorate;
import org.thuky.domain.member.Person;

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
                .map(Candidate::person)
                .filter(person ->
                        board.stream().anyMatch(officer -> officer.person().isSameAs(person)))
                .findFirst()
                .ifPresent(person -> {
                    throw Refusal.of("meeting.refusal.candidateCounts", person.name());
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

    /** The person as the board has it: a board may know the number on the roll that an old entry does not tell. */
    Person counter(Person person) {
        return counters().stream().filter(person::isSameAs).findFirst().orElse(person);
    }

    /** Everybody on a board. */
    List<Person> counters() {
        return Stream.of(BodyKind.COUNTING_BOARD, BodyKind.FIRST_MEETING_BOARD)
                .flatMap(board -> of(board).stream())
                .map(Officer::person)
                .toList();
    }

    /**
     * Who of those who count is meant.
     *
     * @throws Refusal when nobody is, or when namesakes sit on it and only the name is known
     */
    static Person among(List<Person> counting, Person meant) {
        var found = counting.stream().filter(meant::isSameAs).distinct().toList();
        if (found.size() != 1) {
            throw Refusal.of(
                    found.isEmpty() ? "meeting.refusal.not.on.board" : "meeting.refusal.board.namesakes", meant.name());
        }
        return found.get(0);
    }

    /** With other names for the same people. */
    Bodies naming(UnaryOperator<Person> names) {
        var named = new EnumMap<BodyKind, List<Officer>>(BodyKind.class);
        chosen.forEach((body, officers) -> named.put(
                body, officers.stream().map(officer -> officer.naming(names)).toList()));
        return named.equals(chosen) ? this : new Bodies(named);
    }
}
