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
import org.thuky.store.spreadsheet.ColumnMapping;
import org.thuky.store.spreadsheet.ColumnMeaning;
import org.thuky.store.spreadsheet.GridRow;
import org.thuky.store.spreadsheet.MemberFile;
import org.thuky.store.spreadsheet.MemberSheet;
import org.thuky.store.spreadsheet.MemberSheet.Reading;

/**
 * What taking in a list would do to the roll, beside the list itself. Nothing has changed yet.
 *
 * @param title what the list is called: the name of its file
 * @param confirmed the rows that are taken all the same, by their numbers
 * @param notices what should be known of the list; among them why it cannot be read so
 */
public record ImportPreview(
        String title,
        MemberFile list,
        MemberSheet sheet,
        ColumnMapping columns,
        Set<Integer> confirmed,
        List<MemberDraft> drafts,
        ImportPlan plan,
        List<PreviewLine> lines,
        List<Sentence> notices) {

    static ImportPreview of(Roll roll, String title, MemberFile list) {
        var sheet = list.likeliest();
        return of(roll, title, list, sheet, sheet.mapping(), Set.of());
    }

    ImportPreview ofSheet(Roll roll, MemberSheet other) {
        return of(roll, title, list, other, other.mapping(), Set.of());
    }

    ImportPreview withColumn(Roll roll, int column, ColumnMeaning meaning) {
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
            Roll roll,
            String title,
            MemberFile list,
            MemberSheet sheet,
            ColumnMapping columns,
            Set<Integer> confirmed) {
        var reading = read(sheet, columns);
        var drafts = reading.drafts().stream()
                .map(draft -> confirmed.contains(draft.row()) ? draft.confirm() : draft)
                .toList();
        var plan = ImportPlan.of(roll, drafts);
        var outcomes = new HashMap<Integer, ImportRow>();
        plan.rows().forEach(row -> outcomes.put(row.draft().row(), row));
        var lines = sheet.rows().stream()
                .map(line -> new PreviewLine(line, Optional.ofNullable(outcomes.get(line.number()))))
                .toList();
        return new ImportPreview(title, list, sheet, columns, confirmed, drafts, plan, lines, reading.notices());
    }

    /** Columns that are not settled yet are no failure: the secretary sees the list and what is missing. */
    private static Reading read(MemberSheet sheet, ColumnMapping columns) {
        try {
            return sheet.read(columns);
        } catch (Refusal unsettled) {
            return new Reading(List.of(), List.of(unsettled.sentence()), List.of());
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
    public record PreviewLine(GridRow line, Optional<ImportRow> outcome) {

        boolean is(ImportRow.State state) {
            return outcome.filter(row -> row.state() == state).isPresent();
        }

        boolean confirmable() {
            return outcome.filter(ImportRow::confirmable).isPresent();
        }
    }
}
