package org.thuky.store.spreadsheet;

import java.util.Comparator;
import java.util.List;
import org.thuky.domain.Refusal;

/**
 * A file, or a piece of a table from the clipboard, in which members may be listed.
 *
 * @param sheets those that are not empty, in the order of the file
 */
public record MemberFile(List<MemberSheet> sheets) {

    public MemberFile {
        sheets = List.copyOf(sheets);
    }

    static MemberFile of(List<Grid> grids) {
        var filled = grids.stream()
                .filter(grid -> !grid.rows().isEmpty())
                .map(MemberSheet::new)
                .toList();
        if (filled.isEmpty()) {
            throw Refusal.of("member.refusal.file-empty");
        }
        return new MemberFile(filled);
    }

    /** The sheet that most likely is the list: visible, with most people in it, the earlier of equals. */
    public MemberSheet likeliest() {
        if (sheets.size() == 1) {
            return sheets.get(0);
        }
        return sheets.stream()
                .max(Comparator.comparing((MemberSheet sheet) -> !sheet.hidden())
                        .thenComparing(MemberFile::people)
                        .thenComparing(sheet -> -sheets.indexOf(sheet)))
                .orElseThrow();
    }

    private static int people(MemberSheet sheet) {
        return sheet.mapping().names() ? sheet.read().drafts().size() : 0;
    }
}
