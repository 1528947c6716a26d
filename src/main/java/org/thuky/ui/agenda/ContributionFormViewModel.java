package org.thuky.ui.agenda;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.thuky.domain.Refusal;
import org.thuky.domain.agenda.AgendaItem;
import org.thuky.domain.agenda.ItemId;
import org.thuky.domain.floor.Contribution;
import org.thuky.domain.floor.ContributionId;
import org.thuky.domain.floor.ContributionKind;
import org.thuky.domain.floor.Point;
import org.thuky.domain.floor.Speaker;
import org.thuky.domain.meeting.Meeting;
import org.thuky.domain.member.Roll;
import org.thuky.ui.common.InputParser;
import org.thuky.ui.common.Pairs;
import org.thuky.ui.common.Validity;

/** What somebody said or did while it is typed: who, each with the capacity, and the points. */
final class ContributionFormViewModel {

    private final ContributionId id;
    private final Roll roll;
    private final List<AgendaItem> items;
    private final ObjectProperty<Optional<ItemId>> item = new SimpleObjectProperty<>();
    private final ObjectProperty<ContributionKind> kind = new SimpleObjectProperty<>();
    private final Pairs speakers = new Pairs();
    private final StringProperty subject = new SimpleStringProperty("");
    private final PointsDraft points;
    private final Validity validity;
    private final BooleanBinding speech;

    /** Something new, under a row of the agenda or under none. */
    ContributionFormViewModel(Optional<ItemId> item, ContributionKind kind, Meeting meeting) {
        this(ContributionId.NEW, item, kind, List.of(), meeting);
    }

    ContributionFormViewModel(Contribution known, Meeting meeting) {
        this(known.id(), known.item(), known.kind(), known.points(), meeting);
        known.by()
                .forEach(speaker -> speakers.with(
                        roll.told(speaker.person()),
                        speaker.capacity().isEmpty()
                                ? Speaker.usualCapacity(roll, speaker.person())
                                : speaker.capacity()));
        subject.set(known.subject());
    }

    private ContributionFormViewModel(
            ContributionId id, Optional<ItemId> item, ContributionKind kind, List<Point> points, Meeting meeting) {
        this.id = id;
        this.roll = meeting.roll();
        this.items = meeting.agenda().items();
        this.item.set(item);
        this.kind.set(kind);
        this.points = new PointsDraft(points);
        validity = new Validity()
                .checkWhole(
                        () -> Refusal.against(this::contribution), this.kind, speakers.lines(), this.points.lines());
        speech = Bindings.createBooleanBinding(
                () -> !this.kind.get().ceremony() || !this.points.isBlank(), this.kind, this.points.lines());
    }

    /** @throws Refusal while it is not ready */
    Contribution contribution() {
        return new Contribution(
                id,
                item.get(),
                kind.get(),
                speakers.read((name, capacity) -> Speaker.typed(roll, name, capacity)),
                InputParser.text(subject.get()),
                points.points());
    }

    /** Somebody was chosen from what was offered: as what, the roll may say, until something else is typed. */
    void chosen(Pairs.Line line) {
        line.secondProperty()
                .set(Speaker.usualCapacity(
                        roll, roll.called(InputParser.text(line.firstProperty().get()))));
    }

    /** The rows under which it may be told, and none. */
    List<Optional<ItemId>> places() {
        return Stream.concat(items.stream().map(AgendaItem::id).map(Optional::of), Stream.of(Optional.<ItemId>empty()))
                .toList();
    }

    /** What a row of the agenda is called. */
    String title(ItemId row) {
        return items.stream()
                .filter(each -> each.id().equals(row))
                .map(AgendaItem::title)
                .findFirst()
                .orElse("");
    }

    Roll roll() {
        return roll;
    }

    Validity validity() {
        return validity;
    }

    ObjectProperty<Optional<ItemId>> itemProperty() {
        return item;
    }

    ObjectProperty<ContributionKind> kindProperty() {
        return kind;
    }

    Pairs speakers() {
        return speakers;
    }

    StringProperty subjectProperty() {
        return subject;
    }

    PointsDraft points() {
        return points;
    }

    /** Whether words may be written down: of a gesture none, unless they must still be taken away. */
    BooleanBinding speech() {
        return speech;
    }
}
