package org.thuky.ui.election;

import java.util.Optional;
import org.thuky.domain.Sentence;
import org.thuky.domain.election.BoxArithmetic;
import org.thuky.domain.election.BoxArithmetic.Identity;
import org.thuky.domain.election.Stage;
import org.thuky.domain.meeting.NextStep;

/** The way of an election, in the order in which it is gone. */
enum ElectionStep {
    SLATE,
    BOARD,
    BALLOTS,
    BOX,
    COUNT,
    RESULT;

    /** The board is called what the rules of the meeting call it. */
    Sentence title(OpenElection now) {
        return switch (this) {
            case SLATE -> Sentence.of("election.step.slate");
            case BOARD -> BoardViewModel.name(now.rules());
            case BALLOTS -> Sentence.of("election.step.ballots");
            case BOX -> Sentence.of("election.step.box");
            case COUNT -> Sentence.of("election.step.count");
            case RESULT -> Sentence.of("election.step.result");
        };
    }

    boolean done(OpenElection now) {
        var election = now.election();
        return switch (this) {
            case SLATE -> election.stage() != Stage.PREPARING;
            case BOARD -> !now.meeting().countingBoard(election).isEmpty();
            case BALLOTS -> election.box().printed() > 0;
            case BOX -> election.box().collected() > 0;
            case COUNT -> CountProgress.done(now);
            case RESULT -> election.stage() == Stage.ANNOUNCED;
        };
    }

    /** What contradicts its tick, said where it is decided; empty when nothing does. */
    Optional<Sentence> doubt(OpenElection now) {
        if (!done(now)) {
            return Optional.empty();
        }
        return switch (this) {
            case SLATE -> now.meeting().poll(now.id()).listDoubt();
            case BOARD, COUNT -> Optional.empty();
            case BALLOTS -> BoxArithmetic.of(now.election()).doubt(Identity.PRINTED);
            case BOX -> BoxArithmetic.of(now.election()).doubt(Identity.PRESENT, Identity.ISSUED);
            case RESULT ->
                NextStep.of(now.meeting(), now.id()).stream()
                        .filter(step -> step.kind().toDo())
                        .map(NextStep::words)
                        .findFirst();
        };
    }

    /** How far it is, in a few words. */
    Sentence summary(OpenElection now) {
        var election = now.election();
        var box = election.box();
        return switch (this) {
            case SLATE ->
                Sentence.of(
                        "election.step.slate.summary",
                        election.seats(),
                        election.candidates().size());
            case BOARD -> {
                int people = now.meeting().countingBoard(election).size();
                yield people == 0
                        ? Sentence.of("election.step.board.none")
                        : Sentence.of("election.step.board.summary", people);
            }
            case BALLOTS ->
                box.printed() == 0
                        ? Sentence.of(
                                box.outdated() == 0 ? "election.step.ballots.none" : "election.step.ballots.outdated")
                        : Sentence.of("election.step.ballots.summary", box.printed());
            case BOX ->
                box.issued() == 0
                        ? Sentence.of("election.step.box.none")
                        : box.collected() == 0
                                ? Sentence.of("election.step.box.issued", box.issued())
                                : Sentence.of("election.step.box.summary", box.issued(), box.collected());
            case COUNT -> CountProgress.summary(now);
            case RESULT ->
                election.stage() == Stage.ANNOUNCED
                        ? Sentence.of(
                                "election.step.result.summary",
                                now.meeting().elections().holders(election).size(),
                                election.seats())
                        : Sentence.of("election.step.result.none");
        };
    }
}
