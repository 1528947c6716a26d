package org.thuky.ui.member;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.thuky.domain.Refusal;
import org.thuky.domain.Sentence;
import org.thuky.domain.member.ImportPlan;
import org.thuky.domain.member.ImportRow;
import org.thuky.domain.member.MemberDraft;
import org.thuky.domain.member.Roll;
import org.thuky.ui.member.MemberLists.Columns;
import org.thuky.ui.member.MemberLists.Line;
import org.thuky.ui.member.MemberLists.MemberList;
import org.thuky.ui.member.MemberLists.Reading;
import org.thuky.ui.member.MemberLists.Sheet;

/**
 * What taking in a list would do to the roll, beside the list itself. Nothing has changed yet.
 *
 * @param title what the list is called: the name of its file
 * @param confirmed the rows that are taken all the same, by their numbers
 * @param notices what should be known of the list; among them why it cannot be read so
 */
public record ImportPreview(
        String title,
        MemberList list,
        Sheet sheet,
        Columns columns,
        Set<Integer> confirmed,
        List<MemberDraft> drafts,
        ImportPlan plan,
        List<PreviewLine> lines,
        List<Sentence> notices) {

    static ImportPreview of(Roll roll, String title, MemberList list) {
        var sheet = list.likeliest();
        return of(roll, title, list, sheet, sheet.recognised(), Set.of());
    }

    ImportPreview ofSheet(Roll roll, Sheet other) {
        return of(roll, title, list, other, other.recognised(), Set.of());
    }

    ImportPreview withColumn(Roll roll, int column, Sentence meaning) {
        return of(roll, title, list, sheet, columns.with(column, meaning), confirmed);
    }

    ImportPreview withConfirmed(Roll roll, Set<Integer> rows) {
        var all = new HashSet<>(confirmed);
        all.addAll(rows);
        return of(roll, title, list, sheet, columns, all);
    }

    ImportPreview onto(Roll roll) {
        return of(roll, title, list, sheet, columns, confirmed);
    }

    private static ImportPreview of(
            Roll roll, String title, MemberList list, Sheet sheet, Columns columns, Set<Integer> confirmed) {
        var reading = read(columns);
        var drafts = reading.drafts().stream()
                .map(draft -> confirmed.contains(draft.row()) ? draft.confirm() : draft)
                .toList();
        var plan = ImportPlan.of(roll, drafts);
        var outcomes = new HashMap<Integer, ImportRow>();
        plan.rows().forEach(row -> outcomes.put(row.draft().row(), row));
        var lines = sheet.lines().stream()
                .map(line -> new PreviewLine(line, Optional.ofNullable(outcomes.get(line.number()))))
                .toList();
        return new ImportPreview(title, list, sheet, columns, confirmed, drafts, plan, lines, reading.notices());
    }

    /** Columns that are not settled yet are no failure: the secretary sees the list and what is missing. */
    private static Reading read(Columns columns) {
        try {
            return columns.read();
        } catch (Refusal unsettled) {
            return new Reading(List.of(), List.of(unsettled.sentence()));
        }
    }

    public int count(ImportRow.State state) {
        return plan.count(state);
    }

    /** New and changed people together. */
    int taken() {
        return count(ImportRow.State.NEW) + count(ImportRow.State.CHANGED);
    }

    /** @param outcome what becomes of the line; empty when it holds nobody: a title, a heading, a total */
    public record PreviewLine(Line line, Optional<ImportRow> outcome) {

        boolean is(ImportRow.State state) {
            return outcome.filter(row -> row.state() == state).isPresent();
        }

        boolean confirmable() {
            return outcome.filter(ImportRow::confirmable).isPresent();
        }
    }
}
