package org.thuky.ui.election;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.thuky.domain.Sentence;
import org.thuky.domain.Share;
import org.thuky.domain.election.Candidate;
import org.thuky.domain.election.ElectionId;
import org.thuky.domain.election.Stage;
import org.thuky.domain.vote.HandVote;
import org.thuky.domain.vote.VoteSubject;
import org.thuky.session.State;
import org.thuky.session.command.ElectionCommand.AdoptList;
import org.thuky.session.command.ElectionCommand.ListCandidates;
import org.thuky.session.command.VoteCommand.TakeHandVote;
import org.thuky.text.Messages;
import org.thuky.ui.common.Desk;

/** Số lượng và danh sách: who stands, and the show of hands that adopts seats and list. */
final class SlateViewModel extends StepViewModel {

    /** The subject of a vote stands in the minutes, whatever the language of the screen. */
    private static final Messages OF_PAPERS = new Messages(Messages.VIETNAMESE);

    private final People people;
    private final ObservableList<Candidate> candidates = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper seats = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper advice = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper adoption = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper editable = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper adopted = new ReadOnlyBooleanWrapper();
    private final ReadOnlyIntegerWrapper present = new ReadOnlyIntegerWrapper();
    private final StringProperty against = new SimpleStringProperty("");
    private final StringProperty other = new SimpleStringProperty("");
    private final StringBinding inFavour;
    /** Changes of the list that are on their way; until they have arrived, what is shown is ahead of the record. */
    private int underWay;

    private ElectionId shown;

    SlateViewModel(Desk desk, ElectionViewModel open, Messages messages) {
        super(desk, open, messages);
        people = new People(desk);
        inFavour = Bindings.createStringBinding(this::inFavour, against, other, present);
        open.watch(this::show);
    }

    List<Person> find(String typed) {
        return people.find(typed);
    }

    void add(Person person) {
        change(list -> {
            list.add(person.candidate());
            return list;
        });
    }

    void remove(Candidate candidate) {
        change(list -> {
            list.remove(candidate);
            return list;
        });
    }

    /** What the ballot says beside the name. */
    void describe(Candidate candidate, String position, String unit) {
        change(list -> {
            var described = new Candidate(
                    candidate.number(),
                    candidate.memberId(),
                    candidate.name(),
                    candidate.birthYear(),
                    position,
                    unit,
                    candidate.nomination());
            list.replaceAll(each -> each.equals(candidate) ? described : each);
            return list;
        });
    }

    /** The hall has voted on seats and list: only those against and of other opinion were counted. */
    void adopt() {
        int against = Typing.count(this.against.get());
        int other = Typing.count(this.other.get());
        var now = open.current();
        if (now.election().candidates().isEmpty()) {
            say(Sentence.of("election.refusal.no.candidates", now.election().title()));
            return;
        }
        var subject = OF_PAPERS.text(
                "election.vote.subject",
                OF_PAPERS.formats().padded(now.election().seats()),
                OF_PAPERS.formats().padded(now.election().candidates().size()),
                now.election().title());
        perform(new TakeHandVote(VoteSubject.SEATS_AND_LIST, Optional.of(now.id()), subject, against, other))
                .onSuccess(this::voted)
                .start();
    }

    private void voted(State state) {
        open.in(state.meeting()).ifPresent(now -> {
            var vote = lastVote(now).orElseThrow();
            this.against.set("");
            this.other.set("");
            if (vote.passed(now.rules())) {
                perform(new AdoptList(now.id())).start();
            } else {
                say(Sentence.of("election.vote.failed", vote.inFavour(), vote.base()));
            }
        });
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
        if (!election.id().equals(shown)) {
            shown = election.id();
            against.set("");
            other.set("");
        }
        if (underWay == 0 && !candidates.equals(election.candidates())) {
            candidates.setAll(election.candidates());
        }
        var style = switch (election.slate().style()) {
            case STRIKE_OUT -> messages.text("election.style.strike");
            case AGREE_DISAGREE -> messages.text("election.style.agree");
        };
        seats.set(
                election.slate().alternates() == 0
                        ? messages.text("election.slate.seats", election.seats(), style)
                        : messages.text(
                                "election.slate.seats.alternates",
                                election.seats(),
                                election.slate().alternates(),
                                style));
        advice.set(SlateAdvice.onList(now).stream().map(messages::text).collect(Collectors.joining(" ")));
        editable.set(election.stage().compareTo(Stage.ISSUED) < 0);
        adopted.set(election.stage() != Stage.PREPARING);
        present.set(now.meeting().presence().present());
        adoption.set(
                adopted.get()
                        ? lastVote(now).map(this::words).orElseGet(() -> messages.text("election.slate.adopted"))
                        : "");
    }

    private String words(HandVote vote) {
        return messages.text(
                "election.slate.adopted.by", vote.inFavour(), vote.base(), new Share(vote.inFavour(), vote.base()));
    }

    private static Optional<HandVote> lastVote(OpenElection now) {
        return now.meeting().votes().last(VoteSubject.SEATS_AND_LIST, now.id());
    }

    private String inFavour() {
        int votes = present.get() - Typing.count(against.get()) - Typing.count(other.get());
        return votes < 0 || Typing.count(against.get()) < 0 || Typing.count(other.get()) < 0
                ? "–"
                : messages.text("election.slate.in.favour", votes, present.get(), new Share(votes, present.get()));
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
}
