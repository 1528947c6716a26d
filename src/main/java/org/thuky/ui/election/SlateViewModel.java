package org.thuky.ui.election;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.thuky.domain.Sentence;
import org.thuky.domain.Share;
import org.thuky.domain.election.Candidate;
import org.thuky.domain.election.Election;
import org.thuky.domain.election.Electorate;
import org.thuky.domain.election.Nomination;
import org.thuky.domain.election.Stage;
import org.thuky.domain.election.Withdrawal;
import org.thuky.domain.meeting.SlateAdvice;
import org.thuky.domain.vote.HandVote;
import org.thuky.domain.vote.VoteSubject;
import org.thuky.session.State;
import org.thuky.session.command.ElectionCommand.AdoptList;
import org.thuky.session.command.ElectionCommand.DecideWithdrawal;
import org.thuky.session.command.ElectionCommand.ListCandidates;
import org.thuky.text.Messages;
import org.thuky.text.Phrases;
import org.thuky.text.Words;
import org.thuky.ui.common.Desk;
import org.thuky.ui.common.QuorumViewModel;

/** Số lượng và danh sách: who stands, and the show of hands that adopts seats and list. */
final class SlateViewModel extends StepViewModel {

    private final People people;
    private final ObservableList<Candidate> candidates = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper seats = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper advice = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper withdrawals = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper byCommittee = new ReadOnlyBooleanWrapper();
    private final QuorumViewModel quorum;
    private final ReadOnlyStringWrapper adoption = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper editable = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper adopted = new ReadOnlyBooleanWrapper();
    private final HandVoteViewModel hands;
    /** Changes of the list that are on their way; until they have arrived, what is shown is ahead of the record. */
    private int underWay;

    SlateViewModel(Desk desk, ElectionViewModel open, Messages messages) {
        super(desk, open, messages);
        people = new People(desk);
        quorum = new QuorumViewModel(desk, messages);
        hands = new HandVoteViewModel(messages);
        open.watch(ElectionStep.SLATE, this::show);
    }

    People people() {
        return people;
    }

    void add(Candidate person) {
        change(list -> {
            list.add(person);
            return list;
        });
    }

    void remove(Candidate candidate) {
        change(list -> {
            list.remove(candidate);
            return list;
        });
    }

    /** The new committee elects some of its own: all of them are listed at once, and the others taken off again. */
    void addCommittee() {
        var committee = open.current().meeting().elections().committee();
        change(list -> {
            committee.stream()
                    .filter(person -> list.stream().noneMatch(person::isSamePersonAs))
                    .forEach(list::add);
            return list;
        });
    }

    /** What the ballot says beside the name. */
    void describe(Candidate candidate, String position, String unit) {
        replace(candidate, position, unit, candidate.nomination());
    }

    void nominate(Candidate candidate, Nomination nomination) {
        replace(candidate, candidate.position(), candidate.unit(), nomination);
    }

    private void replace(Candidate candidate, String position, String unit, Nomination nomination) {
        change(list -> {
            var described = new Candidate(
                    candidate.number(), candidate.person(), candidate.birthYear(), position, unit, nomination);
            list.replaceAll(each -> each.equals(candidate) ? described : each);
            return list;
        });
    }

    /** The presidium decides on somebody who asks to be taken off the list. */
    void decideWithdrawal(Candidate candidate, boolean granted, String reason) {
        perform(new DecideWithdrawal(open.current().id(), candidate.number(), granted, reason))
                .start();
    }

    /** The hall has voted on seats and list: only those against and of other opinion were counted. */
    void adopt() {
        var now = open.current();
        perform(hands.vote(VoteSubject.SEATS_AND_LIST, Phrases.text(subject(now.election()))))
                .onSuccess(this::voted)
                .start();
    }

    /** One person is not written as a number with a leading zero. */
    private static Sentence subject(Election election) {
        var candidates = election.candidates();
        if (election.seats() == 1 && candidates.size() == 1) {
            return Sentence.of("election.vote.subject.one", candidates.get(0).name(), election.title());
        }
        var names = Phrases.formats().padded(candidates.size());
        return election.seats() == 1
                ? Sentence.of("election.vote.subject.seat", names, election.title())
                : Sentence.of(
                        "election.vote.subject", Phrases.formats().padded(election.seats()), names, election.title());
    }

