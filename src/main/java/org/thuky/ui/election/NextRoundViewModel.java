package org.thuky.ui.election;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.thuky.domain.Share;
import org.thuky.domain.election.ElectionId;
import org.thuky.domain.election.Outcome;
import org.thuky.domain.election.RoundCause;
import org.thuky.domain.election.Stage;
import org.thuky.domain.vote.VoteSubject;
import org.thuky.session.State;
import org.thuky.session.command.ElectionCommand.OpenRound;
import org.thuky.session.command.VoteCommand.TakeHandVote;
import org.thuky.text.Messages;
import org.thuky.ui.common.Desk;
import org.thuky.ui.common.QuorumViewModel;

/** Bầu tiếp: what a result leaves to do, and the way into the next round. */
final class NextRoundViewModel extends StepViewModel {

    /** The subject of a vote stands in the minutes, whatever the language of the screen. */
    private static final Messages OF_PAPERS = new Messages(Messages.VIETNAMESE);

    private final ObservableList<NextStep> steps = FXCollections.observableArrayList();
    private final ReadOnlyIntegerWrapper present = new ReadOnlyIntegerWrapper();
    private final StringProperty against = new SimpleStringProperty("");
    private final StringProperty other = new SimpleStringProperty("");
    private final StringBinding inFavour;
    private final QuorumViewModel quorum;
    private ElectionId shown;

    NextRoundViewModel(Desk desk, ElectionViewModel open, Messages messages) {
        super(desk, open, messages);
        quorum = new QuorumViewModel(desk, messages);
        inFavour = Bindings.createStringBinding(this::inFavour, against, other, present);
        open.watch(this::show);
    }

    /** The hall has said whether it votes once more for the empty seats; if it does, the round is opened. */
    void ask() {
        var now = open.current();
        var subject = OF_PAPERS.text(
                "election.vote.another.round",
                OF_PAPERS
                        .formats()
                        .padded(Outcome.of(now.election(), now.rules()).vacant()),
                now.election().title());
        perform(new TakeHandVote(
                        VoteSubject.ANOTHER_ROUND,
                        Optional.of(now.id()),
                        subject,
                        Typing.count(against.get()),
                        Typing.count(other.get())))
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
        if (!election.id().equals(shown)) {
            shown = election.id();
            against.set("");
            other.set("");
        }
        present.set(now.meeting().voters(election.electorate()).present());
        boolean visible = election.stage() == Stage.ANNOUNCED
                || election.stage() == Stage.COUNTING
                        && now.meeting().counting(now.id()).obstacles().isEmpty();
        var fresh = visible ? NextStep.of(now, Outcome.of(election, now.rules())) : List.<NextStep>of();
        if (!steps.equals(fresh)) {
            steps.setAll(fresh);
        }
        if (steps.stream().anyMatch(step -> step.kind() == NextStep.Kind.ASK)) {
            quorum.show(now.meeting(), election.electorate());
        }
    }

    private String inFavour() {
        int votes = present.get() - Typing.count(against.get()) - Typing.count(other.get());
        return votes < 0
                ? "–"
                : messages.text("election.slate.in.favour", votes, present.get(), new Share(votes, present.get()));
    }

    /** Empty as long as no result may be seen. */
    ObservableList<NextStep> steps() {
        return steps;
    }

    ReadOnlyIntegerProperty presentProperty() {
        return present.getReadOnlyProperty();
    }

    StringProperty againstProperty() {
        return against;
    }

    StringProperty otherProperty() {
        return other;
    }

    StringBinding inFavourText() {
        return inFavour;
    }

    QuorumViewModel quorum() {
        return quorum;
    }
}
