package org.thuky.store.spreadsheet;

import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.thuky.domain.member.MemberDraft;
import org.thuky.domain.member.MemberField;

/** A row that only goes on with what stands in the row above it. */
final class SecondLine {

    private static final Pattern GOES_ON = Pattern.compile("|\\p{L}{2,}|[(\\[].*|\\p{Ll}.*");
    private static final Map<ColumnMeaning, MemberField> FIELDS = Map.of(
            ColumnMeaning.POSITION, MemberField.POSITION,
            ColumnMeaning.UNION_POSITION, MemberField.UNION_POSITION,
            ColumnMeaning.UNIT, MemberField.UNIT,
            ColumnMeaning.GROUP, MemberField.GROUP,
            ColumnMeaning.EDUCATION, MemberField.EDUCATION,
            ColumnMeaning.HOMETOWN, MemberField.HOMETOWN,
            ColumnMeaning.NOTE, MemberField.NOTE);

    private final ListColumns columns;
    private final GridRow row;

    SecondLine(ListColumns columns, GridRow row) {
        this.columns = columns;
        this.row = row;
    }

    /** Whether this is the rest of a name and no name: nothing, one word, a remark. */
    static boolean goesOn(String name) {
        return GOES_ON.matcher(name).matches();
    }

    MemberDraft joined(MemberDraft above) {
        var texts = new EnumMap<MemberField, String>(MemberField.class);
        texts.putAll(above.texts());
        FIELDS.forEach((meaning, field) -> join(texts, field, cell(meaning)));
        var name = NameCell.of(new RowReading(columns, row).name());
        join(texts, MemberField.NAME, name.name());
        join(texts, MemberField.NOTE, name.remark());
        return new MemberDraft(above.row(), texts, above.problems());
    }

    private String cell(ColumnMeaning meaning) {
        return columns.of(meaning).isEmpty() ? "" : row.cell(columns.of(meaning).get(0));
    }

    private static void join(Map<MemberField, String> texts, MemberField field, String more) {
        if (!more.isEmpty()) {
            texts.merge(field, more, (text, rest) -> text + " " + rest);
        }
    }
}
