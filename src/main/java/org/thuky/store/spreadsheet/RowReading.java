package org.thuky.store.spreadsheet;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.thuky.domain.Refusal;
import org.thuky.domain.Sentence;
import org.thuky.domain.member.MemberDraft;
import org.thuky.domain.member.MemberField;
import org.thuky.domain.member.Sex;

/** Reads one row, whose columns are known, as a person. */
final class RowReading {

    /** A cell about the Party that tells since when. */
    private static final Pattern DATE = Pattern.compile("\\d{4}");

    private static final Pattern NUMBER = Pattern.compile("\\d{1,5}[.)]?");
    /** What is told of somebody whose ethnicity is only ticked as one of the smaller ones. */
    private static final String MINORITY = "Thiểu số";

    /** Columns in which only a person has something that can be read. */
    private static final Set<ColumnMeaning> PERSONAL = Set.of(
            ColumnMeaning.BIRTH,
            ColumnMeaning.BIRTH_OF_MEN,
            ColumnMeaning.BIRTH_OF_WOMEN,
            ColumnMeaning.SEX,
            ColumnMeaning.MEN,
            ColumnMeaning.WOMEN,
            ColumnMeaning.CARD,
            ColumnMeaning.PHONE,
            ColumnMeaning.PARTY,
            ColumnMeaning.KIND);

    private final ListColumns columns;
    private final GridRow row;
    private final Map<MemberField, String> texts = new EnumMap<>(MemberField.class);
    private final List<Sentence> problems = new ArrayList<>();
    /** Put together when it is first asked for. */
    private String name;

    RowReading(ListColumns columns, GridRow row) {
        this.columns = columns;
        this.row = row;
    }

