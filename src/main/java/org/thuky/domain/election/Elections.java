package org.thuky.domain.election;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.thuky.domain.Refusal;
import org.thuky.domain.rule.MarkingStyle;

/** Các cuộc bầu cử of a meeting, in the order in which they were set up. */
public record Elections(List<Election> all) {

    public static final Elections EMPTY = new Elections(List.of());

    public Elections {
        all = List.copyOf(all);
    }

    public Optional<Election> find(ElectionId id) {
        return all.stream().filter(election -> election.id().equals(id)).findFirst();
    }

    public Election get(ElectionId id) {
        return find(id).orElseThrow(() -> Refusal.of("election.refusal.unknown", id.value()));
    }

    /**
     * @param round 1 for the first ballot
     * @param alternates how many of the next highest become alternates; 0 for none
     */
    public ElectionEvent.ElectionCreated create(
            ElectionKind kind, int round, String title, int seats, int alternates, MarkingStyle style) {
        var created = Election.prepared(nextId(), kind, round, title.strip(), seats, alternates, style);
        return new ElectionEvent.ElectionCreated(created.id(), kind, round, created.title(), seats, alternates, style);
    }

    private ElectionId nextId() {
        return new ElectionId(
                all.stream().mapToInt(election -> election.id().value()).max().orElse(0) + 1);
    }

    Elections with(Election created) {
        if (find(created.id()).isPresent()) {
            throw Refusal.of("election.refusal.exists", created.id().value());
        }
        var more = new ArrayList<>(all);
        more.add(created);
        return new Elections(more);
    }

    Elections without(ElectionId id) {
        get(id).remove();
        return new Elections(
                all.stream().filter(election -> !election.id().equals(id)).toList());
    }

    Elections change(ElectionId id, UnaryOperator<Election> change) {
        var changed = change.apply(get(id));
        return new Elections(all.stream()
                .map(election -> election.id().equals(id) ? changed : election)
                .toList());
    }
}
