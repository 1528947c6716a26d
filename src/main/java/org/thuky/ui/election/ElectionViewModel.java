package org.thuky.ui.election;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.thuky.domain.election.ElectionId;
import org.thuky.domain.meeting.Meeting;
import org.thuky.text.Messages;
import org.thuky.ui.common.Desk;

/** One election, step by step: which one is open, how far it is, which step is in view. */
final class ElectionViewModel {

    /** A step as the rail shows it. */
    record RailStep(ElectionStep step, String title, String summary, boolean done, boolean doubtful) {}

    private final Desk desk;
    private final Messages messages;
    private final ReadOnlyObjectWrapper<Optional<OpenElection>> now = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<RailStep>> rail = new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<ElectionStep> step = new SimpleObjectProperty<>(ElectionStep.SLATE);
    private final List<StepWatch> watches = new ArrayList<>();
    private Optional<ElectionId> id = Optional.empty();

    private final class StepWatch {
        private final ElectionStep where;
        private final Consumer<OpenElection> show;
        private OpenElection told;

        private StepWatch(ElectionStep where, Consumer<OpenElection> show) {
            this.where = where;
            this.show = show;
        }

        private void hear() {
            now.get().filter(open -> step.get() == where && open != told).ifPresent(this::tell);
        }

        private void tell(OpenElection open) {
            told = open;
            show.accept(open);
        }
    }

    ElectionViewModel(Desk desk, Messages messages) {
        this.desk = desk;
        this.messages = messages;
        now.addListener((property, before, open) -> watches.forEach(StepWatch::hear));
        // before the step is drawn
        step.addListener((property, before, chosen) -> watches.forEach(StepWatch::hear));
        desk.watch(state -> show());
        watch(this::showRail);
    }

    /** Opens an election where work goes on. */
    void open(ElectionId election) {
        id = Optional.of(election);
        show();
        // the steps know the election before one of them comes into view
        now.get().ifPresent(open -> step.set(firstUndone(open)));
    }

    void close() {
        id = Optional.empty();
        show();
    }

    void next() {
        int place = Math.min(step.get().ordinal() + 1, ElectionStep.RESULT.ordinal());
        step.set(ElectionStep.values()[place]);
    }

    /** Hears of the open election now and whenever it, or the meeting around it, has changed. */
    void watch(Consumer<OpenElection> show) {
        now.addListener((property, before, open) -> open.ifPresent(show));
        now.get().ifPresent(show);
    }

    /** The same for what a step shows: out of view it need not know, and is told when it comes back. */
    void watch(ElectionStep where, Consumer<OpenElection> show) {
        var watch = new StepWatch(where, show);
        watches.add(watch);
        now.get().ifPresent(watch::tell);
    }

    /** The open election as it stands in a meeting; an undo may have taken it away. */
    Optional<OpenElection> in(Meeting meeting) {
        var told = meeting.toldApart();
        return id.flatMap(told.elections()::find).map(found -> new OpenElection(told, found));
    }

    /** Empty while none is open. */
    ReadOnlyObjectProperty<Optional<OpenElection>> nowProperty() {
        return now.getReadOnlyProperty();
    }

    /** Only while an election is open. */
    OpenElection current() {
        return now.get().orElseThrow();
    }

    ReadOnlyObjectProperty<List<RailStep>> railProperty() {
        return rail.getReadOnlyProperty();
    }

    ObjectProperty<ElectionStep> stepProperty() {
        return step;
    }

    private void show() {
        now.set(in(desk.meeting()));
    }

    private void showRail(OpenElection open) {
        rail.set(Stream.of(ElectionStep.values())
                .map(each -> new RailStep(
                        each,
                        messages.text(each.title(open)),
                        messages.text(each.doubt(open).orElseGet(() -> each.summary(open))),
                        each.done(open),
                        each.doubt(open).isPresent()))
                .toList());
    }

    /** A step left out before the box, such as ballots printed elsewhere, is not what a count is taken up again for. */
    private static ElectionStep firstUndone(OpenElection open) {
        var reached = switch (open.election().stage()) {
            case PREPARING, LISTED -> ElectionStep.SLATE;
            case ISSUED -> ElectionStep.BOX;
            case COUNTING -> ElectionStep.COUNT;
            case ANNOUNCED -> ElectionStep.RESULT;
        };
        return Stream.of(ElectionStep.values())
                .filter(step -> step.compareTo(reached) >= 0 && !step.done(open))
                .findFirst()
                .orElse(ElectionStep.RESULT);
    }
}
