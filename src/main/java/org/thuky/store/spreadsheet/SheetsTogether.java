package org.thuky.store.spreadsheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.thuky.domain.Sentence;
import org.thuky.domain.member.MemberDraft;
import org.thuky.domain.member.MemberField;

/**
 * One list written on several sheets, most often a sheet for each group, read as one. Rows keep their numbers behind the
 * number of their sheet: 2005 is row 5 of the second.
 */
final class SheetsTogether {

    /** Names that programs and people give to sheets without telling whose list it is. */
    private static final String GENERIC =
            "(?:sheet|trang|trang tinh|bang|table|book|ds|danh sach|list|data|du lieu|tong hop|chung)(?: ?\\(?\\d*\\)?)(?: .*)?|\\d{3,}|";

    private final List<MemberSheet> sheets;
    private final int step;

    private SheetsTogether(List<MemberSheet> sheets) {
        this.sheets = sheets;
        int most = sheets.stream()
                .flatMap(sheet -> sheet.rows().stream())
                .mapToInt(GridRow::number)
                .max()
                .orElse(1);
        int rows = 1000;
        while (rows <= most) {
            rows *= 10;
        }
        this.step = rows;
    }

    /** Empty when fewer than two sheets name people, or when they name the same ones. */
    static Optional<MemberSheet> of(List<MemberSheet> all) {
        if (all.size() < 2) {
            return Optional.empty();
        }
        var naming = all.stream()
                .filter(sheet -> !sheet.hidden() && people(sheet).size() > 0)
                .toList();
        if (naming.size() < 2) {
            return Optional.empty();
        }
        var seen = new HashSet<String>();
        int repeated = 0;
        int named = 0;
        for (var sheet : naming) {
            for (var person : people(sheet)) {
                named++;
                repeated += seen.add(key(person)) ? 0 : 1;
            }
        }
        // a summary beside its parts, or last year's list beside this year's
        return repeated * 10 > named ? Optional.empty() : Optional.of(new SheetsTogether(naming).joined());
    }

    private static String key(MemberDraft person) {
        var texts = person.texts();
        return Texts.key(texts.getOrDefault(MemberField.NAME, "")) + texts.getOrDefault(MemberField.BIRTH, "");
    }

    static List<MemberDraft> people(MemberSheet sheet) {
        return sheet.mapping().names() ? sheet.read().drafts() : List.of();
    }

    private MemberSheet joined() {
        var first = sheets.get(0);
        var columns = new TreeMap<Integer, ColumnMeaning>(first.mapping().meanings());
        var headings = new TreeMap<Integer, String>();
        IntStream.range(0, first.columns()).forEach(column -> headings.put(column, first.heading(column)));
        var rows = new ArrayList<GridRow>();
        var merges = new HashMap<Integer, NavigableMap<Integer, Integer>>();
        var groups = new TreeMap<Integer, String>();
        var notices = new ArrayList<Sentence>();
        notices.add(Sentence.of(
                "member.notice.sheets-together",
                sheets.size(),
                sheets.stream().map(MemberSheet::name).collect(Collectors.joining(", ")),
                Integer.toString(2 * step + 5),
                5));
        for (int i = 0; i < sheets.size(); i++) {
            var sheet = sheets.get(i);
            int offset = (i + 1) * step;
            var places = places(sheet, columns, headings);
            for (var row : sheet.rows()
                    .subList(i == 0 ? 0 : sheet.firstRow(), sheet.rows().size())) {
                rows.add(moved(row, places, offset));
            }
            sheet.merges().forEach((column, merged) -> {
                var moved = merges.computeIfAbsent(places.get(column), place -> new TreeMap<>());
                merged.forEach((from, to) -> moved.put(from + offset, to + offset));
            });
            groups.put(offset, group(sheet.name()));
            notices.addAll(sheet.grid().notices());
        }
        var grid = new Grid(first.name(), false, rows, merges, notices);
        return new MemberSheet(grid, first.headings(new ColumnMapping(columns)), groups);
    }

    /** Where each column of a sheet stands among those of the first: by its meaning, else further to the right. */
    private static Map<Integer, Integer> places(
            MemberSheet sheet, Map<Integer, ColumnMeaning> columns, Map<Integer, String> headings) {
        var places = new HashMap<Integer, Integer>();
        for (int column = 0; column < sheet.columns(); column++) {
            var meaning = sheet.mapping().meaning(column);
            var heading = sheet.heading(column);
            int place = headings.keySet().stream()
                    .filter(each -> !places.containsValue(each)
                            && columns.getOrDefault(each, ColumnMeaning.IGNORED) == meaning
                            && (meaning != ColumnMeaning.IGNORED
                                    || headings.get(each).equals(heading)))
                    .findFirst()
                    .orElse(headings.isEmpty() ? 0 : Collections.max(headings.keySet()) + 1);
            places.put(column, place);
            headings.putIfAbsent(place, heading);
            if (meaning != ColumnMeaning.IGNORED) {
                columns.put(place, meaning);
            }
        }
        return places;
    }

    private static GridRow moved(GridRow row, Map<Integer, Integer> places, int offset) {
        var cells = new ArrayList<String>();
        for (int column = 0; column < row.cells().size(); column++) {
            int place = places.getOrDefault(column, column);
            while (cells.size() <= place) {
                cells.add("");
            }
            cells.set(place, row.cell(column));
        }
        Set<Integer> struck = row.struck().stream()
                .map(column -> places.getOrDefault(column, column))
                .collect(Collectors.toSet());
        return new GridRow(row.number() + offset, row.hidden(), cells, struck);
    }

    /** The name of a sheet is that of a group, unless it says nothing. */
    private static String group(String name) {
        return Texts.key(name.replaceFirst(" \\(\\d\\)$", "")).matches(GENERIC) ? "" : name;
    }
}
