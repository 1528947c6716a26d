package org.thuky.ui.election;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.thuky.domain.Share;
import org.thuky.domain.election.ElectionId;
import org.thuky.domain.vote.VoteSubject;
import org.thuky.session.command.VoteCommand.TakeHandVote;
import org.thuky.text.Messages;
import org.thuky.ui.common.InputParser;

/** Biểu quyết giơ tay about an election: only those against and of other opinion are counted. */
final class HandVoteViewModel {

    private final Messages messages;
    private final ReadOnlyIntegerWrapper present = new ReadOnlyIntegerWrapper();
    private final StringProperty against = new SimpleStringProperty("");
    private final StringProperty other = new SimpleStringProperty("");
    private final StringBinding inFavour;
    private ElectionId shown;

    HandVoteViewModel(Messages messages) {
        this.messages = messages;
        inFavour = Bindings.createStringBinding(this::inFavour, against, other, present);
    }

    /** What was typed for one election is not meant for another. */
    void show(OpenElection now) {
        if (!now.id().equals(shown)) {
            shown = now.id();
            clear();
        }
        present.set(now.meeting().voters(now.election().electorate()).present());
    }

    void clear() {
        against.set("");
        other.set("");
    }

    TakeHandVote vote(VoteSubject about, String subject) {
        return new TakeHandVote(
                about, Optional.of(shown), subject, InputParser.count(against.get()), InputParser.count(other.get()));
    }

    private String inFavour() {
        int no = InputParser.count(against.get());
        int otherwise = InputParser.count(other.get());
        int votes = present.get() - no - otherwise;
        return votes < 0 || no < 0 || otherwise < 0
                ? "–"
                : messages.text("election.slate.in.favour", votes, present.get(), new Share(votes, present.get()));
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

    /** A dash while more are counted than are present. */
    StringBinding inFavourText() {
        return inFavour;
    }
}
