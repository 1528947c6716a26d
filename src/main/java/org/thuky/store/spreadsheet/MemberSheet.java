package org.thuky.store.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.thuky.domain.Refusal;
import org.thuky.domain.Sentence;
import org.thuky.domain.member.MemberDraft;

/**
 * One sheet of a list of members as it was found in a file: its rows, what its columns seem to mean, and the people in
 * it as soon as the columns are settled.
 */
public final class MemberSheet {

    /**
     * What a sheet says.
     *
     * @param drafts the people, in the order of the list
     * @param notices what the secretary should know: rows passed over, a total that does not agree
     */
    public record Reading(List<MemberDraft> drafts, List<Sentence> notices) {
        public Reading {
            drafts = List.copyOf(drafts);
            notices = List.copyOf(notices);
        }
    }

    private static final Pattern UNIT_WORD = Pattern.compile("(?iu)(?:tổ|phòng|ban|khoa|đội|khối|nhóm|bộ phận|công đoàn"
            + "|cđcs|cđbp|trung tâm|chi cục|chi nhánh|văn phòng|nhà khách|đơn vị|lãnh đạo|trạm|phân xưởng|xí nghiệp"
            + "|trường|thanh tra|hợp đồng|khách mời|to \\d).*");
    private static final Pattern ROMAN = Pattern.compile("[IVX]+|[A-H]");
    private static final Pattern NUMBERING = Pattern.compile("^(?:[IVX]+|[A-H]|\\d{1,2})\\s*[.)/:-]\\s*");
    private static final Pattern COUNT =
            Pattern.compile("(?iu)\\s*[(:–-]\\s*\\d*\\s*(?:người|đoàn viên|đ/c|đồng chí|đv)?\\s*\\)?$");
    private static final Pattern TOTAL = Pattern.compile(
            "(?iu)(?:tổng cộng|tổng số|tổng:|cộng|ấn định|danh sách (?:này )?(?:có|gồm)|tong cong|tong so:?|cong:?)(?:[\\s:,].*)?");
    private static final Pattern CLOSING = Pattern.compile(
            "(?iu)(?:người lập|tm\\.|t/m|kt\\.|thủ trưởng|xác nhận|chủ tịch$|(?:ký|đã ký)[ ,(]|\\(ký|.*ngày\\s*[\\d.…]*\\s*tháng\\s*[\\d.…]*\\s*năm).*");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,5}[.)]?");

    private final Grid grid;
    private final Headings headings;

    MemberSheet(Grid grid) {
        this.grid = grid;
        this.headings = Headings.of(grid);
    }

    public String name() {
        return grid.name();
    }

    /** Not shown when the file is opened. */
    public boolean hidden() {
        return grid.hidden();
    }

    /** Every row that is not blank, titles and heading included, for the preview. */
    public List<GridRow> rows() {
        return grid.rows();
    }

    public int columns() {
        return grid.columns();
    }

    /** The rows of the heading, empty when the list has none. */
    public List<GridRow> headingRows() {
        return grid.rows().subList(headings.first(), headings.firstRow());
    }

    /** How a column is headed; empty when it is not. A heading of two rows is joined. */
    public String heading(int column) {
        return headingRows().stream()
                .map(row -> row.cell(column))
                .filter(text -> !text.isEmpty())
                .distinct()
                .collect(Collectors.joining(" · "));
    }

    /** What the columns seem to mean. */
    public ColumnMapping mapping() {
        return headings.mapping();
    }

    public Reading read() {
        return read(mapping());
    }

    /** @throws Refusal when no column holds the names */
    public Reading read(ColumnMapping mapping) {
        if (!mapping.names()) {
            throw Refusal.of("member.refusal.no-names", name());
        }
        return new Run(mapping).reading();
    }

    /** One pass over the rows, which remembers the group it is in and whether the list has ended. */
    private final class Run {
        private final ColumnMapping mapping;
        private final List<MemberDraft> drafts = new ArrayList<>();
        private String group = "";
        private boolean ended;
        private int hiddenRows;
        private Optional<Integer> statedTotal = Optional.empty();

        Run(ColumnMapping mapping) {
            this.mapping = mapping;
        }

        Reading reading() {
            var columns = mapping.columns();
            var rows = grid.rows();
            for (var row : rows.subList(headings.firstRow(), rows.size())) {
                var reading = new RowReading(grid, columns, row);
                if (row.hidden()) {
                    hiddenRows += reading.name().isEmpty() ? 0 : 1;
                } else {
                    read(row, reading);
                }
            }
            return new Reading(drafts, notices());
        }

        private void read(GridRow row, RowReading reading) {
            var first = firstText(row);
            boolean numbered =
                    NUMBER.matcher(reading.cell(ColumnMeaning.NUMBER)).matches();
            if (!numbered && TOTAL.matcher(first).matches()) {
                ended = true;
                statedTotal = total(row).or(() -> statedTotal);
            } else if (!numbered && CLOSING.matcher(first).matches()) {
                ended = true;
            } else if (startsGroup(row, reading, first)) {
                group = groupName(first);
                ended = false;
            } else if (person(row, reading, numbered) && !repeatsHeading(row)) {
                drafts.add(reading.draft(group));
            }
        }

        private boolean person(GridRow row, RowReading reading, boolean numbered) {
            if (reading.name().isEmpty()) {
                return numbered && row.filled() > 2;
            }
            boolean anyone = reading.name().chars().anyMatch(Character::isLetter);
            // below the total come signatures; only a numbered row is still a person
            return anyone
                    && (!ended
                            || numbered
                            || (row.filled() > 3
                                    && mapping.column(ColumnMeaning.NUMBER).isEmpty()));
        }

        private boolean startsGroup(GridRow row, RowReading reading, String first) {
            boolean alone = row.cells().stream()
                            .filter(cell -> cell.chars().anyMatch(Character::isLetter)
                                    && !ROMAN.matcher(cell).matches())
                            .distinct()
                            .count()
                    == 1;
            if (!alone
                    || NUMBER.matcher(reading.cell(ColumnMeaning.NUMBER)).matches()
                            && !UNIT_WORD.matcher(first).matches()) {
                return false;
            }
            boolean roman = row.cells().stream()
                    .filter(cell -> !cell.isEmpty())
                    .findFirst()
                    .filter(cell -> ROMAN.matcher(cell).matches() || cell.matches("[IVX]+\\s*[./-].*"))
                    .isPresent();
            boolean besideTheNames = reading.name().isEmpty();
            return roman
                    || besideTheNames
                    || UNIT_WORD
                            .matcher(NUMBERING.matcher(first).replaceFirst(""))
                            .matches();
        }

        private boolean repeatsHeading(GridRow row) {
            return headingRows().stream().anyMatch(heading -> heading.cells().equals(row.cells()));
        }

        private List<Sentence> notices() {
            var notices = new ArrayList<Sentence>();
            if (hiddenRows > 0) {
                notices.add(Sentence.of("member.notice.hidden", hiddenRows));
            }
            if (grid.legacy()) {
                notices.add(Sentence.of("member.notice.legacy"));
            }
            statedTotal
                    .filter(total -> total != drafts.size())
                    .ifPresent(total -> notices.add(Sentence.of("member.notice.total", total, drafts.size())));
            return notices;
        }
    }

    /** The first cell with words; the number of the row is none. */
    private static String firstText(GridRow row) {
        return row.cells().stream()
                .filter(cell -> cell.chars().anyMatch(Character::isLetter)
                        && !ROMAN.matcher(cell).matches())
                .findFirst()
                .orElse("");
    }

    private static String groupName(String text) {
        var name = COUNT.matcher(NUMBERING.matcher(text).replaceFirst("")).replaceFirst("");
        return name.isBlank() ? text : name.strip();
    }

    /** The number in "Tổng cộng: 127 đoàn viên", or in a cell beside it. */
    private static Optional<Integer> total(GridRow row) {
        var numbers = Pattern.compile("\\b\\d{1,5}\\b").matcher(String.join(" ", row.cells()));
        return numbers.find() ? Optional.of(Integer.parseInt(numbers.group())) : Optional.empty();
    }
}
