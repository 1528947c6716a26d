package org.thuky.domain.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.thuky.domain.Sentence;
import org.thuky.domain.election.Election;
import org.thuky.domain.election.ElectionId;
import org.thuky.domain.election.NextRound;
import org.thuky.domain.election.Outcome;
import org.thuky.domain.election.RoundCause;
import org.thuky.domain.election.Stage;
import org.thuky.domain.election.Standing;
import org.thuky.domain.election.Succession;
import org.thuky.domain.rule.DeclinedSeat;
import org.thuky.domain.vote.HandVote;
import org.thuky.domain.vote.VoteSubject;

/**
 * Việc tiếp theo sau một kết quả: ties and empty seats are results like any other, and each leaves something to do.
 *
 * @param after the election whose result it is about
 * @param cause of the round that can be opened now
 * @param follower the round that was opened before
 */
public record NextStep(
        Kind kind, Sentence words, ElectionId after, Optional<RoundCause> cause, Optional<ElectionId> follower) {

    public enum Kind {
        /** Every place is filled. */
        COMPLETE,
        /** Nothing can be done about it here, but the hall is told. */
        TOLD,
        /** The congress is asked whether it votes once more. */
        ASK,
        /** The congress is asked who has a place that the votes leave open. */
        DECIDE,
        /** The next round can be opened. */
        OPEN,
        /** The next round was opened before; one goes there. */
        FOLLOW;

        /** Whether somebody has to do something about it. */
        public boolean toDo() {
            return this == ASK || this == DECIDE || this == OPEN;
        }
    }

    /** What a result leaves to do, as far as it may be seen; never nothing once it is announced. */
    public static List<NextStep> of(Meeting meeting, ElectionId id) {
        return new Finder(meeting, meeting.elections().get(id)).steps();
    }

    private record Finder(Meeting meeting, Election election) {

        List<NextStep> steps() {
            var steps = new ArrayList<NextStep>();
            var outcome = Outcome.of(election, meeting.rules());
            if (election.stage() != Stage.ANNOUNCED) {
                outcome.ties().forEach(tie -> steps.add(told(tied(election, tie))));
                if (outcome.vacant() > 0) {
                    steps.add(told(Sentence.of("election.result.vacant", outcome.vacant())));
                }
                return steps;
            }
            var elections = meeting.elections();
            question().ifPresent(steps::add);
            elections.nextRounds(election.id(), meeting.rules()).forEach(round -> steps.add(step(election, round)));
            if (election.contest().follows(RoundCause.TIE)) {
                var first = elections.first(election);
                elections.nextRounds(first.id(), meeting.rules()).stream()
                        .filter(round -> round.cause() == RoundCause.ALTERNATES_TIE)
                        .forEach(round -> steps.add(step(first, round)));
            }
            int empty = Succession.empty(election);
            if (empty > 0 && meeting.rules().declinedSeat().value() != DeclinedSeat.FURTHER_ROUND) {
                steps.add(told(Sentence.of("election.result.given.up", empty)));
            }
            elections.all().stream()
                    .filter(round -> round.contest()
                            .after()
                            .filter(before -> before.election().equals(election.id()))
                            .isPresent())
                    .forEach(round -> steps.add(followed(round)));
            if (steps.isEmpty()) {
                int holders = elections.holders(election).size();
                steps.add(new NextStep(
                        Kind.COMPLETE,
                        Sentence.of("election.result.complete", holders),
                        election.id(),
                        Optional.empty(),
                        Optional.empty()));
            }
            return steps;
        }

        private NextStep followed(Election round) {
            var cause = round.contest().after().orElseThrow().cause();
            return new NextStep(
                    Kind.FOLLOW,
                    Sentence.of(
                            "election.result.followed",
                            round.round(),
                            cause.title(),
                            round.stage().title()),
                    election.id(),
                    Optional.empty(),
                    Optional.of(round.id()));
        }

        /** A place that the votes leave to the hall; told when the hall has said no. */
        private Optional<NextStep> question() {
            return meeting.poll(election.id()).succession().question().map(open -> {
                var names = open.candidates().stream()
                        .map(number -> election.candidate(number).name())
                        .toList();
                var refused = last(VoteSubject.AWARDED_SEAT)
                        .filter(vote -> !vote.passed(meeting.rules()))
                        .map(vote -> told(
                                Sentence.of("election.result.question.refused", names, vote.inFavour(), vote.base())));
                return refused.orElseGet(() -> new NextStep(
                        Kind.DECIDE,
                        Sentence.of("election.result.question", names, open.places()),
                        election.id(),
                        Optional.empty(),
                        Optional.empty()));
            });
        }

        private NextStep step(Election after, NextRound round) {
            var cause = Optional.of(round.cause());
            return switch (round.cause()) {
                case TIE, ALTERNATES_TIE ->
                    new NextStep(Kind.OPEN, tied(after, round), after.id(), cause, Optional.empty());
                case VACATED ->
                    new NextStep(
                            Kind.OPEN,
                            Sentence.of("election.result.vacated", round.seats()),
                            after.id(),
                            cause,
                            Optional.empty());
                case VACANT ->
                    last(VoteSubject.ANOTHER_ROUND)
                            .map(vote -> answered(vote, round))
                            .orElseGet(
                                    () -> new NextStep(Kind.ASK, vacant(round), after.id(), cause, Optional.empty()));
            };
        }

        private NextStep answered(HandVote vote, NextRound round) {
            return vote.passed(meeting.rules())
                    ? new NextStep(
                            Kind.OPEN,
                            Sentence.of("election.result.round.agreed", vote.inFavour(), vote.base()),
                            election.id(),
                            Optional.of(round.cause()),
                            Optional.empty())
                    : told(Sentence.of("election.result.round.refused", vote.inFavour(), vote.base(), round.seats()));
        }

        /** With fewer people left than seats, somebody has to be named before the next ballot. */
        private static Sentence vacant(NextRound round) {
            int left = round.candidates().size();
            return left < round.seats()
                    ? Sentence.of("election.result.vacant.few", round.seats(), left)
                    : Sentence.of("election.result.vacant", round.seats());
        }

        private Optional<HandVote> last(VoteSubject subject) {
            return meeting.votes().last(subject, election.id());
        }

        private NextStep told(Sentence words) {
            return new NextStep(Kind.TOLD, words, election.id(), Optional.empty(), Optional.empty());
        }

        private Sentence tied(Election ballot, NextRound round) {
            var numbers = round.candidates().stream()
                    .flatMap(person -> ballot.candidates().stream().filter(person::isSamePersonAs))
                    .map(person -> person.number())
                    .toList();
            int votes = ballot.tally().votesOf(numbers.get(0));
            var place = round.cause() == RoundCause.TIE ? Standing.ELECTED : Standing.ALTERNATE;
            return tied(ballot, new Outcome.Tie(place, numbers, votes, round.seats()));
        }

        private Sentence tied(Election ballot, Outcome.Tie tie) {
            var names = tie.candidates().stream()
                    .map(number -> ballot.candidate(number).name())
                    .toList();
            var place = tie.place() == Standing.ELECTED
                    ? Sentence.of("election.result.place.seat")
                    : Sentence.of("election.result.place.alternate");
            var rule = switch (meeting.rules().tieRule().value()) {
                case REVOTE_TIED -> Sentence.of("election.tie.revote");
                case ASK_CONGRESS -> Sentence.of("election.tie.ask");
                case MANUAL_WITH_REASON -> Sentence.of("election.tie.manual");
            };
            return Sentence.of("election.result.tie", names, tie.votes(), tie.places(), place, rule);
        }
    }
}
