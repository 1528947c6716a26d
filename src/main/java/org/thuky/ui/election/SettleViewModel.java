package org.thuky.ui.election;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.thuky.domain.Refusal;
import org.thuky.domain.election.Ballot;
import org.thuky.domain.election.BoxArithmetic;
import org.thuky.domain.election.Candidate;
import org.thuky.domain.election.Count;
import org.thuky.domain.election.SecondEntry;
import org.thuky.session.command.Command;
import org.thuky.session.command.ElectionCommand.CorrectBallot;
import org.thuky.session.command.ElectionCommand.SettleSheet;
import org.thuky.text.Messages;
import org.thuky.ui.common.Desk;

/**
 * Xem lại phiếu lệch: a sheet is read from the paper, and neither earlier entry is shown before that is done. Whoever
 * reads it in a third way types it twice.
 */
final class SettleViewModel extends StepViewModel {

    private final CountViewModel count;
    private final EntryLine line;
    private final ReadOnlyIntegerWrapper sheet = new ReadOnlyIntegerWrapper();
    private final ReadOnlyStringWrapper progress = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper third = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<BoxArithmetic> arithmetic =
            new ReadOnlyObjectWrapper<>(new BoxArithmetic(List.of()));
    private final ObservableList<Candidate> candidates = FXCollections.observableArrayList();
    private final ObservableList<SettledRow> rows = FXCollections.observableArrayList();
    private final Set<Integer> underWay = new HashSet<>();
    private Optional<Ballot> unconfirmed = Optional.empty();
    private OpenElection shown;

    SettleViewModel(Desk desk, ElectionViewModel open, CountViewModel count, Messages messages) {
        super(desk, open, messages);
        this.count = count;
        line = new EntryLine(messages);
        line.typedProperty().addListener((property, before, now) -> clearProblem());
        open.watch(this::show);
        count.phaseProperty().addListener((property, before, now) -> turn());
    }

    /** Enter: settles the sheet, or says why not yet and leaves it open. */
    void enter() {
        if (sheet.get() == 0) {
            return;
        }
        clearProblem();
        try {
            var ballot = line.readOne();
            boolean confirmed = unconfirmed.filter(ballot::agreesWith).isPresent();
            if (confirmed || !isThirdReading(ballot)) {
                settle(ballot);
            } else {
                unconfirmed = Optional.of(ballot);
                third.set(messages.text("election.settle.third", sheet.get()));
                line.clear();
            }
        } catch (Refusal refusal) {
            refused(refusal);
        }
    }

    /** Escape: gives up what is typed; with nothing typed, leaves a sheet that was asked for. */
    void escape() {
        if (line.typedProperty().get().isEmpty() && unconfirmed.isEmpty() && count.sheet() > 0) {
            count.back();
            turn();
        }
        line.clear();
        forget();
    }

    /** Reads a sheet of the list again, or before its turn. */
    void choose(int number) {
        count.settle(number);
        turn();
    }

    /** A difference is settled by one of its two readings; anything else was perhaps mistyped now. */
    private boolean isThirdReading(Ballot ballot) {
        return secondEntry()
                .filter(secondEntry -> secondEntry.differences().contains(sheet.get()))
                .filter(secondEntry -> !ballot.agreesWith(secondEntry.before().get(sheet.get()))
                        && !ballot.agreesWith(secondEntry.again().get(sheet.get())))
                .isPresent();
    }

    private void settle(Ballot ballot) {
        int number = sheet.get();
        underWay.add(number);
        var typed = line.typedProperty().get();
        line.clear();
        forget();
        perform(command(number, ballot))
                .onRefusal(refusal -> {
                    line.typedProperty().set(typed);
                    refused(refusal);
                })
                .onEnd(() -> {
                    underWay.remove(number);
                    open.nowProperty().get().ifPresent(this::show);
                })
                .start();
        if (count.sheet() > 0) {
            count.back();
        }
        turn();
    }

    private Command command(int number, Ballot ballot) {
        return secondEntry().isPresent()
                ? new SettleSheet(shown.id(), number, ballot)
                : new CorrectBallot(shown.id(), number, ballot);
    }

    private void forget() {
        unconfirmed = Optional.empty();
        third.set("");
        clearProblem();
    }

    private void show(OpenElection now) {
        if (!(now.election().count() instanceof Count.Ballots)) {
            return;
        }
        if (shown != null && !shown.id().equals(now.id())) {
            line.clear();
            forget();
        }
        shown = now;
        line.about(now);
        if (!candidates.equals(now.election().candidates())) {
            candidates.setAll(now.election().candidates());
        }
        arithmetic.set(CountSums.of(now));
        rows.setAll(secondEntry().map(this::rows).orElse(List.of()));
        turn();
    }

    /** The sheet that was asked for, or the next that nobody has looked at. */
    private void turn() {
        int wanted = count.sheet() > 0 ? count.sheet() : nextOpen();
        if (wanted != sheet.get()) {
            forget();
            line.clear();
            sheet.set(wanted);
        }
        int all = rows.size();
        long open = rows.stream().filter(SettledRow::open).count();
        progress.set(all == 0 ? "" : messages.text("election.settle.progress", all - open, all));
    }

    private int nextOpen() {
        return rows.stream()
                .filter(SettledRow::open)
                .map(SettledRow::sheet)
                .filter(number -> !underWay.contains(number))
                .findFirst()
                .orElse(0);
    }

    private Optional<SecondEntry> secondEntry() {
        return shown == null || !(shown.election().count() instanceof Count.Ballots ballots)
                ? Optional.empty()
                : ballots.secondEntry();
    }

    private List<SettledRow> rows(SecondEntry secondEntry) {
        if (secondEntry.remaining() > 0) {
            return List.of();
        }
        var numbers = new TreeSet<>(secondEntry.differences());
        numbers.addAll(secondEntry.settled().keySet());
        var words = line.words();
        return numbers.stream()
                .map(number -> SettledRow.of(number, secondEntry, words))
                .toList();
    }

    EntryLine line() {
        return line;
    }

    /** The sheet to be read; 0 when there is none. */
    ReadOnlyIntegerProperty sheetProperty() {
        return sheet.getReadOnlyProperty();
    }

    /** How many of the disputed sheets were looked at. */
    ReadOnlyStringProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** Asks to type the sheet once more, because it was read in a third way; else empty. */
    ReadOnlyStringProperty thirdProperty() {
        return third.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<BoxArithmetic> arithmeticProperty() {
        return arithmetic.getReadOnlyProperty();
    }

    ObservableList<Candidate> candidates() {
        return candidates;
    }

    /** Disputed sheets by number; what they were read as is empty until they are settled. */
    ObservableList<SettledRow> rows() {
        return rows;
    }
}
