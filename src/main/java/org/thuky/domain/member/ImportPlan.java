package org.thuky.domain.member;

import java.util.List;
import org.thuky.domain.Refusal;
import org.thuky.domain.member.ImportRow.State;
import org.thuky.domain.member.MemberEvent.MembersImported;

/**
 * Bản xem trước khi nhập: what reading a list in would do, row by row. People are recognised by card code, else by name
 * and date of birth. Whoever the list does not mention stays on the roll, and an empty cell erases nothing.
 *
 * @param rows in the order of the list
 */
public record ImportPlan(List<ImportRow> rows) {

    public ImportPlan {
        rows = List.copyOf(rows);
    }

    public static ImportPlan of(Roll roll, List<MemberDraft> drafts) {
        return new ImportMatching(roll, drafts).plan();
    }

    public int count(State state) {
        return (int) rows.stream().filter(row -> row.state() == state).count();
    }

    /** @throws Refusal when no row is new or changed */
    MembersImported accept() {
        var added = results(State.NEW);
        var changed = results(State.CHANGED);
        if (added.isEmpty() && changed.isEmpty()) {
            throw Refusal.of("member.refusal.import-nothing", rows.size(), count(State.PROBLEM));
        }
        return new MembersImported(added, changed);
    }

    private List<Member> results(State state) {
        return rows.stream()
                .filter(row -> row.state() == state)
                .map(row -> row.result().orElseThrow())
                .toList();
    }
}
