package org.thuky.store.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.thuky.domain.Sentence;
import org.thuky.domain.member.MemberDraft;
import org.thuky.store.spreadsheet.MemberSheet.LeftOut;
import org.thuky.store.spreadsheet.MemberSheet.Reading;

/** One pass over the rows of a list, which remembers the group it is in and whether the list has ended. */
final class ListReading {

    private static final Pattern UNIT_WORD = Pattern.compile("(?iu)(?:tổ|phòng|ban|khoa|đội|khối|nhóm|bộ phận|công đoàn"
            + "|cđcs|cđbp|trung tâm|chi cục|chi nhánh|văn phòng|nhà khách|đơn vị|lãnh đạo|trạm|phân xưởng|xưởng"
            + "|xí nghiệp|chuyền|ca|lớp|trường|thanh tra|hợp đồng|khách mời|to \\d)(?!\\p{L}).*");
    private static final Pattern ROMAN = Pattern.compile("[IVX]+|[A-H]");
    private static final Pattern NUMBERING = Pattern.compile("^(?:[IVX]+|[A-H]|\\d{1,2})\\s*[.)/:-]\\s*");
    private static final Pattern COUNT =
            Pattern.compile("(?iu)\\s*[(:–-]\\s*\\d*\\s*(?:người|đoàn viên|đ/c|đồng chí|đv)?\\s*\\)?$");
    private static final Pattern HEADS = Pattern.compile("(?iu)\\d+\\s*(?:người|đoàn viên|đ/c|đồng chí|đv)\\.?");
    private static final Pattern TOTAL = Pattern.compile("(?iu)(?:tổng cộng|tổng số|tổng:|tổng$|cộng|ấn định"
            + "|danh sách (?:này )?(?:có|gồm)|tong cong|tong so:?|cong:?)(?:[\\s:,].*)?");
    private static final Pattern CLOSING = Pattern.compile("(?iu)(?:người lập|tm\\.|t/m|kt\\.|tl\\.|thủ trưởng|xác nhận"
            + "|chủ tịch$|(?:ký|đã ký)[ ,(]|\\(ký|.*ngày\\s*[\\d.…]*\\s*tháng\\s*[\\d.…]*\\s*năm).*"
            + "|(?:phó )?(?:hiệu trưởng|giám đốc|tổng giám đốc|kế toán trưởng|trưởng phòng|trưởng ban|thư ký|bí thư"
            + "|trưởng khoa|chánh văn phòng|người kiểm tra|kế toán|tổ trưởng)");
    /** What a middle name is: "Ban Văn Tổ" is a man, "Ban Văn hóa" is none. */
    private static final Pattern PERSON = Pattern.compile("(?iu)\\p{L}+ (?:văn|thị|đình|hữu|đức|ngọc|xuân|quang)"
            + " (?!hóa|hoá|phòng|thư|xã)\\p{Lu}\\p{L}*(?: \\p{Lu}\\p{L}*)?");

    private static final int MOST_WHO_SIGN = 8;
    /** Its number, its name, how many they are, how many of them women. */
    private static final int MOST_CELLS_OF_A_GROUP = 4;

    private final List<GridRow> rows;
    private final Set<List<String>> headings;
    private final ListColumns columns;
    private final List<RowReading> readings;
    private final List<MemberDraft> drafts = new ArrayList<>();
    private final List<LeftOut> leftOut = new ArrayList<>();
    private final List<Sentence> notices;
    private final int lastSolid;
    private String group;
    private boolean ended;
    private int sinceTotal;
    private GridRow before;
    private Optional<Integer> wrongTotal = Optional.empty();

    /** @param group that the place of the list tells, as the name of its sheet does */
    ListReading(Grid grid, List<GridRow> headingRows, ColumnMapping mapping, List<GridRow> rows, String group) {
        this.rows = rows;
        this.group = group;
        this.headings = headingRows.stream().map(GridRow::cells).collect(Collectors.toUnmodifiableSet());
        this.columns = new ListColumns(grid, mapping, rows);
        this.notices = new ArrayList<>(columns.notices());
        this.readings = rows.stream().map(row -> new RowReading(columns, row)).toList();
        this.lastSolid = lastSolid();
    }

    /** Where the people end: below, without number and without anything personal, stand those who sign. */
    private int lastSolid() {
        long most = -1;
        int named = 0;
        int solid = 0;
        int last = -1;
        int until = 0;
        for (int i = 0; i < rows.size(); i++) {
            var reading = readings.get(i);
            if (reading.name().isEmpty()) {
                continue;
            }
            named++;
            boolean surely = reading.solid();
            if (!surely) {
                most = most < 0 ? mostTold() : most;
                surely = most > 3 && reading.told() * 3 >= most * 2;
            }
            if (surely) {
                solid++;
                last = i;
                until = named;
            }
        }
        boolean mostAreSolid = solid * 5 >= until * 4 && solid > 0;
        return mostAreSolid && named - until <= MOST_WHO_SIGN ? last : rows.size();
    }

    private long mostTold() {
        return readings.stream().mapToLong(RowReading::told).max().orElse(0);
    }

    Reading read() {
        for (int i = 0; i < rows.size(); i++) {
            read(i, rows.get(i));
            before = rows.get(i);
        }
        leftOut.stream()
                .filter(LeftOut::perhapsPerson)
                .findFirst()
                .ifPresent(first -> notices.add(Sentence.of(
                        "member.notice.left-out",
                        leftOut.stream().filter(LeftOut::perhapsPerson).count(),
                        first.row(),
                        first.text())));
        told("member.notice.hidden", "member.left-out.hidden");
        told("member.notice.struck", "member.left-out.struck");
        wrongTotal.ifPresent(total -> notices.add(Sentence.of("member.notice.total", total, drafts.size())));
        return new Reading(drafts, notices, leftOut);
    }

