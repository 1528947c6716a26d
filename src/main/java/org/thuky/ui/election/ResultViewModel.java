package org.thuky.ui.election;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.thuky.domain.Sentence;
import org.thuky.domain.election.Aftermath;
import org.thuky.domain.election.Candidate;
import org.thuky.domain.election.Election;
import org.thuky.domain.election.ElectionKind;
import org.thuky.domain.election.Margin;
import org.thuky.domain.election.OnBallot;
import org.thuky.domain.election.Outcome;
import org.thuky.domain.election.Stage;
import org.thuky.domain.election.Standing;
import org.thuky.domain.election.VacancyCause;
import org.thuky.session.command.ElectionCommand.AnnounceResult;
import org.thuky.text.Messages;
import org.thuky.text.Words;
import org.thuky.ui.common.Desk;

/**
 * Kết quả: who is elected and why. Votes are shown to nobody before every paper of the box is accounted for, or before
 * the board has announced the result all the same.
 */
final class ResultViewModel extends StepViewModel {

    /** One candidate, most votes first. */
    /** @param gone why somebody who was elected holds the place no more */
    record Row(
            int place,
            String name,
            String who,
            String votes,
            String share,
            Standing standing,
            Optional<VacancyCause> gone,
            String reason) {}

    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private final ObservableList<String> obstacles = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper overridable = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper headline = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper base = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper margin = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper recount = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper reason = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper together = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper announced = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper imprint = new ReadOnlyStringWrapper("");
    private final Desk desk;

    ResultViewModel(Desk desk, ElectionViewModel open, Messages messages) {
        super(desk, open, messages);
        this.desk = desk;
        open.watch(ElectionStep.RESULT, this::show);
    }

    /** @param reason why the board announces in spite of the obstacles; "" when there are none */
    void announce(String reason) {
        perform(new AnnounceResult(open.current().id(), reason)).start();
    }

    private void show(OpenElection now) {
        var election = now.election();
        announced.set(election.stage() == Stage.ANNOUNCED);
        imprint.set(announced.get() ? imprint() : "");
        reason.set(
                election.announcement().reason().isEmpty()
                        ? ""
                        : messages.text(
                                "election.result.reason",
                                election.announcement().reason()));
        var bars = bars(now);
        obstacles.setAll(Stream.concat(bars.stream(), obstacles(now).stream())
                .map(messages::text)
                .toList());
        overridable.set(
                bars.isEmpty() && !obstacles.isEmpty() && election.count().ballots() > 0);
        if (!obstacles.isEmpty()) {
            rows.clear();
            headline.set("");
            base.set("");
            margin.set("");
            recount.set("");
            together.set("");
            return;
        }
        var outcome = Outcome.of(election, now.rules());
        headline.set(messages.text("election.result.headline", outcome.elected().size(), election.seats()));
        base.set(messages.text("election.result.base", outcome.base(), baseName(now), outcome.needed()));
        var list = new ArrayList<Row>();
        for (var result : outcome.byVotes()) {
            list.add(row(list.size() + 1, result, gone(election, result)));
        }
        rows.setAll(list);
        showMargin(now);
        together.set(together(now));
    }

    private String imprint() {
        var record = desk.state().imprint();
        return messages.text("election.result.imprint", record.entries(), record.code());
    }

    /** What no reason passes over. */
    private static List<Sentence> bars(OpenElection now) {
        return now.election().stage() == Stage.COUNTING
                ? now.meeting().counting(now.id()).bars()
                : List.of();
    }

    private static List<Sentence> obstacles(OpenElection now) {
        return switch (now.election().stage()) {
            case PREPARING, LISTED, ISSUED -> List.of(Sentence.of("election.result.not.counted"));
            case COUNTING -> now.meeting().counting(now.id()).obstacles();
            case ANNOUNCED -> List.of();
        };
    }

    /** Of a count that was announced in spite of what was wrong with it nothing exact can be said. */
    private void showMargin(OpenElection now) {
        var exact = Optional.of(now.election())
                .filter(election -> election.announcement().reason().isEmpty())
                .map(election -> Margin.of(election, now.rules()));
        margin.set(exact.map(Margin::sentence).map(messages::text).orElse(""));
        recount.set(exact.filter(found -> !announced.get())
                .flatMap(Margin::advice)
                .map(messages::text)
                .orElse(""));
    }

    /** Who was elected in which round; empty when there was one round only. */
    private String together(OpenElection now) {
        var rounds = now.meeting().elections().rounds(now.id());
        var seats = rounds.stream().filter(round -> sameKind(round, rounds)).toList();
        var elections = now.meeting().elections();
        int elected = seats.stream()
                .mapToInt(round -> elections.holders(round).size())
                .sum();
        if (rounds.size() == 1 && now.election().announcement().aftermath().isEmpty() || elected == 0) {
            return "";
        }
        var names = seats.stream()
                .filter(round -> !elections.holders(round).isEmpty())
                .map(round -> messages.text(
                        "election.result.round",
                        round.round(),
                        elections.holders(round).stream()
                                .map(elections::person)
                                .map(Candidate::name)
                                .toList()))
                .collect(Collectors.joining("; "));
        return messages.text("election.result.together", elected, seats.get(0).seats(), names);
    }

    /** Those who win an alternate's place are no members of the body. */
    private static boolean sameKind(Election round, List<Election> rounds) {
        return round.kind() != ElectionKind.ALTERNATES || rounds.get(0).kind() == ElectionKind.ALTERNATES;
    }

    private static Optional<VacancyCause> gone(Election election, Outcome.Result result) {
        var place = new OnBallot(election.id(), result.candidate().number());
        return election.announcement().vacated().stream()
                .filter(vacated -> vacated.who().equals(place))
                .map(Aftermath.Vacated::cause)
                .findFirst();
    }

    private Row row(int place, Outcome.Result result, Optional<VacancyCause> gone) {
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
                gone,
                messages.text(result.reason()));
    }

    private static Sentence baseName(OpenElection now) {
        return Words.of(now.rules().majorityBase().value());
    }

    /** Empty as long as {@link #obstacles()} are not. */
    ObservableList<Row> rows() {
        return rows;
    }

    /** What stands in the way of a result; empty when nothing does, and once it is announced. */
    ObservableList<String> obstacles() {
        return obstacles;
    }

    /** Whether the board may announce in spite of the obstacles; never while nothing is counted or something bars it. */
    ReadOnlyBooleanProperty overridableProperty() {
        return overridable.getReadOnlyProperty();
    }

    ReadOnlyStringProperty headlineProperty() {
        return headline.getReadOnlyProperty();
    }

    ReadOnlyStringProperty baseProperty() {
        return base.getReadOnlyProperty();
    }

    /** How many wrong ballots would change who is elected. */
    ReadOnlyStringProperty marginProperty() {
        return margin.getReadOnlyProperty();
    }

    /** Proposes to count again before it is announced; empty unless the result is narrow. */
    ReadOnlyStringProperty recountProperty() {
        return recount.getReadOnlyProperty();
    }

    /** Why it was announced in spite of obstacles; empty when there were none. */
    ReadOnlyStringProperty reasonProperty() {
        return reason.getReadOnlyProperty();
    }

    /** The elected of all rounds; empty when there was one round only. */
    ReadOnlyStringProperty togetherProperty() {
        return together.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty announcedProperty() {
        return announced.getReadOnlyProperty();
    }

    /** The integrity code of the record as it is now, and its number of entries; empty before the seal. */
    ReadOnlyStringProperty imprintProperty() {
        return imprint.getReadOnlyProperty();
    }
}
