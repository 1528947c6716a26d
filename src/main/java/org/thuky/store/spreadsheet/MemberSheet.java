package org.thuky.store.spreadsheet;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
     * @param leftOut every row below the heading that is neither a person nor the name of a group
     */
    public record Reading(List<MemberDraft> drafts, List<Sentence> notices, List<LeftOut> leftOut) {
        public Reading {
            drafts = List.copyOf(drafts);
            notices = List.copyOf(notices);
            leftOut = List.copyOf(leftOut);
        }

        Reading with(Reading more) {
            return new Reading(
                    Stream.concat(drafts.stream(), more.drafts.stream()).toList(),
                    Stream.concat(notices.stream(), more.notices.stream())
                            .distinct()
                            .toList(),
                    Stream.concat(leftOut.stream(), more.leftOut.stream()).toList());
        }
    }

    /**
     * A row that is passed over.
     *
     * @param text the first words in it
     * @param perhapsPerson something stands where names stand, and only its place tells that it is none
     */
    public record LeftOut(int row, String text, Sentence why, boolean perhapsPerson) {}

    private final Grid grid;
    private final Headings headings;
    /** For each list in it the number of its first row, and the group that its place tells; most sheets are one list. */
    private final NavigableMap<Integer, String> lists;

    private Reading reading;

    MemberSheet(Grid grid) {
        this(grid, Headings.of(grid), new TreeMap<>(Map.of(0, "")));
    }

    MemberSheet(Grid grid, Headings headings, NavigableMap<Integer, String> lists) {
        this.grid = grid;
        this.headings = headings;
        this.lists = lists;
    }

    Grid grid() {
        return grid;
    }

    /** The same place of the heading, with columns further to the right. */
    Headings headings(ColumnMapping mapping) {
        return new Headings(headings.first(), headings.firstRow(), mapping, headings.notices());
    }

    Map<Integer, NavigableMap<Integer, Integer>> merges() {
        return grid.merges();
    }

    /** Index of the first row below the heading. */
    int firstRow() {
        return headings.firstRow();
    }

    /** Of how many sheets it is made; 1 unless several are read together. */
    public int together() {
        return lists.size();
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

    /** With what the columns seem to mean; read once, however often it is asked for. */
    public synchronized Reading read() {
        if (reading == null) {
            reading = read(mapping());
        }
        return reading;
    }

    /** @throws Refusal when no column holds the names */
    public Reading read(ColumnMapping mapping) {
        if (!mapping.names()) {
            throw Refusal.of("member.refusal.no-names", name());
        }
        var all = new Reading(List.of(), grid.notices(), List.of());
        for (var list : lists.entrySet()) {
            int next = Optional.ofNullable(lists.higherKey(list.getKey())).orElse(Integer.MAX_VALUE);
            var rows = grid.rows().subList(headings.firstRow(), grid.rows().size()).stream()
                    .filter(row -> row.number() >= list.getKey() && row.number() < next)
                    .toList();
            all = all.with(new ListReading(grid, headingRows(), mapping, rows, list.getValue()).read());
        }
        return mapping.equals(mapping()) ? new Reading(List.of(), headings.notices(), List.of()).with(all) : all;
    }
}
