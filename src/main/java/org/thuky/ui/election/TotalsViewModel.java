package org.thuky.ui.election;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.thuky.domain.Refusal;
import org.thuky.domain.Sentence;
import org.thuky.domain.election.BoxArithmetic;
import org.thuky.domain.election.Count;
import org.thuky.domain.election.Election;
import org.thuky.domain.election.ReasonCount;
import org.thuky.domain.election.Stage;
import org.thuky.domain.election.Totals;
import org.thuky.session.command.ElectionCommand.EnterTotalsAgain;
import org.thuky.session.command.ElectionCommand.RecordTotals;
import org.thuky.session.command.ElectionCommand.SettleTotals;
import org.thuky.text.Messages;
import org.thuky.ui.common.Desk;
import org.thuky.ui.common.InputParser;

/** Kết quả kiểm phiếu tổng hợp: what the board counted on paper, with the sums of the box beside what is typed. */
final class TotalsViewModel extends StepViewModel {

    /** @param code of an invalid reason, or a number on the ballot */
    record Line(String label, String code, StringProperty number) {}

    /** Who types: the first person, the second, whoever looks the paper up. */
    private enum Turn {
        FIRST,
        AGAIN,
        THIRD,
        NOBODY;

        static Turn of(Election election, Count.OnPaper paper) {
            if (election.stage() != Stage.COUNTING) {
                return NOBODY;
            }
            if (paper.again().isEmpty()) {
                return FIRST;
            }
            return paper.again().get().totals().isEmpty() ? AGAIN : paper.differs() ? THIRD : NOBODY;
        }
    }

    private Turn turn = Turn.NOBODY;
    private final ReadOnlyStringWrapper instruction = new ReadOnlyStringWrapper("");
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
        perform(
                        switch (turn) {
                            case AGAIN -> new EnterTotalsAgain(shown.id(), typed());
                            case THIRD -> new SettleTotals(shown.id(), typed());
                            case FIRST, NOBODY -> new RecordTotals(shown.id(), typed());
                        })
                .start();
    }

    private void show(OpenElection now) {
        boolean same = shown != null && shown.election().equals(now.election());
        shown = now;
        var election = now.election();
        if (!same && election.count() instanceof Count.OnPaper paper) {
            turn = Turn.of(election, paper);
            counting.set(turn != Turn.NOBODY);
            instruction.set(messages.text(instruction(now, paper)));
            fill(turn == Turn.AGAIN ? Optional.empty() : paper.totals());
            if (turn == Turn.THIRD) {
                blank(paper);
            }
            arithmetic.set(BoxArithmetic.of(election, typed()));
            add();
        }
    }

    private Sentence instruction(OpenElection now, Count.OnPaper paper) {
        return switch (turn) {
            case FIRST -> Sentence.of("election.totals.first");
            case AGAIN ->
                Sentence.of(
                        "election.totals.again",
                        now.meeting().roll().told(paper.again().orElseThrow().typist()));
            case THIRD -> Sentence.of("election.totals.third", differing(paper));
            case NOBODY ->
                Sentence.of(paper.again().isPresent() ? "election.totals.twice" : "election.totals.recorded");
        };
    }

    /** Whose votes, or which ballots, two people typed otherwise. */
    private List<String> differing(Count.OnPaper paper) {
        var first = paper.first().orElseThrow();
        var second = paper.again().orElseThrow().totals().orElseThrow();
        var differing = new ArrayList<String>();
        if (first.valid() != second.valid()) {
            differing.add(messages.text("election.totals.valid"));
        }
        shown.rules().invalidReasons().value().stream()
                .filter(reason -> ballots(first, reason.code()) != ballots(second, reason.code()))
                .forEach(reason -> differing.add(BallotWords.words(reason, messages)));
        shown.election().candidates().stream()
                .filter(candidate -> !first.votes()
                        .get(candidate.number() - 1)
                        .equals(second.votes().get(candidate.number() - 1)))
                .forEach(candidate -> differing.add(candidate.name()));
        return differing;
    }

    private static int ballots(Totals totals, String reason) {
        return totals.invalid().stream()
                .filter(count -> count.reason().equals(reason))
                .mapToInt(ReasonCount::ballots)
                .sum();
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

    /** Whoever looks the paper up sees neither of two figures that differ. */
    private void blank(Count.OnPaper paper) {
        var first = paper.first().orElseThrow();
        var second = paper.again().orElseThrow().totals().orElseThrow();
        if (first.valid() != second.valid()) {
            valid.set("");
        }
        invalid.stream()
                .filter(line -> ballots(first, line.code()) != ballots(second, line.code()))
                .forEach(line -> line.number().set(""));
        votes.stream()
                .filter(line -> {
                    int place = Integer.parseInt(line.code()) - 1;
                    return !first.votes().get(place).equals(second.votes().get(place));
                })
                .forEach(line -> line.number().set(""));
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
            var counting = shown.meeting().counting(shown.id());
            var typed = typed();
            switch (turn) {
                case AGAIN -> counting.enterAgain(typed);
                case THIRD -> counting.settle(typed);
                case FIRST, NOBODY -> counting.record(typed);
            }
            arithmetic.set(BoxArithmetic.of(shown.election(), typed));
        } catch (Refusal refusal) {
            refused(refusal);
        }
    }

    /** Whose turn it is, and what to do. */
    ReadOnlyStringProperty instructionProperty() {
        return instruction.getReadOnlyProperty();
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
