package org.thuky.ui.common;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.thuky.domain.election.Electorate;
import org.thuky.domain.meeting.Meeting;
import org.thuky.session.command.MeetingCommand.WaiveQuorum;
import org.thuky.text.Messages;

/** Says that those present are too few to vote, and lets the meeting go on for a reason that stays in view. */
public final class QuorumViewModel {

    private final Desk desk;
    private final Messages messages;
    private final ReadOnlyStringWrapper missing = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper waived = new ReadOnlyStringWrapper("");
    private Electorate electorate = Electorate.MEETING;

    public QuorumViewModel(Desk desk, Messages messages) {
        this.desk = desk;
        this.messages = messages;
    }

    /** @param voters whose quorum it is */
    public void show(Meeting meeting, Electorate voters) {
        electorate = voters;
        var presence = meeting.voters(voters);
        var waiver = meeting.waiver(voters);
        boolean holds = waiver.filter(given -> given.holdsFor(presence)).isPresent();
        boolean enough = meeting.quorate(voters);
        missing.set(
                enough || holds
                        ? ""
                        : messages.text(
                                "meeting.quorum.missing",
                                presence.share().toString(),
                                presence.shortOf(meeting.rules().quorum().value())));
        waived.set(waiver.filter(given -> !enough)
                .map(given -> messages.text("meeting.quorum.waived", given.present(), given.summoned(), given.reason()))
                .orElse(""));
    }

    public void waive(String reason) {
        desk.perform(new WaiveQuorum(electorate, reason)).start();
    }

    /** Empty when a vote may be taken. */
    public ReadOnlyStringProperty missingProperty() {
        return missing.getReadOnlyProperty();
    }

    /** Why votes are taken all the same; empty when nobody had to decide that. */
    public ReadOnlyStringProperty waivedProperty() {
        return waived.getReadOnlyProperty();
    }
}
