package org.thuky.ui.election;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.thuky.domain.Refusal;
import org.thuky.domain.election.BoxArithmetic;
import org.thuky.domain.election.Count;
import org.thuky.domain.election.Counting;
import org.thuky.domain.election.ReasonCount;
import org.thuky.domain.election.Stage;
import org.thuky.domain.election.Totals;
import org.thuky.session.command.ElectionCommand.RecordTotals;
import org.thuky.text.Messages;
import org.thuky.ui.common.Desk;
import org.thuky.ui.common.InputParser;

/** Kết quả kiểm phiếu tổng hợp: what the board counted on paper, with the sums of the box beside what is typed. */
final class TotalsViewModel extends StepViewModel {

    /** @param code of an invalid reason, or a number on the ballot */
    record Line(String label, String code, StringProperty number) {}

    private final ReadOnlyBooleanWrapper counting = new ReadOnlyBooleanWrapper();
    private final StringProperty valid = new SimpleStringProperty("");
    private final ObservableList<Line> invalid = FXCollections.observableArrayList();
    private final ObservableList<Line> votes = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<BoxArithmetic> arithmetic =
            new ReadOnlyObjectWrapper<>(new BoxArithmetic(List.of()));
    private OpenElection shown;

    TotalsViewModel(Desk desk, ElectionViewModel open, Messages messages) {
        super(desk, open, messages);
        valid.addListener((property, before, now) -> add());
        open.watch(this::show);
    }

    void record() {
        perform(new RecordTotals(shown.id(), typed())).start();
    }

    private void show(OpenElection now) {
        boolean same = shown != null && shown.election().equals(now.election());
        shown = now;
        var election = now.election();
        counting.set(election.stage() == Stage.COUNTING && election.count() instanceof Count.OnPaper);
        if (!same && election.count() instanceof Count.OnPaper paper) {
            fill(paper.totals());
            arithmetic.set(BoxArithmetic.of(election));
            add();
        }
    }

    private void fill(Optional<Totals> totals) {
        var byReason = totals.map(Totals::invalid).orElse(List.of()).stream()
                .collect(Collectors.toMap(ReasonCount::reason, count -> Integer.toString(count.ballots())));
        invalid.setAll(shown.rules().invalidReasons().value().stream()
                .map(reason -> line(
                        BallotWords.words(reason, messages), reason.code(), byReason.getOrDefault(reason.code(), "")))
                .toList());
        votes.setAll(shown.election().candidates().stream()
                .map(candidate -> line(
                        candidate.name(),
                        Integer.toString(candidate.number()),
                        totals.map(known -> Integer.toString(known.votes().get(candidate.number() - 1)))
                                .orElse("")))
                .toList());
        valid.set(totals.map(known -> Integer.toString(known.valid())).orElse(""));
    }

    private Line line(String label, String code, String number) {
        var typed = new SimpleStringProperty(number);
        typed.addListener((property, before, now) -> add());
        return new Line(label, code, typed);
    }

    private Totals typed() {
        var reasons = invalid.stream()
                .map(line -> new ReasonCount(
                        line.code(), InputParser.count(line.number().get())))
                .filter(reason -> reason.ballots() != 0)
                .toList();
        var each = votes.stream()
                .map(line -> InputParser.count(line.number().get()))
                .toList();
        return new Totals(InputParser.count(valid.get()), reasons, each);
    }

    /** Adds up what is typed, before it is recorded. */
    private void add() {
        if (!counting.get()) {
            return;
        }
        clearProblem();
        try {
            var as = new Counting(shown.election(), shown.rules()).record(typed());
            var elections = as.applyTo(shown.meeting().elections(), Instant.EPOCH);
            arithmetic.set(BoxArithmetic.of(elections.get(shown.id())));
        } catch (Refusal refusal) {
            refused(refusal);
        }
    }

    /** Whether totals can be typed now. */
    ReadOnlyBooleanProperty countingProperty() {
        return counting.getReadOnlyProperty();
    }

    StringProperty validProperty() {
        return valid;
    }

    /** One field a reason of the rule set. */
    ObservableList<Line> invalid() {
        return invalid;
    }

    /** One field a candidate. */
    ObservableList<Line> votes() {
        return votes;
    }

    /** The sums of what is typed. */
    ReadOnlyObjectProperty<BoxArithmetic> arithmeticProperty() {
        return arithmetic.getReadOnlyProperty();
    }
}
