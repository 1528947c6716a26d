package org.thuky.ui.election;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.thuky.domain.election.Succession;
import org.thuky.text.Messages;
import org.thuky.ui.common.Validity;

/** Quyết định chỗ còn bỏ ngỏ: who of those that the votes leave to the hall has the place, and why. */
final class AwardFormViewModel {

    private final OpenElection now;
    private final Succession.Question question;
    private final Map<Integer, BooleanProperty> ticks = new LinkedHashMap<>();
    private final StringProperty reason = new SimpleStringProperty("");
    private final HandVoteViewModel hands;

    AwardFormViewModel(OpenElection now, Messages messages) {
        this.now = now;
        question = now.meeting().poll(now.id()).succession().question().orElseThrow();
        boolean all = question.candidates().size() == question.places();
        question.candidates().forEach(number -> ticks.put(number, new SimpleBooleanProperty(all)));
        hands = new HandVoteViewModel(messages);
        hands.show(now);
    }

    Map<Integer, BooleanProperty> ticks() {
        return ticks;
    }

    String name(int number) {
        return now.election().candidate(number).name();
    }

    List<Integer> chosen() {
        return ticks.entrySet().stream()
                .filter(tick -> tick.getValue().get())
                .map(Map.Entry::getKey)
                .toList();
    }

    String names() {
        return String.join(", ", chosen().stream().map(this::name).toList());
    }

    int places() {
        return question.places();
    }

    Validity validity() {
        return new Validity()
                .needed(reason)
                .checkWhole(
                        () -> Validity.when(
                                chosen().isEmpty() || chosen().size() > places(), "election.award.choose", places()),
                        ticks.values().toArray(BooleanProperty[]::new));
    }

    StringProperty reasonProperty() {
        return reason;
    }

    HandVoteViewModel hands() {
        return hands;
    }
}