    private void told(String notice, String why) {
        long count = leftOut.stream()
                .filter(row -> row.why().key().equals(why) && !row.text().isEmpty())
                .count();
        if (count > 0) {
            notices.add(Sentence.of(notice, count));
        }
    }

    private void read(int index, GridRow row) {
        var reading = readings.get(index);
        var name = reading.name();
        var first = firstText(row);
        boolean solid = reading.solid();
        if (row.hidden()) {
            leave(row, "member.left-out.hidden", name, false);
        } else if (reading.struck()) {
            leave(row, "member.left-out.struck", name, false);
        } else if (headings.contains(row.cells()) || !solid && Headings.repeats(row)) {
            leave(row, "member.left-out.heading", first, false);
        } else if (!solid && TOTAL.matcher(first).matches() && (!person(first) || hasDigit(row))) {
            total(row);
            leave(row, "member.left-out.total", first, false);
        } else if (!solid && CLOSING.matcher(first).matches()) {
            ended = true;
            leave(row, "member.left-out.closing", first, false);
        } else if (startsGroup(row, reading, first)) {
            group = groupName(first);
            sinceTotal = 0;
            ended = false;
        } else if (secondLine(row, reading)) {
            var above = drafts.remove(drafts.size() - 1);
            drafts.add(new SecondLine(columns, row).joined(above));
        } else if (name.isEmpty()
                ? reading.numbered() && (reading.personal() || row.filled() > 2)
                : person(index, row, reading)) {
            drafts.add(reading.draft(group));
            sinceTotal++;
        } else if (!first.isEmpty()) {
            leave(row, "member.left-out.nobody", first, !ended && !name.isEmpty());
        }
    }

    private void leave(GridRow row, String why, String text, boolean perhapsPerson) {
        leftOut.add(new LeftOut(row.number(), text, Sentence.of(why), perhapsPerson));
    }

    private boolean person(int index, GridRow row, RowReading reading) {
        if (reading.name().chars().noneMatch(Character::isLetter)) {
            return false;
        }
        if (reading.numbered()) {
            return true;
        }
        // below the total come signatures; only a row that tells of a person still is one
        return ended
                ? reading.personal()
                        || row.filled() > 3 && columns.of(ColumnMeaning.NUMBER).isEmpty()
                : index <= lastSolid;
    }

    private static boolean person(String text) {
        return PERSON.matcher(text).matches();
    }

    private static boolean hasDigit(GridRow row) {
        return row.cells().stream().anyMatch(cell -> cell.chars().anyMatch(Character::isDigit));
    }

    private void total(GridRow row) {
        ended = true;
        number(row).ifPresent(total -> {
            boolean agrees = total == drafts.size() || total == sinceTotal;
            wrongTotal = agrees ? (total == drafts.size() ? Optional.empty() : wrongTotal) : Optional.of(total);
        });
        sinceTotal = 0;
    }

    private boolean startsGroup(GridRow row, RowReading reading, String first) {
        if (row.filled() > MOST_CELLS_OF_A_GROUP) {
            return false;
        }
        var words = row.cells().stream().filter(ListReading::wordy).distinct().toList();
        if (words.size() != 1 || person(first) && columns.naming().stream().anyMatch(in(row, first))) {
            return false;
        }
        boolean unit =
                UNIT_WORD.matcher(NUMBERING.matcher(first).replaceFirst("")).matches();
        if (reading.numbered() && !unit || reading.personal()) {
            return false;
        }
        boolean roman = row.cells().stream()
                .filter(cell -> !cell.isEmpty())
                .findFirst()
                .filter(cell -> ROMAN.matcher(cell).matches() || cell.matches("[IVX]+\\s*[./-].*"))
                .isPresent();
        int last = columns.naming().stream().mapToInt(column -> column).max().orElse(0);
        boolean beside = reading.name().isEmpty() && row.cells().indexOf(first) <= last;
        return roman || beside || unit && row.cells().indexOf(first) <= last;
    }

    private static Predicate<Integer> in(GridRow row, String text) {
        return column -> row.cell(column).equals(text);
    }

    /** What did not fit into a cell of the row above and was written below it. */
    private boolean secondLine(GridRow row, RowReading reading) {
        boolean below = !drafts.isEmpty()
                && before != null
                && drafts.get(drafts.size() - 1).row() == before.number()
                && row.number() == before.number() + 1;
        return below
                && !ended
                && !columns.of(ColumnMeaning.NUMBER).isEmpty()
                && row.cell(columns.of(ColumnMeaning.NUMBER).get(0)).isEmpty()
                && !reading.personal()
                && SecondLine.goesOn(reading.name());
    }

    /** The first cell with words; the number of the row is none. */
    private static String firstText(GridRow row) {
        return row.cells().stream().filter(ListReading::wordy).findFirst().orElse("");
    }

    private static boolean wordy(String cell) {
        return cell.chars().anyMatch(Character::isLetter)
                && !ROMAN.matcher(cell).matches()
                && !HEADS.matcher(cell).matches();
    }

    private static String groupName(String text) {
        var name = COUNT.matcher(NUMBERING.matcher(text).replaceFirst("")).replaceFirst("");
        return name.isBlank() ? text : name.strip();
    }

    /** The number in "Tổng cộng: 127 đoàn viên", or in a cell beside it. */
    private static Optional<Integer> number(GridRow row) {
        var numbers = Pattern.compile("\\b\\d{1,5}\\b").matcher(String.join(" ", row.cells()));
        return numbers.find() ? Optional.of(Integer.parseInt(numbers.group())) : Optional.empty();
    }
}
