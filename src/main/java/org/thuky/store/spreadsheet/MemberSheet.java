package org.thuky.store.spreadsheet;

import java.util.List;
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

        Reading with(List<Sentence> more) {
            return new Reading(
                    drafts, Stream.concat(more.stream(), notices.stream()).toList(), leftOut);
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
        var reading = new ListReading(grid, headings, mapping).read();
        return mapping.equals(mapping()) ? reading.with(headings.notices()) : reading;
    }
}
