package org.thuky.domain.member;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.thuky.domain.Sentence;
import org.thuky.domain.member.ImportRow.State;

/** No card may belong to two people once the list is taken in: rows that would make it so stay out. */
final class CardCheck {

    private final ImportRow[] rows;
    private final Map<String, Member> kept = new HashMap<>();
    private final Map<String, Integer> taken = new HashMap<>();

    CardCheck(Roll roll, ImportRow[] rows) {
        this.rows = rows;
        for (var member : roll.members()) {
            if (!member.card().isEmpty()) {
                kept.put(Roll.cardKey(member.card()), member);
            }
        }
    }

    void run() {
        for (int row = 0; row < rows.length; row++) {
            if (givesCard(row)) {
                taken.put(card(row), row);
                rows[row].known().ifPresent(known -> kept.remove(Roll.cardKey(known.card())));
            }
        }
        var conflicts = new ArrayDeque<String>();
        taken.keySet().stream().filter(kept::containsKey).forEach(conflicts::add);
        while (!conflicts.isEmpty()) {
            var card = conflicts.poll();
            var row = taken.remove(card);
            if (row == null) {
                continue;
            }
            var before = rows[row].known();
            rows[row] = ImportRow.unusable(
                    rows[row].draft(),
                    List.of(Sentence.of(
                            "member.problem.card-taken",
                            rows[row].result().orElseThrow().card(),
                            kept.get(card).name())));
            // whoever was to have another card keeps the old one, which somebody else may have been given
            before.filter(known -> !known.card().isEmpty()).ifPresent(known -> {
                kept.put(Roll.cardKey(known.card()), known);
                conflicts.add(Roll.cardKey(known.card()));
            });
        }
    }

    private boolean givesCard(int row) {
        var state = rows[row].state();
        return (state == State.NEW
                        || state == State.CHANGED && rows[row].changed().contains(MemberField.CARD))
                && !card(row).isEmpty();
    }

    private String card(int row) {
        return Roll.cardKey(rows[row].result().orElseThrow().card());
    }
}
