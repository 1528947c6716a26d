package org.thuky.ui.election;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import org.thuky.domain.Share;
import org.thuky.domain.election.ElectionId;
import org.thuky.domain.vote.VoteSubject;
import org.thuky.session.command.VoteCommand.TakeHandVote;
import org.thuky.text.Messages;
import org.thuky.ui.common.HandCount;

/** Biểu quyết giơ tay about an election. */
final class HandVoteViewModel {

    private final Messages messages;
    private final HandCount count = new HandCount();
    private final StringBinding present;
    private final StringBinding inFavour;
    private ElectionId shown;

    HandVoteViewModel(Messages messages) {
        this.messages = messages;
        present = Bindings.createStringBinding(
                () -> messages.formats().number(count.presentProperty().get()), count.presentProperty());
        inFavour = Bindings.createStringBinding(
                this::inFavour, count.presentProperty(), count.againstProperty(), count.otherProperty());
    }

    /** What was typed for one election is not meant for another. */
    void show(OpenElection now) {
        if (!now.id().equals(shown)) {
            shown = now.id();
            count.clear();
        }
        count.presentProperty()
                .set(now.meeting().voters(now.election().electorate()).present());
    }

    TakeHandVote vote(VoteSubject about, String subject) {
        return new TakeHandVote(about, Optional.of(shown), subject, count.against(), count.other());
    }

    private String inFavour() {
        if (!count.validity().ready().get()) {
            return "–";
        }
        int present = count.presentProperty().get();
        return messages.text(
                "election.slate.in.favour", count.inFavour(), present, new Share(count.inFavour(), present));
    }

    HandCount count() {
        return count;
    }

    StringBinding presentText() {
        return present;
    }

    /** A dash while what is typed cannot be. */
    StringBinding inFavourText() {
        return inFavour;
    }
}
