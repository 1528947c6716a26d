package org.thuky.domain.agenda;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.thuky.domain.Refusal;
import org.thuky.domain.Sentence;
import org.thuky.domain.rule.AgendaRole;
import org.thuky.domain.rule.AgendaStep;

/** Chương trình: the rows of the meeting in their order; at most one is running. */
public record Agenda(List<AgendaItem> items) {

    public static final Agenda EMPTY = new Agenda(List.of());

    /** The longest row that can be planned: a day. */
    private static final int MAX_MINUTES = 24 * 60;

    /** What runs half a day away from its plan is a rehearsal or another day's meeting, neither late nor early. */
    private static final Duration SAME_DAY = Duration.ofHours(12);

    public Agenda {
        items = List.copyOf(items);
    }

    /** @throws Refusal when the agenda has no such row any more */
    public AgendaItem item(ItemId id) {
        return items.get(position(id));
    }

    public Optional<AgendaItem> running() {
        return items.stream().filter(AgendaItem::running).findFirst();
    }

    /** The row that Enter starts: the first not begun after the one begun last. */
    public Optional<AgendaItem> next() {
        int after = 0;
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).started().isPresent()) {
                after = i + 1;
            }
        }
        return items.stream()
                .skip(after)
                .filter(item -> item.started().isEmpty())
                .findFirst();
    }

    /** When each row begins by the plan, in the order of the rows. */
    public List<LocalTime> plannedStarts(LocalTime opening) {
        var starts = new ArrayList<LocalTime>(items.size());
        var time = opening;
        for (var item : items) {
            starts.add(time);
            time = time.plusMinutes(item.minutes());
        }
        return starts;
    }

    /**
     * How late the meeting is: how long after its planned beginning the running row began, or, where it has already
     * lasted longer than planned, how long after its planned end it still runs. Negative when early; empty when nothing
     * runs, or not on the day of the plan.
     *
     * @param opening when the meeting was to begin
     */
    public Optional<Duration> lateness(Instant opening, Instant now) {
        long planned = 0;
        for (var item : items) {
            if (item.running()) {
                var atStart = Duration.between(
                        opening.plusSeconds(planned * 60), item.started().orElseThrow());
                var overrun = Duration.between(opening.plusSeconds((planned + item.minutes()) * 60), now);
                return Optional.of(overrun.compareTo(atStart) > 0 ? overrun : atStart)
                        .filter(late -> late.abs().compareTo(SAME_DAY) < 0);
            }
            planned += item.minutes();
        }
        return Optional.empty();
    }

    /** How long the running row has lasted; empty when nothing runs, or it was left running on another day. */
    public Optional<Duration> elapsed(Instant now) {
        return running()
                .flatMap(AgendaItem::started)
                .map(started -> Duration.between(started, now))
                .filter(spent -> !spent.isNegative() && spent.compareTo(SAME_DAY) < 0);
    }

    /** Where the agenda departs from the prescribed steps: those that are missing, and the first out of order. */
    public List<Sentence> departures(List<AgendaStep> template) {
        var prescribed = template.stream().map(AgendaStep::step).toList();
        var departures = new ArrayList<Sentence>();
        for (var step : prescribed) {
            if (items.stream().noneMatch(item -> item.step() == step)) {
                departures.add(Sentence.of("agenda.departure.missing", step.title()));
            }
        }
        AgendaItem furthest = null;
        for (var item : items) {
            int place = prescribed.indexOf(item.step());
            if (furthest != null && place >= 0 && place < prescribed.indexOf(furthest.step())) {
                departures.add(Sentence.of("agenda.departure.order", item.title(), furthest.title()));
                break;
            }
            furthest = place >= 0 ? item : furthest;
        }
        return departures;
    }

    /** @throws Refusal when a row has already begun: a new agenda would lose its times */
    public AgendaEvent drawUp(List<AgendaStep> template) {
        if (items.stream().anyMatch(item -> item.started().isPresent())) {
            throw Refusal.of("agenda.refusal.begun");
        }
        var planned = new ArrayList<AgendaItem>(template.size());
        for (var row : template) {
            planned.add(AgendaItem.planned(
                    new ItemId(planned.size() + 1), row.step(), row.title(), row.leader(), row.minutes()));
        }
        return new AgendaEvent.AgendaDrawnUp(planned);
    }

    public AgendaEvent add(AgendaRole step, String title, String leader, int minutes, int position) {
        check(title, minutes);
        int number = items.stream().mapToInt(item -> item.id().value()).max().orElse(0) + 1;
        return new AgendaEvent.ItemAdded(
                AgendaItem.planned(new ItemId(number), step, title.strip(), leader.strip(), minutes),
                Math.max(0, Math.min(position, items.size())));
    }

    public AgendaEvent edit(ItemId id, AgendaRole step, String title, String leader, int minutes) {
        item(id);
        check(title, minutes);
        return new AgendaEvent.ItemEdited(id, step, title.strip(), leader.strip(), minutes);
    }

    public AgendaEvent move(ItemId id, int position) {
        item(id);
        return new AgendaEvent.ItemMoved(id, Math.max(0, Math.min(position, items.size() - 1)));
    }

    public AgendaEvent remove(ItemId id) {
        if (item(id).started().isPresent()) {
            throw Refusal.of("agenda.refusal.removeBegun", item(id).title());
        }
        return new AgendaEvent.ItemRemoved(id);
    }

    /** @throws Refusal when the row is running or already done */
    public AgendaEvent start(ItemId id) {
        var item = item(id);
        if (item.started().isPresent()) {
            throw Refusal.of(
                    "agenda.refusal.started", item.title(), item.started().get());
        }
        return new AgendaEvent.ItemStarted(id);
    }

    /** @throws Refusal when the row is not running */
    public AgendaEvent finish(ItemId id) {
        if (!item(id).running()) {
            throw Refusal.of("agenda.refusal.notRunning", item(id).title());
        }
        return new AgendaEvent.ItemFinished(id);
    }

    public AgendaEvent note(ItemId id, String notes) {
        item(id);
        return new AgendaEvent.ItemNoted(id, notes.strip());
    }

    Agenda inserted(AgendaItem item, int position) {
        var longer = new ArrayList<>(items);
        longer.add(Math.min(position, longer.size()), item);
        return new Agenda(longer);
    }

    Agenda without(ItemId id) {
        var shorter = new ArrayList<>(items);
        shorter.remove(position(id));
        return new Agenda(shorter);
    }

    Agenda moved(ItemId id, int position) {
        return without(id).inserted(item(id), position);
    }

    Agenda changed(ItemId id, UnaryOperator<AgendaItem> change) {
        var rows = new ArrayList<>(items);
        rows.set(position(id), change.apply(item(id)));
        return new Agenda(rows);
    }

    Agenda finishedRunning(Instant at) {
        return running()
                .map(item -> changed(item.id(), row -> row.finishedAt(at)))
                .orElse(this);
    }

    private int position(ItemId id) {
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).id().equals(id)) {
                return i;
            }
        }
        throw Refusal.of("agenda.refusal.unknown");
    }

    private static void check(String title, int minutes) {
        if (title.isBlank()) {
            throw Refusal.of("agenda.refusal.title");
        }
        if (minutes < 0 || minutes > MAX_MINUTES) {
            throw Refusal.of("agenda.refusal.minutes", minutes, MAX_MINUTES);
        }
    }
}
