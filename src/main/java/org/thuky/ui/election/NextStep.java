package org.thuky.ui.election;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.thuky.domain.Sentence;
import org.thuky.domain.election.ElectionId;
import org.thuky.domain.election.NextRound;
import org.thuky.domain.election.Outcome;
import org.thuky.domain.election.RoundCause;
import org.thuky.domain.election.Stage;
import org.thuky.domain.election.Standing;
import org.thuky.domain.vote.VoteSubject;

/**
 * What a result leaves to do: ties and empty seats are results like any other.
 *
 * @param cause of the round that can be opened now
 * @param follower the round that was opened before
 */
record NextStep(Kind kind, Sentence words, Optional<RoundCause> cause, Optional<ElectionId> follower) {

    enum Kind {
        /** Every place is filled. */
        COMPLETE,
        /** Nothing can be done about it here, but the hall is told. */
        TOLD,
        /** The congress is asked whether it votes once more. */
        ASK,
        /** The next round can be opened. */
        OPEN,
        /** The next round was opened before; one goes there. */
        FOLLOW
    }

    static List<NextStep> of(OpenElection now, Outcome outcome) {
        var steps = new ArrayList<NextStep>();
        if (now.election().stage() != Stage.ANNOUNCED) {
            outcome.ties().forEach(tie -> steps.add(told(words(now, tie))));
            if (outcome.vacant() > 0) {
                steps.add(told(Sentence.of("election.result.vacant", outcome.vacant())));
            }
            return steps;
        }
        var elections = now.meeting().elections();
        var open = elections.nextRounds(now.id(), now.rules());
        open.forEach(round -> steps.add(step(now, outcome, round)));
        for (var cause : RoundCause.values()) {
            elections
                    .follower(now.id(), cause)
                    .ifPresent(round -> steps.add(new NextStep(
                            Kind.FOLLOW,
                            Sentence.of(
                                    "election.result.followed",
                                    round.round(),
                                    cause.title(),
                                    round.stage().title()),
                            Optional.empty(),
                            Optional.of(round.id()))));
        }
        if (steps.isEmpty()) {
            var complete =
                    Sentence.of("election.result.complete", outcome.elected().size());
            steps.add(new NextStep(Kind.COMPLETE, complete, Optional.empty(), Optional.empty()));
        }
        return steps;
    }

    private static NextStep step(OpenElection now, Outcome outcome, NextRound round) {
        var cause = Optional.of(round.cause());
        if (round.cause() != RoundCause.VACANT) {
            var place = round.cause() == RoundCause.TIE ? Standing.ELECTED : Standing.ALTERNATE;
            var tie = outcome.ties().stream()
                    .filter(each -> each.place() == place)
                    .findFirst()
                    .orElseThrow();
            return new NextStep(Kind.OPEN, words(now, tie), cause, Optional.empty());
        }
        return now.meeting()
                .votes()
                .last(VoteSubject.ANOTHER_ROUND, now.id())
                .map(vote -> vote.passed(now.rules())
                        ? new NextStep(
                                Kind.OPEN,
                                Sentence.of("election.result.round.agreed", vote.inFavour(), vote.base()),
                                cause,
                                Optional.empty())
                        : told(Sentence.of(
                                "election.result.round.refused", vote.inFavour(), vote.base(), round.seats())))
                .orElseGet(() -> new NextStep(
                        Kind.ASK, Sentence.of("election.result.vacant", round.seats()), cause, Optional.empty()));
    }

    private static NextStep told(Sentence words) {
        return new NextStep(Kind.TOLD, words, Optional.empty(), Optional.empty());
    }

    private static Sentence words(OpenElection now, Outcome.Tie tie) {
        var names = tie.candidates().stream()
                .map(number -> now.election().candidate(number).name())
                .toList();
        var place = tie.place() == Standing.ELECTED
                ? Sentence.of("election.result.place.seat")
                : Sentence.of("election.result.place.alternate");
        var rule = switch (now.rules().tieRule().value()) {
            case REVOTE_TIED -> Sentence.of("election.tie.revote");
            case ASK_CONGRESS -> Sentence.of("election.tie.ask");
            case MANUAL_WITH_REASON -> Sentence.of("election.tie.manual");
        };
        return Sentence.of("election.result.tie", names, tie.votes(), tie.places(), place, rule);
    }
}
