package org.thuky.ui.member;

import java.util.Optional;
import java.util.stream.Collectors;
import org.thuky.domain.member.ImportRow;
import org.thuky.store.spreadsheet.MemberSheet;
import org.thuky.text.Messages;
import org.thuky.ui.member.ImportPreview.PreviewLine;

/** What becomes of the lines of a list, in words. */
final class ImportWords {

    private final Messages messages;
    private final MemberWords words;

    ImportWords(Messages messages) {
        this.messages = messages;
        this.words = new MemberWords(messages);
    }

    String sheet(MemberSheet sheet) {
        return sheet.together() > 1 ? messages.text("member.sheet.together", sheet.together()) : sheet.name();
    }

    /** As the spreadsheet counts; whoever is missing from the list stands in no row. */
    static String number(PreviewLine line) {
        return line.missing().isPresent() ? "" : Integer.toString(line.line().number());
    }

    String outcome(ImportPreview preview, PreviewLine line) {
        if (line.missing().isPresent()) {
            return messages.text(preview.marked(line) ? "member.import.state.marked" : "member.import.state.missing");
        }
        return line.outcome()
                .map(this::outcome)
                .orElseGet(() -> line.leftOut()
                        .map(messages::text)
                        .orElseGet(() -> messages.text("member.import.state.nobody")));
    }

    private String outcome(ImportRow row) {
        return switch (row.state()) {
            case NEW -> messages.text("member.import.state.new");
            case CHANGED -> changes(row);
            case SAME -> messages.text("member.import.state.same");
            case PROBLEM -> row.problems().stream().map(messages::text).collect(Collectors.joining(" "));
        };
    }

    /** "Năm sinh: 1980 → 1981". */
    private String changes(ImportRow row) {
        var known = row.known().orElseThrow();
        var result = row.result().orElseThrow();
        return row.changed().stream()
                .map(field -> messages.text(
                        "member.import.change",
                        words.label(field),
                        Optional.of(words.of(known, field))
                                .filter(text -> !text.isEmpty())
                                .orElse("–"),
                        words.of(result, field)))
                .collect(Collectors.joining("; "));
    }
}
