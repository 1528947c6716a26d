package org.thuky.domain.rule;

import java.util.List;
import org.thuky.domain.Refusal;

/**
 * Khung số lượng: how many seats or delegates a union of a certain size may have.
 *
 * @param rows from the smallest union to the largest, the first from 0 members
 */
public record SizeTable(List<Row> rows) {

    public SizeTable {
        rows = List.copyOf(rows);
        if (rows.isEmpty() || rows.get(0).membersFrom() != 0) {
            throw Refusal.of("rule.refusal.table.start");
        }
        for (int i = 1; i < rows.size(); i++) {
            if (rows.get(i).membersFrom() <= rows.get(i - 1).membersFrom()) {
                throw Refusal.of("rule.refusal.table.order", rows.get(i).membersFrom());
            }
        }
    }

    /** The row that holds for a union of so many members. */
    public Row forMembers(int members) {
        var found = rows.get(0);
        for (var row : rows) {
            if (row.membersFrom() <= members) {
                found = row;
            }
        }
        return found;
    }

    /**
     * @param membersFrom the row holds from this many members on, up to the next row
     * @param min at least; 0 together with max 0: there is no such body (only a chair is elected)
     * @param max at most
     */
    public record Row(int membersFrom, int min, int max) {

        public Row {
            if (membersFrom < 0 || min < 0 || max < min) {
                throw Refusal.of("rule.refusal.table.row", membersFrom, min, max);
            }
        }

        public boolean allows(int size) {
            return size >= min && size <= max;
        }
    }
}
