package org.thuky.ui.election;

import static org.thuky.text.Field.field;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.thuky.domain.election.ElectionId;
import org.thuky.domain.election.Outcome;
import org.thuky.domain.election.RoundCause;
import org.thuky.domain.election.Stage;
import org.thuky.domain.vote.VoteSubject;
import org.thuky.session.State;
import org.thuky.session.command.ElectionCommand.OpenRound;
import org.thuky.text.Messages;
import org.thuky.text.Phrases;
import org.thuky.ui.common.Desk;
import org.thuky.ui.common.QuorumViewModel;

/** Bầu tiếp: what a result leaves to do, and the way into the next round. */
final class NextRoundViewModel extends StepViewModel {

    private final ObservableList<NextStep> steps = FXCollections.observableArrayList();
    private final HandVoteViewModel hands;
    private final QuorumViewModel quorum;

    NextRoundViewModel(Desk desk, ElectionViewModel open, Messages messages) {
        super(desk, open, messages);
        quorum = new QuorumViewModel(desk, messages);
        hands = new HandVoteViewModel(messages);
        open.watch(ElectionStep.RESULT, this::show);
    }

    /** The hall has said whether it votes once more for the empty seats; if it does, the round is opened. */
    void ask() {
        var now = open.current();
        var subject = Phrases.text(
                "election.vote.another.round",
                field(
                        "so_khuyet",
                        Phrases.count(Outcome.of(now.election(), now.rules()).vacant())),
                field("duoc_bau", now.election().title()));
        perform(hands.vote(VoteSubject.ANOTHER_ROUND, subject))
                .onSuccess(this::voted)
                .start();
    }

    private void voted(State state) {
        open.in(state.meeting())
                .filter(now -> state.meeting()
                        .votes()
                        .last(VoteSubject.ANOTHER_ROUND, now.id())
                        .filter(vote -> vote.passed(now.rules()))
                        .isPresent())
                .ifPresent(now -> openRound(RoundCause.VACANT));
    }

    /** Opens the round and goes to where work goes on: to the ballots among the tied, else to the list. */
    void openRound(RoundCause cause) {
        var before = open.current().id();
        perform(new OpenRound(before, cause))
                .onSuccess(state ->
                        state.meeting().elections().follower(before, cause).ifPresent(round -> open.open(round.id())))
                .start();
    }

    void follow(ElectionId round) {
        open.open(round);
    }

    private void show(OpenElection now) {
        var election = now.election();
        hands.show(now);
        boolean visible = election.stage() == Stage.ANNOUNCED
                || election.stage() == Stage.COUNTING
                        && now.meeting().counting(now.id()).clear();
        var fresh = visible ? NextStep.of(now, Outcome.of(election, now.rules())) : List.<NextStep>of();
        if (!steps.equals(fresh)) {
            steps.setAll(fresh);
        }
        if (steps.stream().anyMatch(step -> step.kind() == NextStep.Kind.ASK)) {
            quorum.show(now.meeting(), election.electorate());
        }
    }

    /** Empty as long as no result may be seen. */
    ObservableList<NextStep> steps() {
        return steps;
    }

    HandVoteViewModel hands() {
        return hands;
    }

    QuorumViewModel quorum() {
        return quorum;
    }
}
