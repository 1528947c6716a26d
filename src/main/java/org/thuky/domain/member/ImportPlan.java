package org.thuky.domain.member;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.thuky.domain.Refusal;
import org.thuky.domain.member.ImportRow.State;
import org.thuky.domain.member.MemberEvent.MembersImported;

/**
 * Bản xem trước khi nhập: what reading a list in would do, row by row. People are recognised by card code, else by name
 * and date of birth, and no code outweighs a name and a date that both differ. Whoever the list does not mention stays on
 * the roll, and an empty cell erases nothing.
 *
 * @param rows in the order of the list
 * @param missing people of the roll of whom the list says nothing, in the order of the roll
 */
public record ImportPlan(List<ImportRow> rows, List<Member> missing) {

    public ImportPlan {
        rows = List.copyOf(rows);
        missing = List.copyOf(missing);
    }

    public static ImportPlan of(Roll roll, List<MemberDraft> drafts) {
        return new ImportMatching(roll, drafts).plan();
    }

    public int count(State state) {
        return (int) rows.stream().filter(row -> row.state() == state).count();
    }

    /**
     * Takes the list in whole.
     *
     * @throws Refusal when something in it is still to be decided
     */
    public void requireWhole() {
        var open = rows.stream().filter(row -> row.state() == State.PROBLEM).toList();
        if (!open.isEmpty()) {
            var first = open.get(0);
            throw Refusal.of(
                    "member.refusal.import-open",
                    open.size(),
                    first.draft().row(),
                    first.problems().get(0));
        }
    }

    /**
     * @param marked whom of the missing to mark
     * @param remark what is noted of them
     * @throws Refusal when no row is new or changed and nobody is marked
     */
    MembersImported accept(Set<MemberId> marked, String remark) {
        var added = results(State.NEW);
        var changed = Stream.concat(
                        results(State.CHANGED).stream(),
                        missing.stream()
                                .filter(member -> marked.contains(member.id())
                                        && !member.note().contains(remark))
                                .map(member -> member.noted(remark)))
                .toList();
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
