package org.thuky.store.spreadsheet;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.thuky.domain.Refusal;
import org.thuky.domain.Sentence;

/**
 * A file, or a piece of a table from the clipboard, in which members may be listed.
 *
 * @param sheets those that are not empty, in the order of the file; before them, when they are one list, all together
 */
public record MemberFile(List<MemberSheet> sheets) {

    public MemberFile {
        sheets = List.copyOf(sheets);
    }

    static MemberFile of(List<Grid> grids) {
        var filled = grids.stream()
                .filter(grid -> !grid.rows().isEmpty())
                .flatMap(grid -> SideBySide.apart(grid).stream())
                .map(MemberSheet::new)
                .toList();
        if (filled.isEmpty()) {
            throw Refusal.of("member.refusal.file-empty");
        }
        return SheetsTogether.of(filled)
                .map(together -> new MemberFile(
                        Stream.concat(Stream.of(together), filled.stream()).toList()))
                .orElseGet(() -> new MemberFile(filled));
    }

    /**
     * The sheet that most likely is the list: all together when they are one list, else visible, with most people in it,
     * the earlier of equals.
     */
    public MemberSheet likeliest() {
        if (sheets.size() == 1 || sheets.get(0).together() > 1) {
            return sheets.get(0);
        }
        return sheets.stream()
                .max(Comparator.comparing((MemberSheet sheet) -> !sheet.hidden())
                        .thenComparing(sheet -> SheetsTogether.people(sheet).size())
                        .thenComparing(sheet -> -sheets.indexOf(sheet)))
                .orElseThrow();
    }

    /** Names of other sheets in which people are named, when one sheet is read. */
    public List<String> unread(MemberSheet read) {
        return read.together() > 1
                ? List.of()
                : sheets.stream()
                        .filter(sheet -> sheet != read
                                && sheet.together() == 1
                                && !sheet.hidden()
                                && !SheetsTogether.people(sheet).isEmpty())
                        .map(MemberSheet::name)
                        .toList();
    }

    /** What should be known of the other sheets when one is read. */
    public List<Sentence> notices(MemberSheet read) {
        var unread = unread(read);
        return unread.isEmpty()
                ? List.of()
                : List.of(Sentence.of("member.notice.sheets-unread", String.join(", ", unread)));
    }
}