    /** @param group under whose heading the row stands; a column of groups says it better */
    MemberDraft draft(String group) {
        var name = NameCell.of(name());
        put(MemberField.NAME, name.name());
        sex();
        birth();
        ethnicity();
        copy(ColumnMeaning.CARD, MemberField.CARD);
        copy(ColumnMeaning.NATIONALITY, MemberField.NATIONALITY);
        copy(ColumnMeaning.HOMETOWN, MemberField.HOMETOWN);
        copy(ColumnMeaning.POSITION, MemberField.POSITION);
        copy(ColumnMeaning.UNION_POSITION, MemberField.UNION_POSITION);
        copy(ColumnMeaning.EDUCATION, MemberField.EDUCATION);
        copy(ColumnMeaning.POLITICAL_THEORY, MemberField.POLITICAL_THEORY);
        copy(ColumnMeaning.UNIT, MemberField.UNIT);
        copy(ColumnMeaning.GROUP, MemberField.GROUP);
        if (!name.degree().isEmpty()) {
            texts.putIfAbsent(MemberField.EDUCATION, name.degree());
        }
        texts.putIfAbsent(MemberField.GROUP, group);
        put(
                MemberField.NOTE,
                Stream.of(CellValues.told(cell(ColumnMeaning.NOTE)), name.remark())
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining("; ")));
        put(MemberField.PHONE, CellValues.phone(cell(ColumnMeaning.PHONE)));
        party();
        kind();
        texts.values().removeIf(String::isEmpty);
        return new MemberDraft(row.number(), texts, problems);
    }

    /** Numbered, or with something that only a person has. */
    boolean solid() {
        return numbered() || personal();
    }

    /** Family and given name together, from one column or two. */
    String name() {
        if (name == null) {
            name = joinedName();
        }
        return name;
    }

    private String joinedName() {
        return columns.naming().stream()
                .map(row::cell)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    }

    boolean numbered() {
        return NUMBER.matcher(cell(ColumnMeaning.NUMBER)).matches();
    }

    /** Whether something stands in the row that only a person has. */
    boolean personal() {
        return columns.meanings().stream()
                .filter(PERSONAL::contains)
                .anyMatch(meaning -> Witness.share(meaning, filled(meaning)) > 0);
    }

    /** How many of the columns that mean something are filled. */
    long told() {
        return columns.meanings().stream()
                .filter(meaning ->
                        meaning != ColumnMeaning.NUMBER && !filled(meaning).isEmpty())
                .count();
    }

    boolean struck() {
        return columns.naming().stream().anyMatch(row.struck()::contains);
    }

    private List<String> filled(ColumnMeaning meaning) {
        return columns.of(meaning).stream()
                .map(row::cell)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    String cell(ColumnMeaning meaning) {
        return columns.text(row, meaning);
    }

    private void sex() {
        var told = cell(ColumnMeaning.SEX);
        if (!told.isEmpty()) {
            CellValues.sex(told)
                    .ifPresentOrElse(this::put, () -> problems.add(Sentence.of("member.problem.sex", told)));
        }
        boolean woman = ticked(ColumnMeaning.WOMEN)
                || !cell(ColumnMeaning.BIRTH_OF_WOMEN).isEmpty()
                || !cell(ColumnMeaning.NAME_OF_WOMEN).isEmpty();
        boolean man = ticked(ColumnMeaning.MEN)
                || !cell(ColumnMeaning.BIRTH_OF_MEN).isEmpty()
                || !cell(ColumnMeaning.NAME_OF_MEN).isEmpty();
        if (woman && man) {
            problems.add(Sentence.of("member.problem.both-sexes"));
        } else if (woman) {
            put(Sex.FEMALE);
        } else if (man || columns.onlyWomenAreTicked()) {
            put(Sex.MALE);
        }
    }

    private boolean ticked(ColumnMeaning meaning) {
        var cell = cell(meaning);
        if (cell.isEmpty()) {
            return false;
        }
        var said = CellValues.yes(cell);
        if (said.isEmpty() && CellValues.sex(cell).isEmpty()) {
            problems.add(Sentence.of("member.problem.sex", cell));
        }
        return said.orElse(CellValues.sex(cell).isPresent());
    }

    private void put(Sex sex) {
        texts.put(MemberField.SEX, sex.name());
    }

    private void birth() {
        for (var meaning : List.of(ColumnMeaning.BIRTH, ColumnMeaning.BIRTH_OF_MEN, ColumnMeaning.BIRTH_OF_WOMEN)) {
            var told = meaning == ColumnMeaning.BIRTH ? birthInParts() : cell(meaning);
            try {
                put(MemberField.BIRTH, columns.births(meaning).read(told));
            } catch (Refusal unreadable) {
                problems.add(unreadable.sentence());
            }
        }
    }

    /** Day, month and year, from one column or three. */
    private String birthInParts() {
        var year = cell(ColumnMeaning.BIRTH);
        var month = cell(ColumnMeaning.BIRTH_MONTH);
        var day = cell(ColumnMeaning.BIRTH_DAY);
        if (month.isEmpty() || year.isEmpty()) {
            return year;
        }
        return day.isEmpty() ? month + "/" + year : day + "/" + month + "/" + year;
    }

    private void ethnicity() {
        var told = CellValues.told(cell(ColumnMeaning.ETHNICITY));
        if (CellValues.ticked(told)) {
            put(MemberField.ETHNICITY, MINORITY);
        } else if (CellValues.yes(told).isEmpty()) {
            put(MemberField.ETHNICITY, told);
        }
    }

    private void party() {
        var told = filled(ColumnMeaning.PARTY);
        var said = told.stream().map(CellValues::yes).toList();
        for (int i = 0; i < told.size(); i++) {
            if (said.get(i).isEmpty()) {
                problems.add(Sentence.of("member.problem.party", told.get(i)));
            }
        }
        var known = said.stream().flatMap(Optional::stream).toList();
        if (!known.isEmpty()) {
            texts.put(MemberField.PARTY, Boolean.toString(known.contains(true)));
        }
        if (known.contains(true)) {
            told.stream()
                    .filter(cell -> DATE.matcher(cell).find())
                    .findFirst()
                    .ifPresent(since -> put(MemberField.PARTY_SINCE, since));
        }
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
