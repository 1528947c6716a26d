package org.thuky.ui.election;

import static org.thuky.text.Field.field;

import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.thuky.domain.election.ElectionId;
import org.thuky.domain.election.Outcome;
import org.thuky.domain.election.RoundCause;
import org.thuky.domain.election.Stage;
import org.thuky.domain.election.VacancyCause;
import org.thuky.domain.meeting.NextStep;
import org.thuky.domain.vote.VoteSubject;
import org.thuky.session.State;
import org.thuky.session.command.Command;
import org.thuky.session.command.ElectionCommand.AwardSeats;
import org.thuky.session.command.ElectionCommand.OpenRound;
import org.thuky.session.command.ElectionCommand.VacateSeat;
import org.thuky.session.command.VoteCommand.TakeHandVote;
import org.thuky.text.Messages;
import org.thuky.text.Phrases;
import org.thuky.ui.common.Desk;
import org.thuky.ui.common.QuorumViewModel;

/** Bầu tiếp: what a result leaves to do, and the way into the next round. */
final class NextRoundViewModel extends StepViewModel {

    private final ObservableList<NextStep> steps = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper seated = new ReadOnlyBooleanWrapper();
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

    /** Somebody gives a place up; where the hall has to agree, its vote comes first. */
    void vacate(VacancyFormViewModel form) {
        var now = open.current();
        var act = new VacateSeat(
                now.id(), form.person(), form.cause(), form.reasonProperty().get());
        if (form.cause() == VacancyCause.ABSENT) {
            perform(act).start();
            return;
        }
        var subject = Phrases.text(
                "election.vote.vacated",
                field("ho_ten", form.name()),
                field("duoc_bau", now.election().title()));
        agreed(form.hands().vote(VoteSubject.VACATED_SEAT, subject), act);
    }

    /** The hall gives a place that the votes leave open. */
    void award(AwardFormViewModel form) {
        var now = open.current();
        var subject = Phrases.text(
                "election.vote.awarded",
                field("ho_ten", form.names()),
                field("duoc_bau", now.election().title()));
        agreed(
                form.hands().vote(VoteSubject.AWARDED_SEAT, subject),
                new AwardSeats(now.id(), form.chosen(), form.reasonProperty().get()));
    }

    private void agreed(TakeHandVote vote, Command act) {
        perform(vote).onSuccess(state -> perform(act).start()).start();
    }

    VacancyFormViewModel vacancyForm() {
        return new VacancyFormViewModel(open.current(), messages);
    }

    AwardFormViewModel awardForm() {
        return new AwardFormViewModel(open.current(), messages);
    }

    /** Whether anybody has a place that can be given up. */
    ReadOnlyBooleanProperty seatedProperty() {
        return seated.getReadOnlyProperty();
    }

    /** Opens the round and goes to where work goes on: to the ballots among the tied, else to the list. */
    void openRound(RoundCause cause) {
        openRound(open.current().id(), cause);
    }

    void openRound(ElectionId before, RoundCause cause) {
        perform(new OpenRound(before, cause))
                .onSuccess(state ->
                        state.meeting().elections().latest(before, cause).ifPresent(round -> open.open(round.id())))
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
        var fresh = visible ? NextStep.of(now.meeting(), now.id()) : List.<NextStep>of();
        seated.set(election.stage() == Stage.ANNOUNCED
                && !VacancyFormViewModel.people(now).isEmpty());
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
