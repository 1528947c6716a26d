package org.thuky.ui.election;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.thuky.domain.Sentence;
import org.thuky.domain.election.BoxArithmetic;
import org.thuky.domain.election.Outcome;
import org.thuky.domain.election.Stage;
import org.thuky.domain.election.Standing;
import org.thuky.session.command.ElectionCommand.AnnounceResult;
import org.thuky.text.Messages;
import org.thuky.ui.common.Desk;

/** Kết quả: who is elected and why. Votes are shown to nobody before every paper of the box is accounted for. */
final class ResultViewModel extends StepViewModel {

    /** One candidate, most votes first. */
    record Row(int place, String name, String who, String votes, String share, Standing standing, String reason) {}

    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private final ObservableList<String> next = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper missing = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper headline = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper base = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper announced = new ReadOnlyBooleanWrapper();

    ResultViewModel(Desk desk, ElectionViewModel open, Messages messages) {
        super(desk, open, messages);
        open.watch(this::show);
    }

    void announce() {
        perform(new AnnounceResult(open.current().id(), "")).start();
    }

    private void show(OpenElection now) {
        var election = now.election();
        announced.set(election.stage() == Stage.ANNOUNCED);
        var open = BoxArithmetic.of(election).firstOpen();
        missing.set(open.map(line -> messages.text(line.sentence())).orElse(""));
        if (open.isPresent()) {
            rows.clear();
            next.clear();
            headline.set("");
            base.set("");
            return;
        }
        var outcome = Outcome.of(election, now.rules());
        var elected = outcome.elected();
        headline.set(messages.text("election.result.headline", elected.size(), election.seats()));
        base.set(messages.text("election.result.base", outcome.base(), baseName(now), outcome.needed()));
        var list = new ArrayList<Row>();
        for (var result : outcome.byVotes()) {
            list.add(row(list.size() + 1, result));
        }
        rows.setAll(list);
        next.setAll(steps(now, outcome).stream().map(messages::text).toList());
    }

    private Row row(int place, Outcome.Result result) {
        var candidate = result.candidate();
        var who = List.of(candidate.position(), candidate.unit()).stream()
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        return new Row(
                place,
                candidate.name(),
                who,
                messages.text(
                        "election.result.votes", result.votes(), result.share().whole()),
                messages.formats().percent(result.share()),
                result.standing(),
                messages.text(result.reason()));
    }

    /** What the hall still has to do: ties and empty seats are results like any other. */
    private static List<Sentence> steps(OpenElection now, Outcome outcome) {
        var steps = new ArrayList<Sentence>();
        for (var tie : outcome.ties()) {
            var names = tie.candidates().stream()
                    .map(number -> now.election().candidate(number).name())
                    .toList();
            var place = tie.place() == Standing.ELECTED
                    ? Sentence.of("election.result.place.seat")
                    : Sentence.of("election.result.place.alternate");
            var rule = switch (now.rules().tieRule().value()) {
                case REVOTE_TIED -> Sentence.of("election.result.tie.revote");
                case ASK_CONGRESS -> Sentence.of("election.tie.ask");
                case MANUAL_WITH_REASON -> Sentence.of("election.tie.manual");
            };
            steps.add(Sentence.of("election.result.tie", names, tie.votes(), tie.places(), place, rule));
        }
        if (outcome.vacant() > 0) {
            steps.add(Sentence.of("election.result.vacant", outcome.vacant()));
        }
        return steps;
    }

    private static Sentence baseName(OpenElection now) {
        return switch (now.rules().majorityBase().value()) {
            case COLLECTED -> Sentence.of("election.base.collected");
            case VALID -> Sentence.of("election.base.valid");
            case ISSUED -> Sentence.of("election.base.issued");
            case PRESENT -> Sentence.of("election.base.present");
        };
    }

    /** Empty until the box adds up. */
    ObservableList<Row> rows() {
        return rows;
    }

    /** What to do about ties and empty seats. */
    ObservableList<String> next() {
        return next;
    }

    /** What stands in the way of a result; empty when nothing does. */
    ReadOnlyStringProperty missingProperty() {
        return missing.getReadOnlyProperty();
    }

    ReadOnlyStringProperty headlineProperty() {
        return headline.getReadOnlyProperty();
    }

    ReadOnlyStringProperty baseProperty() {
        return base.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty announcedProperty() {
        return announced.getReadOnlyProperty();
    }
}
