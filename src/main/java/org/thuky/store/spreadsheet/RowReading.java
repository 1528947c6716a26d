package org.thuky.store.spreadsheet;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.thuky.domain.Refusal;
import org.thuky.domain.Sentence;
import org.thuky.domain.member.MemberDraft;
import org.thuky.domain.member.MemberField;
import org.thuky.domain.member.Sex;

/** Reads one row, whose columns are known, as a person. */
final class RowReading {

    private final Grid grid;
    private final Map<ColumnMeaning, List<Integer>> columns;
    private final GridRow row;
    private final Map<MemberField, String> texts = new EnumMap<>(MemberField.class);
    /** A cell about the Party that tells since when. */
    private static final Pattern DATE = Pattern.compile("\\d{4}");

    private final List<Sentence> problems = new ArrayList<>();

    RowReading(Grid grid, Map<ColumnMeaning, List<Integer>> columns, GridRow row) {
        this.grid = grid;
        this.columns = columns;
        this.row = row;
    }

    /** @param group under whose heading the row stands; a column of groups says it better */
    MemberDraft draft(String group) {
        put(MemberField.NAME, CellValues.name(name()));
        sex();
        birth();
        copy(ColumnMeaning.CARD, MemberField.CARD);
        copy(ColumnMeaning.ETHNICITY, MemberField.ETHNICITY);
        copy(ColumnMeaning.NATIONALITY, MemberField.NATIONALITY);
        copy(ColumnMeaning.HOMETOWN, MemberField.HOMETOWN);
        copy(ColumnMeaning.POSITION, MemberField.POSITION);
        copy(ColumnMeaning.UNION_POSITION, MemberField.UNION_POSITION);
        copy(ColumnMeaning.EDUCATION, MemberField.EDUCATION);
        copy(ColumnMeaning.POLITICAL_THEORY, MemberField.POLITICAL_THEORY);
        copy(ColumnMeaning.NOTE, MemberField.NOTE);
        copy(ColumnMeaning.UNIT, MemberField.UNIT);
        copy(ColumnMeaning.GROUP, MemberField.GROUP);
        texts.putIfAbsent(MemberField.GROUP, group);
        put(MemberField.PHONE, CellValues.phone(cell(ColumnMeaning.PHONE)));
        party();
        kind();
        texts.values().removeIf(String::isEmpty);
        return new MemberDraft(row.number(), texts, problems);
    }

    /** Family and given name together, from one column or two. */
    String name() {
        return (cell(ColumnMeaning.NAME) + cell(ColumnMeaning.FAMILY_NAMES) + " " + cell(ColumnMeaning.GIVEN_NAME))
                .strip();
    }

    String cell(ColumnMeaning meaning) {
        for (int column : columns.getOrDefault(meaning, List.of())) {
            var text = meaning == ColumnMeaning.GROUP || meaning == ColumnMeaning.UNIT
                    ? grid.mergedText(row, column)
                    : row.cell(column);
            if (!text.isEmpty()) {
                return text;
            }
        }
        return "";
    }

    private void sex() {
        var told = cell(ColumnMeaning.SEX);
        if (!told.isEmpty()) {
            CellValues.sex(told)
                    .ifPresentOrElse(this::put, () -> problems.add(Sentence.of("member.problem.sex", told)));
        }
        boolean woman = ticked(ColumnMeaning.WOMEN)
                || !cell(ColumnMeaning.BIRTH_OF_WOMEN).isEmpty();
        boolean man =
                ticked(ColumnMeaning.MEN) || !cell(ColumnMeaning.BIRTH_OF_MEN).isEmpty();
        if (woman && man) {
            problems.add(Sentence.of("member.problem.both-sexes"));
        } else if (woman) {
            put(Sex.FEMALE);
        } else if (man || onlyWomenAreTicked()) {
            put(Sex.MALE);
        }
    }

    private boolean onlyWomenAreTicked() {
        return columns.containsKey(ColumnMeaning.WOMEN)
                && !columns.containsKey(ColumnMeaning.MEN)
                && !columns.containsKey(ColumnMeaning.SEX);
    }

    private boolean ticked(ColumnMeaning meaning) {
        var cell = cell(meaning);
        return !cell.isEmpty() && CellValues.yes(cell);
    }

    private void put(Sex sex) {
        texts.put(MemberField.SEX, sex.name());
    }

    private void birth() {
        for (var meaning : List.of(ColumnMeaning.BIRTH, ColumnMeaning.BIRTH_OF_MEN, ColumnMeaning.BIRTH_OF_WOMEN)) {
            var told = cell(meaning);
            try {
                put(MemberField.BIRTH, CellValues.birth(told));
            } catch (Refusal unreadable) {
                problems.add(Sentence.of("member.refusal.birth", told));
            }
        }
    }

    private void party() {
        var told = cell(ColumnMeaning.PARTY);
        if (!told.isEmpty()) {
            texts.put(MemberField.PARTY, Boolean.toString(CellValues.yes(told)));
        }
        columns.getOrDefault(ColumnMeaning.PARTY, List.of()).stream()
                .map(row::cell)
                .filter(cell -> DATE.matcher(cell).find())
                .findFirst()
                .ifPresent(since -> put(MemberField.PARTY_SINCE, since));
    }

    private void kind() {
        var told = cell(ColumnMeaning.KIND);
        if (!told.isEmpty()) {
            CellValues.kind(told)
                    .ifPresentOrElse(
                            kind -> texts.put(MemberField.KIND, kind.name()),
                            () -> problems.add(Sentence.of("member.problem.kind", told)));
        }
    }

    private void copy(ColumnMeaning meaning, MemberField field) {
        put(field, CellValues.told(cell(meaning)));
    }

    private void put(MemberField field, String text) {
        if (!text.isEmpty()) {
            texts.put(field, text);
        }
    }
}
