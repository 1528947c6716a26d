package org.thuky.ui.election;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.thuky.domain.Sentence;
import org.thuky.domain.election.Count;
import org.thuky.domain.election.PaperCheck;
import org.thuky.domain.election.Stage;
import org.thuky.session.command.ElectionCommand.DrawPaperCheck;
import org.thuky.session.command.ElectionCommand.RecordPaperCheck;
import org.thuky.text.Messages;
import org.thuky.ui.common.Desk;
import org.thuky.ui.common.InputParser;

/** Đối chiếu phiếu giấy: a delegate calls a number, and the hall compares what is entered with the paper. */
final class PaperCheckViewModel extends StepViewModel {

    /** @param marks how the sheet is entered */
    record Drawn(int sheet, String marks, Optional<Boolean> agrees) {}

    private static final int LARGEST = 999_999;

    private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper outcome = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper drawn = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper compared = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper sealed = new ReadOnlyBooleanWrapper();
    private final StringProperty number = new SimpleStringProperty("");
    private final ObservableList<Drawn> sheets = FXCollections.observableArrayList();
    private final Set<Integer> agreeing = new HashSet<>();
    private final Set<Integer> differing = new TreeSet<>();
    private Optional<PaperCheck> known = Optional.empty();
    private OpenElection shown;

    PaperCheckViewModel(Desk desk, ElectionViewModel open, Messages messages) {
        super(desk, open, messages);
        open.watch(now -> {
            // nobody who enters the pile again may see how it was entered before
            if (CountPhase.of(now) == CountPhase.COUNTED && now.election().count() instanceof Count.Ballots) {
                show(now);
            }
        });
    }

    void draw() {
        perform(new DrawPaperCheck(shown.id(), InputParser.number(number.get(), LARGEST)))
                .start();
    }

    /** What the board says of one sheet. */
    void mark(int sheet, boolean agrees) {
        (agrees ? agreeing : differing).add(sheet);
        (agrees ? differing : agreeing).remove(sheet);
        show(shown);
    }

    void record() {
        perform(new RecordPaperCheck(shown.id(), List.copyOf(differing))).start();
    }

    private void show(OpenElection now) {
        boolean other = shown == null || !shown.id().equals(now.id());
        shown = now;
        var check = now.election().paperCheck();
        if (other || !check.equals(known)) {
            known = check;
            number.set("");
            remember(check);
        }
        sealed.set(now.election().stage() == Stage.ANNOUNCED);
        drawn.set(check.isPresent());
        var entries = ((Count.Ballots) now.election().count()).sheets();
        var words = new BallotWords(now, messages);
        sheets.setAll(check.stream()
                .flatMap(known -> known.sheets().stream())
                .map(sheet -> new Drawn(sheet, words.aloud(entries.get(sheet)), said(sheet)))
                .toList());
        compared.set(!sheets.isEmpty()
                && sheets.stream().allMatch(sheet -> sheet.agrees().isPresent())
                && !check.flatMap(PaperCheck::differing).equals(Optional.of(List.copyOf(differing))));
        text.set(messages.text(check.map(known -> Sentence.of("election.paper.drawn", Integer.toString(known.number())))
                .orElseGet(() -> sealed.get()
                        ? Sentence.of("election.paper.not.made")
                        : Sentence.of(
                                "election.paper.text",
                                now.rules().paperCheckSheets().value()))));
        outcome.set(check.flatMap(PaperCheck::differing)
                .map(differ -> differ.isEmpty()
                        ? messages.text(
                                "election.paper.agrees", check.get().sheets().size())
                        : messages.text("election.paper.differs", differ))
                .orElse(""));
    }

    private void remember(Optional<PaperCheck> check) {
        agreeing.clear();
        differing.clear();
        check.flatMap(PaperCheck::differing).ifPresent(differ -> {
            agreeing.addAll(check.get().sheets());
            differ.forEach(agreeing::remove);
            differing.addAll(differ);
        });
    }

    private Optional<Boolean> said(int sheet) {
        return agreeing.contains(sheet)
                ? Optional.of(true)
                : differing.contains(sheet) ? Optional.of(false) : Optional.empty();
    }

    /** What is to be done, or with which number it was drawn. */
    ReadOnlyStringProperty textProperty() {
        return text.getReadOnlyProperty();
    }

    /** What the comparison has shown; empty before it is recorded. */
    ReadOnlyStringProperty outcomeProperty() {
        return outcome.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty drawnProperty() {
        return drawn.getReadOnlyProperty();
    }

    /** Whether the board has said something of every sheet that is not recorded yet. */
    ReadOnlyBooleanProperty comparedProperty() {
        return compared.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty sealedProperty() {
        return sealed.getReadOnlyProperty();
    }

    /** What the delegate calls. */
    StringProperty numberProperty() {
        return number;
    }

    ObservableList<Drawn> sheets() {
        return sheets;
    }
}
