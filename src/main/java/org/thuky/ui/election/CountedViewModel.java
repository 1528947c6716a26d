package org.thuky.ui.election;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.thuky.domain.Sentence;
import org.thuky.domain.election.BoxArithmetic;
import org.thuky.domain.election.Count;
import org.thuky.domain.election.SecondEntry;
import org.thuky.domain.election.Stage;
import org.thuky.text.Messages;
import org.thuky.ui.common.Desk;

/** Đã kiểm xong: what was done with the ballots, who did it, and what may still be done before the seal. */
final class CountedViewModel extends StepViewModel {

    private final ReadOnlyStringWrapper headline = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper unmixed = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper sealed = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper enteredOnce = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<BoxArithmetic> arithmetic =
            new ReadOnlyObjectWrapper<>(new BoxArithmetic(List.of()));
    private final ObservableList<String> story = FXCollections.observableArrayList();
    private final ObservableList<SettledRow> settled = FXCollections.observableArrayList();

    CountedViewModel(Desk desk, ElectionViewModel open, Messages messages) {
        super(desk, open, messages);
        open.watch(now -> {
            // half a second entry must not be compared with the first here either
            if (CountPhase.of(now) == CountPhase.COUNTED && now.election().count() instanceof Count.Ballots ballots) {
                show(now, ballots);
            }
        });
    }

    private void show(OpenElection now, Count.Ballots ballots) {
        headline.set(messages.text(headline(now, ballots)));
        unmixed.set(ballots.mixed() ? "" : messages.text("election.counted.unmixed"));
        sealed.set(now.election().stage() == Stage.ANNOUNCED);
        enteredOnce.set(ballots.secondEntries().isEmpty());
        arithmetic.set(BoxArithmetic.of(now.election()));
        story.setAll(story(ballots).stream().map(messages::text).toList());
        var words = new BallotWords(now, messages);
        settled.setAll(ballots.secondEntry().stream()
                .flatMap(secondEntry ->
                        secondEntry.settled().keySet().stream().map(sheet -> SettledRow.of(sheet, secondEntry, words)))
                .toList());
    }

    private static Sentence headline(OpenElection now, Count.Ballots ballots) {
        int papers = ballots.first().size();
        if (ballots.secondEntry().isEmpty()) {
            return now.rules().secondEntry().value()
                    ? Sentence.of("election.obstacle.entered.once")
                    : Sentence.of("election.counted.once", papers);
        }
        int differ = ballots.secondEntry().get().differences().size();
        int times = ballots.secondEntries().size() + 1;
        return differ == 0
                ? Sentence.of("election.counted.same", papers, times)
                : Sentence.of("election.counted.settled", papers, times, differ);
    }

    private static List<Sentence> story(Count.Ballots ballots) {
        var story = new ArrayList<Sentence>();
        if (ballots.mixed()) {
            story.add(Sentence.of("election.counted.mixed"));
        }
        story.add(
                ballots.typist().isNobody()
                        ? Sentence.of(
                                "election.counted.entry", 1, ballots.first().size())
                        : Sentence.of(
                                "election.counted.entry.by",
                                1,
                                ballots.typist().name(),
                                ballots.first().size()));
        int number = 2;
        for (var secondEntry : ballots.secondEntries()) {
            story.add(Sentence.of(
                    "election.counted.entry.by",
                    number,
                    secondEntry.typist().name(),
                    secondEntry.again().size()));
            story.add(differences(secondEntry));
            number++;
        }
        return story;
    }

    private static Sentence differences(SecondEntry secondEntry) {
        var differ = secondEntry.differences();
        return differ.isEmpty()
                ? Sentence.of("election.counted.differ.none")
                : Sentence.of("election.counted.differ", differ.size(), differ);
    }

    /** What the whole of it comes to. */
    ReadOnlyStringProperty headlineProperty() {
        return headline.getReadOnlyProperty();
    }

    /** Warns when nobody mixed the ballots; else empty. */
    ReadOnlyStringProperty unmixedProperty() {
        return unmixed.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty sealedProperty() {
        return sealed.getReadOnlyProperty();
    }

    /** Whether the first entry can still be corrected, because nobody has entered the pile again. */
    ReadOnlyBooleanProperty enteredOnceProperty() {
        return enteredOnce.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<BoxArithmetic> arithmeticProperty() {
        return arithmetic.getReadOnlyProperty();
    }

    /** Who did what, in the order in which it was done. */
    ObservableList<String> story() {
        return story;
    }

    /** The sheets that were settled from the paper, as each was read. */
    ObservableList<SettledRow> settled() {
        return settled;
    }
}
