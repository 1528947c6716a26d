package org.thuky.ui.member;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.thuky.domain.Refusal;
import org.thuky.domain.Sentence;
import org.thuky.domain.member.ImportPlan;
import org.thuky.domain.member.ImportRow;
import org.thuky.domain.member.Member;
import org.thuky.domain.member.MemberDraft;
import org.thuky.domain.member.MemberDraft.Answer;
import org.thuky.domain.member.MemberId;
import org.thuky.domain.member.Roll;
import org.thuky.store.spreadsheet.ColumnMapping;
import org.thuky.store.spreadsheet.ColumnMeaning;
import org.thuky.store.spreadsheet.GridRow;
import org.thuky.store.spreadsheet.MemberFile;
import org.thuky.store.spreadsheet.MemberSheet;
import org.thuky.store.spreadsheet.MemberSheet.LeftOut;
import org.thuky.store.spreadsheet.MemberSheet.Reading;

/**
 * What taking in a list would do to the roll, beside the list itself. Nothing has changed yet.
 *
 * @param title what the list is called: the name of its file
 * @param decisions what was decided about single rows and people
 * @param notices what should be known of the list; among them why it cannot be read so
 */
public record ImportPreview(
        String title,
        MemberFile list,
        MemberSheet sheet,
        ColumnMapping columns,
        Decisions decisions,
        List<MemberDraft> drafts,
        ImportPlan plan,
        List<PreviewLine> lines,
        List<Sentence> notices) {

    /**
     * What only a person can decide.
     *
     * @param answers by the numbers of the rows
     * @param marked people missing from the list who are marked so
     */
    public record Decisions(Map<Integer, Answer> answers, Set<MemberId> marked) {

        static final Decisions NONE = new Decisions(Map.of(), Set.of());

        Decisions answered(Set<Integer> rows, Answer answer) {
            var all = new HashMap<>(answers);
            rows.forEach(row -> all.put(row, answer));
            return new Decisions(all, marked);
        }

        /** Those who are marked already are no longer. */
        Decisions turned(Set<MemberId> people) {
            var all = new HashSet<>(marked);
            people.stream().filter(person -> !all.remove(person)).toList().forEach(all::add);
            return new Decisions(answers, all);
        }

        private MemberDraft applied(MemberDraft draft) {
            return draft.answered(answers.getOrDefault(draft.row(), Answer.OPEN));
        }
    }

    static ImportPreview of(Roll roll, String title, MemberFile list) {
        var sheet = list.likeliest();
        return of(roll, title, list, sheet, sheet.mapping(), Decisions.NONE);
    }

    ImportPreview ofSheet(Roll roll, MemberSheet other) {
        return of(roll, title, list, other, other.mapping(), Decisions.NONE);
    }

    ImportPreview withColumn(Roll roll, int column, ColumnMeaning meaning) {
        return of(roll, title, list, sheet, columns.with(column, meaning), decisions);
    }

    ImportPreview with(Roll roll, Decisions other) {
        return of(roll, title, list, sheet, columns, other);
    }

    ImportPreview onto(Roll roll) {
        return of(roll, title, list, sheet, columns, decisions);
    }

    private static ImportPreview of(
            Roll roll, String title, MemberFile list, MemberSheet sheet, ColumnMapping columns, Decisions decisions) {
        var reading = read(sheet, columns);
        var drafts = reading.drafts().stream().map(decisions::applied).toList();
        var plan = ImportPlan.of(roll, drafts);
        var notices = new ArrayList<>(list.notices(sheet));
        notices.addAll(reading.notices());
        return new ImportPreview(
                title, list, sheet, columns, decisions, drafts, plan, lines(sheet, columns, reading, plan), notices);
    }

    private static List<PreviewLine> lines(MemberSheet sheet, ColumnMapping columns, Reading reading, ImportPlan plan) {
        var outcomes = plan.rows().stream()
                .collect(Collectors.toMap(row -> row.draft().row(), row -> row, (one, other) -> one));
        var leftOut =
                reading.leftOut().stream().collect(Collectors.toMap(LeftOut::row, LeftOut::why, (one, other) -> one));
        var lines = new ArrayList<PreviewLine>();
        for (var line : sheet.rows()) {
            lines.add(new PreviewLine(
                    line,
                    Optional.ofNullable(outcomes.get(line.number())),
                    Optional.ofNullable(leftOut.get(line.number())),
                    Optional.empty()));
        }
        plan.missing().forEach(member -> lines.add(PreviewLine.missing(member, columns, sheet.columns())));
        return lines;
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

    /** Rows below the heading that are no people. */
    int passedOver() {
        return (int) lines.stream().filter(line -> line.leftOut().isPresent()).count();
    }

    /** New, changed and marked people together. */
    int taken() {
        long marked = plan.missing().stream()
                .filter(member -> decisions.marked().contains(member.id()))
                .count();
        return count(ImportRow.State.NEW) + count(ImportRow.State.CHANGED) + (int) marked;
    }

    boolean marked(PreviewLine line) {
        return line.missing()
                .filter(member -> decisions.marked().contains(member.id()))
                .isPresent();
    }

    /**
     * A row of the list, or behind them somebody of the roll whom the list does not mention.
     *
     * @param outcome what becomes of the line; empty when it holds nobody: a title, a heading, a total
     * @param leftOut why a line below the heading is passed over
     * @param missing who of the roll it is
     */
    public record PreviewLine(
            GridRow line, Optional<ImportRow> outcome, Optional<Sentence> leftOut, Optional<Member> missing) {

        private static PreviewLine missing(Member member, ColumnMapping columns, int width) {
            var texts = member.texts();
            var cells = new ArrayList<String>();
            for (int column = 0; column < width; column++) {
                cells.add(columns.meaning(column).field().map(texts::get).orElse(""));
            }
            return new PreviewLine(
                    new GridRow(0, false, cells, Set.of()), Optional.empty(), Optional.empty(), Optional.of(member));
        }

        boolean is(ImportRow.State state) {
            return outcome.filter(row -> row.state() == state).isPresent();
        }

        boolean confirmable() {
            return outcome.filter(ImportRow::confirmable).isPresent();
        }

        boolean asksWhetherSame() {
            return outcome.filter(ImportRow::asksWhetherSame).isPresent();
        }
    }
}