    private void voted(State state) {
        hands.count().clear();
        open.in(state.meeting())
                .ifPresent(now -> perform(new AdoptList(now.id())).start());
    }

    private void change(UnaryOperator<List<Candidate>> change) {
        var changed = change.apply(new ArrayList<>(candidates));
        candidates.setAll(changed);
        underWay++;
        perform(new ListCandidates(open.current().id(), changed))
                .onEnd(() -> {
                    underWay--;
                    open.nowProperty().get().ifPresent(this::show);
                })
                .start();
    }

    private void show(OpenElection now) {
        var election = now.election();
        hands.show(now);
        if (underWay == 0 && !candidates.equals(election.candidates())) {
            candidates.setAll(election.candidates());
        }
        var style = messages.text(Words.of(election.slate().style()));
        seats.set(messages.text(seats(election, style)));
        withdrawals.set(election.withdrawals().stream().map(this::words).collect(Collectors.joining("\n")));
        quorum.show(now.meeting(), election.electorate());
        byCommittee.set(election.electorate() == Electorate.NEW_COMMITTEE);
        editable.set(election.stage().compareTo(Stage.ISSUED) < 0);
        advice.set(editable.get() ? advice(now) : "");
        adopted.set(election.stage() != Stage.PREPARING);
        adoption.set(
                adopted.get() ? lastVote(now).map(this::words).orElseGet(() -> messages.text(unvoted(election))) : "");
    }

    /** Once ballots are out it is too late for advice. */
    private String advice(OpenElection now) {
        return SlateAdvice.on(
                        now.meeting(), now.election().contest(), now.election().slate())
                .stream()
                .map(line -> messages.text(line.sentence()))
                .collect(Collectors.joining("\n"));
    }

    /** Those with equal votes need no new list. */
    private static Sentence unvoted(Election election) {
        return election.contest().after().isPresent()
                ? Sentence.of(
                        "election.slate.tied",
                        election.contest().after().get().cause().title())
                : Sentence.of("election.slate.adopted");
    }

    private String words(Withdrawal asked) {
        var words = asked.granted()
                ? messages.text("election.withdrawal.granted", asked.name())
                : messages.text("election.withdrawal.refused", asked.name());
        return asked.reason().isEmpty() ? words : messages.text("election.withdrawal.reason", words, asked.reason());
    }

    private static Sentence seats(Election election, String style) {
        int size = election.contest().size();
        int alternates = election.slate().alternates();
        if (alternates > 0) {
            return Sentence.of("election.slate.seats.alternates", election.seats(), alternates, style);
        }
        return election.seats() == size
                ? Sentence.of("election.slate.seats", election.seats(), style)
                : Sentence.of("election.slate.seats.of", election.seats(), size, style);
    }

    private String words(HandVote vote) {
        return messages.text(
                "election.slate.adopted.by", vote.inFavour(), vote.base(), new Share(vote.inFavour(), vote.base()));
    }

    private static Optional<HandVote> lastVote(OpenElection now) {
        return now.meeting().votes().last(VoteSubject.SEATS_AND_LIST, now.id());
    }

    ObservableList<Candidate> candidates() {
        return candidates;
    }

    ReadOnlyStringProperty seatsProperty() {
        return seats.getReadOnlyProperty();
    }

    ReadOnlyStringProperty adviceProperty() {
        return advice.getReadOnlyProperty();
    }

    /** Who asked to be taken off the list, and what was decided; empty when nobody did. */
    ReadOnlyStringProperty withdrawalsProperty() {
        return withdrawals.getReadOnlyProperty();
    }

    /** Whether the new committee votes. */
    ReadOnlyBooleanProperty byCommitteeProperty() {
        return byCommittee.getReadOnlyProperty();
    }

    QuorumViewModel quorum() {
        return quorum;
    }

    /** How the hall adopted it; empty before. */
    ReadOnlyStringProperty adoptionProperty() {
        return adoption.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty editableProperty() {
        return editable.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty adoptedProperty() {
        return adopted.getReadOnlyProperty();
    }

    HandVoteViewModel hands() {
        return hands;
    }
}
