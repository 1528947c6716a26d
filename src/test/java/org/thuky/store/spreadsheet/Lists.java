package org.thuky.store.spreadsheet;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.thuky.domain.member.MemberDraft;
import org.thuky.domain.member.MemberField;

/** How these tests write lists down and look at what was read of them. */
final class Lists {

    private Lists() {}

    /** A table pasted in; "|" stands between cells. */
    static MemberSheet sheet(String table) {
        return SpreadsheetReader.paste(table.replaceAll(" *\\| *", "\t")).likeliest();
    }

    static List<String> names(MemberSheet sheet) {
        return names(sheet.read().drafts());
    }

    static List<String> names(List<MemberDraft> drafts) {
        return drafts.stream()
                .map(draft -> draft.texts().getOrDefault(MemberField.NAME, "?"))
                .toList();
    }

    /** What was read of the only person, or of the first: "NAME=…, BIRTH=…". */
    static String first(MemberSheet sheet) {
        return told(sheet.read().drafts().get(0));
    }

    static String told(MemberDraft draft) {
        return new TreeMap<>(draft.texts())
                .entrySet().stream().map(Map.Entry::toString).collect(Collectors.joining(", "));
    }
}
