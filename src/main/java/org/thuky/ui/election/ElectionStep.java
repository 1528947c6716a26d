package org.thuky.ui.election;

import org.thuky.domain.Sentence;
import org.thuky.domain.election.BoxArithmetic;
import org.thuky.domain.election.Stage;
import org.thuky.domain.meeting.BodyKind;

/** The way of an election, in the order in which it is gone. */
enum ElectionStep {
    SLATE,
    BOARD,
    BALLOTS,
    BOX,
    COUNT,
    RESULT;

    Sentence title() {
        return switch (this) {
            case SLATE -> Sentence.of("election.step.slate");
            case BOARD -> Sentence.of("election.step.board");
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
            case BOARD -> !now.meeting().body(BodyKind.COUNTING_BOARD).isEmpty();
            case BALLOTS -> election.box().printed() > 0;
            case BOX -> election.box().collected() > 0;
            case COUNT -> BoxArithmetic.of(election).holds();
            case RESULT -> election.stage() == Stage.ANNOUNCED;
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
                int people = now.meeting().body(BodyKind.COUNTING_BOARD).size();
                yield people == 0
                        ? Sentence.of("election.step.board.none")
                        : Sentence.of("election.step.board.summary", people);
            }
            case BALLOTS ->
                box.printed() == 0
                        ? Sentence.of("election.step.ballots.none")
                        : Sentence.of("election.step.ballots.summary", box.printed());
            case BOX ->
                box.issued() == 0
                        ? Sentence.of("election.step.box.none")
                        : Sentence.of("election.step.box.summary", box.issued(), box.collected());
            case COUNT ->
                election.stage().compareTo(Stage.COUNTING) < 0
                        ? Sentence.of("election.step.count.none")
                        : Sentence.of(
                                "election.step.count.summary", election.tally().ballots(), box.collected());
            case RESULT ->
                election.stage() == Stage.ANNOUNCED
                        ? Sentence.of(
                                "election.step.result.summary",
                                election.announced().size(),
                                election.seats())
                        : Sentence.of("election.step.result.none");
        };
    }
}
