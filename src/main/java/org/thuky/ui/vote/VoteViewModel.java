package org.thuky.ui.vote;

import static org.thuky.text.Field.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.thuky.domain.election.Electorate;
import org.thuky.domain.meeting.CongressForm;
import org.thuky.domain.meeting.Meeting;
import org.thuky.domain.vote.HandVote;
import org.thuky.domain.vote.VoteId;
import org.thuky.domain.vote.VoteSubject;
import org.thuky.session.State;
import org.thuky.session.command.VoteCommand.TakeHandVote;
import org.thuky.text.Messages;
import org.thuky.text.Phrases;
import org.thuky.ui.common.Desk;
import org.thuky.ui.common.HandCount;
import org.thuky.ui.common.InputParser;
import org.thuky.ui.common.QuorumViewModel;

/** Votes by show of hands, typed by exception: who is neither against nor of another opinion is in favour. */
public final class VoteViewModel {

    /** What is put to the vote here, in the order of the day; the lists of an election are adopted where they are made. */
    static final List<VoteSubject> SUBJECTS = List.of(
            VoteSubject.PRESIDING_BODIES,
            VoteSubject.PROGRAMME,
            VoteSubject.CREDENTIALS,
            VoteSubject.COUNTING_BOARD,
            VoteSubject.RESOLUTION,
            VoteSubject.OTHER);

    private final Desk desk;
    private final Messages messages;
    private final ObjectProperty<VoteSubject> kind = new SimpleObjectProperty<>(VoteSubject.OTHER);
    private final StringProperty subject = new SimpleStringProperty("");
    private final HandCount count = new HandCount();
    private final ReadOnlyStringWrapper base = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper inFavour = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper sentence = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper possible = new ReadOnlyBooleanWrapper();
    private final QuorumViewModel quorum;
    private final ReadOnlyObjectWrapper<List<VoteRow>> rows = new ReadOnlyObjectWrapper<>(List.of());

    public VoteViewModel(Desk desk, Messages messages) {
        this.desk = desk;
        this.messages = messages;
        quorum = new QuorumViewModel(desk, messages);
        kind.addListener((property, before, now) -> subject.set(words(now)));
        subject.addListener((property, before, now) -> foresee());
        count.againstProperty().addListener((property, before, now) -> foresee());
        count.otherProperty().addListener((property, before, now) -> foresee());
        desk.watch(this::show, Meeting::votes, Meeting::presence, Meeting::waived, Meeting::rules);
        suggest();
    }

    private void show(State state) {
        var meeting = state.meeting();
        var presence = meeting.presence();
        count.presentProperty().set(presence.present());
        base.set(messages.formats().number(presence.present()));
        quorum.show(meeting, Electorate.MEETING);
        rows.set(rows(state));
        foresee();
    }

    private List<VoteRow> rows(State state) {
        var rules = state.meeting().rules();
        var newestFirst = new ArrayList<VoteRow>();
        for (var vote : state.meeting().votes().taken()) {
            var share = vote.share(rules);
            newestFirst.add(
                    0,
                    new VoteRow(
                            vote.id().value(),
                            messages.formats()
                                    .format(state.meeting().votes().times().get(vote.id())),
                            vote.subject(),
                            share + " = " + messages.formats().percent(share),
                            vote.against(),
                            vote.other(),
                            vote.passed(rules),
                            sentence(vote, state.meeting())));
        }
        return List.copyOf(newestFirst);
    }

    /** The formula of the minutes. */
    private static String sentence(HandVote vote, Meeting meeting) {
        var share = vote.share(meeting.rules());
        return Phrases.text(
                "vote.sentence",
                field("viec", Phrases.inSentence(vote.subject())),
                field("dong_y", share.toString()),
                field("ty_le", share),
                field("khong_dong_y", vote.against()),
                field("y_kien_khac", vote.other()));
    }

    /** What would be recorded now. */
    private void foresee() {
        var vote = typed();
        possible.set(vote.isPresent());
        inFavour.set(
                vote.map(taken -> messages.formats().number(taken.inFavour())).orElse("–"));
        sentence.set(vote.map(taken -> sentence(taken, desk.meeting())).orElse(""));
    }

    private Optional<HandVote> typed() {
        if (subject.get().isBlank() || !count.validity().ready().get()) {
            return Optional.empty();
        }
        return Optional.of(new HandVote(
                new VoteId(0),
                kind.get(),
                Optional.empty(),
                InputParser.text(subject.get()),
                desk.meeting().presence().summoned(),
                count.presentProperty().get(),
                count.against(),
                count.other()));
    }

    String words(VoteSubject value) {
        return value == VoteSubject.OTHER ? "" : Phrases.text(value.title());
    }

    /** The first subject of the day that was not put to the vote yet; a full congress has no credentials to vote on. */
    private void suggest() {
        var meeting = desk.meeting();
        kind.set(VoteSubject.OTHER);
        SUBJECTS.stream()
                .filter(value ->
                        value != VoteSubject.CREDENTIALS || meeting.facts().form() == CongressForm.DELEGATE)
                .filter(value -> meeting.votes().last(value).isEmpty())
                .findFirst()
                .ifPresent(kind::set);
    }

    /** Everybody is in favour. */
    void unanimous() {
        count.clear();
        take();
    }

    void take() {
        desk.perform(new TakeHandVote(
                        kind.get(), Optional.empty(), InputParser.text(subject.get()), count.against(), count.other()))
                .onSuccess(state -> begin())
                .start();
    }

    private void begin() {
        count.clear();
        suggest();
        subject.set(words(kind.get()));
    }

    ObjectProperty<VoteSubject> kindProperty() {
        return kind;
    }

    StringProperty subjectProperty() {
        return subject;
    }

    StringProperty againstProperty() {
        return count.againstProperty();
    }

    StringProperty otherProperty() {
        return count.otherProperty();
    }

    /** How many are present now; frozen with the vote. */
    ReadOnlyStringProperty baseProperty() {
        return base.getReadOnlyProperty();
    }

    ReadOnlyStringProperty inFavourProperty() {
        return inFavour.getReadOnlyProperty();
    }

    /** The result as the minutes would say it; empty while what is typed cannot be. */
    ReadOnlyStringProperty sentenceProperty() {
        return sentence.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty possibleProperty() {
        return possible.getReadOnlyProperty();
    }

    /** Whether enough are here, and why they vote all the same. */
    QuorumViewModel quorum() {
        return quorum;
    }

    ReadOnlyObjectProperty<List<VoteRow>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }
}
