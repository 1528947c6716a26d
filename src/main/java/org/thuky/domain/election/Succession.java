package org.thuky.domain.election;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.thuky.domain.Refusal;
import org.thuky.domain.rule.DeclinedSeat;
import org.thuky.domain.rule.RuleSet;
import org.thuky.domain.rule.TieRule;

/**
 * Thay người trúng cử, quyết định chỗ còn bỏ ngỏ: what may become of the places of an announced election, under the rules
 * of the meeting. What the hall has to say about it, {@code Poll} asks.
 */
public record Succession(Elections elections, Election round, RuleSet rules) {

    /**
     * Places that the votes leave to the hall.
     *
     * @param candidates their numbers
     */
    public record Question(List<Integer> candidates, int places) {

        public Question {
            candidates = List.copyOf(candidates);
        }
    }

    /**
     * @param who holds a place of this election, or is an alternate of it
     * @throws Refusal before the announcement, of anybody else, without a reason, or when somebody who is no delegate is
     *     only said to be away
     */
    public ElectionEvent.SeatVacated vacate(OnBallot who, VacancyCause cause, String reason) {
        round.requireAnnounced();
        var person = elections.person(who);
        boolean holds = elections.holders(round).contains(who);
        if (!holds && !elections.alternates(round, rules).contains(who)) {
            throw Refusal.of("election.refusal.holds.nothing", person.name(), round.title());
        }
        if (cause == VacancyCause.ABSENT && !round.kind().delegation()) {
            throw Refusal.of("election.refusal.absent.delegate", person.name(), round.title());
        }
        if (reason.isBlank()) {
            throw Refusal.of("election.refusal.vacancy.reason", person.name());
        }
        return new ElectionEvent.SeatVacated(
                round.id(), who, cause, reason.strip(), holds ? successor() : Optional.empty());
    }

    /** Who would follow: for a delegate the alternate in order, else whoever the rules put into a seat declined. */
    public Optional<OnBallot> successor() {
        var alternate = round.kind() == ElectionKind.DELEGATES ? alternates().findFirst() : Optional.<OnBallot>empty();
        return alternate.or(() -> rules.declinedSeat().value() == DeclinedSeat.NEXT_BY_VOTES
                ? RunnersUp.behind(elections, round, rules).next()
                : Optional.empty());
    }

    /** Those by the votes of the same ballot, then those of a ballot of their own. */
    private Stream<OnBallot> alternates() {
        var own = elections.all().stream()
                .filter(election -> election.kind() == ElectionKind.ALTERNATES)
                .filter(election -> !elections.first(election).kind().equals(ElectionKind.DELEGATES))
                .flatMap(election -> elections.holders(election).stream());
        return Stream.concat(elections.alternates(elections.first(round), rules).stream(), own);
    }

    /** Seats given up that the rules want voted on again. */
    static int toBeVotedOn(Election election, RuleSet rules) {
        return rules.declinedSeat().value() == DeclinedSeat.FURTHER_ROUND ? empty(election) : 0;
    }

    /** Seats given up that nobody has taken over. An alternate who goes leaves none. */
    public static int empty(Election election) {
        var vacated = election.announcement().vacated();
        var had = Stream.concat(
                        Stream.concat(election.announced().stream(), election.announcement().awarded().stream())
                                .map(number -> new OnBallot(election.id(), number)),
                        vacated.stream().flatMap(each -> each.successor().stream()))
                .toList();
        return (int) vacated.stream()
                .filter(each -> each.successor().isEmpty())
                .filter(each -> had.contains(each.who()))
                .count();
    }

    /**
     * @param numbers of those who get the places that the votes leave open
     * @throws Refusal when no place is left to the hall, to others than those named, or no reason is given
     */
    public ElectionEvent.SeatsAwarded award(List<Integer> numbers, String reason) {
        round.requireAnnounced();
        var question = question().orElseThrow(() -> Refusal.of("election.refusal.nothing.to.award", round.title()));
        boolean fits = !numbers.isEmpty()
                && numbers.stream().distinct().count() == numbers.size()
                && numbers.size() <= question.places()
                && question.candidates().containsAll(numbers);
        if (!fits) {
            throw Refusal.of("election.refusal.award", names(question.candidates()), question.places());
        }
        if (reason.isBlank()) {
            throw Refusal.of("election.refusal.award.reason", names(numbers));
        }
        return new ElectionEvent.SeatsAwarded(round.id(), numbers, reason.strip());
    }

    private List<String> names(List<Integer> numbers) {
        return numbers.stream().map(number -> round.candidate(number).name()).toList();
    }

    /** What the hall is asked about this result, beside another round; empty when the rules answer it. */
    public Optional<Question> question() {
        if (round.stage() != Stage.ANNOUNCED || !round.announcement().awarded().isEmpty()) {
            return Optional.empty();
        }
        return round.contest().amongTied() && rules.tieRevoteMajority().value().isEmpty() ? leaders() : tied();
    }

    private Optional<Question> tied() {
        boolean left = rules.tieRule().value() != TieRule.REVOTE_TIED
                && elections.follower(round.id(), RoundCause.TIE).isEmpty();
        return left
                ? Outcome.of(round, rules).ties().stream()
                        .filter(tie -> tie.place() == Standing.ELECTED)
                        .map(tie -> new Question(tie.candidates(), tie.places()))
                        .findFirst()
                : Optional.empty();
    }

    /** After a vote among the tied, whoever has more votes than the others though not enough to pass the bar again. */
    private Optional<Question> leaders() {
        var outcome = Outcome.of(round, rules);
        if (outcome.vacant() == 0
                || elections.follower(round.id(), RoundCause.VACANT).isPresent()) {
            return Optional.empty();
        }
        var rest = outcome.byVotes().stream()
                .filter(result -> result.standing() != Standing.ELECTED)
                .toList();
        int places = outcome.vacant();
        var ahead = rest.stream()
                .filter(result -> rest.size() <= places
                        || result.votes() > rest.get(places).votes())
                .filter(result -> result.votes() > 0)
                .map(result -> result.candidate().number())
                .limit(places)
                .toList();
        return ahead.isEmpty() ? Optional.empty() : Optional.of(new Question(ahead, ahead.size()));
    }
}
