package org.thuky.domain.election;

/** Cách nhập kết quả kiểm phiếu. */
public enum EntryMode {
    /** Every ballot is typed. */
    BALLOTS,
    /** The board counted on paper; totals per candidate are typed. */
    TOTALS
}
