package org.thuky.ui.election;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.thuky.domain.election.OnBallot;
import org.thuky.domain.election.VacancyCause;
import org.thuky.text.Messages;
import org.thuky.ui.common.Validity;

/** Người trúng cử thôi giữ chỗ: who, why, what the hall said, and who follows. */
final class VacancyFormViewModel {

    private final OpenElection now;
    private final Messages messages;
    private final ObjectProperty<OnBallot> person = new SimpleObjectProperty<>();
    private final ObjectProperty<VacancyCause> cause = new SimpleObjectProperty<>();
    private final StringProperty reason = new SimpleStringProperty("");
    private final HandVoteViewModel hands;
    private final StringBinding consequence;

    VacancyFormViewModel(OpenElection now, Messages messages) {
        this.now = now;
        this.messages = messages;
        hands = new HandVoteViewModel(messages);
        hands.show(now);
        person.set(people().get(0));
        cause.set(causes().get(0));
        consequence = Bindings.createStringBinding(this::consequence, person);
    }

    /** Who has a place of the election, then its alternates. */
    static List<OnBallot> people(OpenElection now) {
        var elections = now.meeting().elections();
        return Stream.concat(
                        elections.holders(now.election()).stream(),
                        elections.alternates(now.election(), now.rules()).stream())
                .toList();
    }

    List<OnBallot> people() {
        return people(now);
    }

    List<VacancyCause> causes() {
        return Stream.of(VacancyCause.values())
                .filter(why ->
                        why != VacancyCause.ABSENT || now.election().kind().delegation())
                .toList();
    }

    String name(OnBallot place) {
        return now.meeting().elections().person(place).name();
    }

    /** Of whom it is told. */
    String name() {
        return name(person());
    }

    private String consequence() {
        boolean seat = now.meeting().elections().holders(now.election()).contains(person());
        if (!seat) {
            return messages.text("election.vacancy.alternate");
        }
        var succession = now.meeting().poll(now.id()).succession();
        return succession
                .successor()
                .map(next -> messages.text("election.vacancy.successor", name(next)))
                .orElseGet(() -> messages.text(
                        switch (now.rules().declinedSeat().value()) {
                            case FURTHER_ROUND -> "election.vacancy.round";
                            case NEXT_BY_VOTES, STAYS_EMPTY -> "election.vacancy.empty";
                        }));
    }

    Validity validity() {
        return new Validity().needed(reason);
    }

    OnBallot person() {
        return person.get();
    }

    ObjectProperty<OnBallot> personProperty() {
        return person;
    }

    VacancyCause cause() {
        return cause.get();
    }

    ObjectProperty<VacancyCause> causeProperty() {
        return cause;
    }

    StringProperty reasonProperty() {
        return reason;
    }

    /** The show of hands; not taken of a delegate who cannot go. */
    HandVoteViewModel hands() {
        return hands;
    }

    /** Who follows by the rules. */
    StringBinding consequenceText() {
        return consequence;
    }
}
