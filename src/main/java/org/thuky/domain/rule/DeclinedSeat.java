package org.thuky.domain.rule;

/** Khi người trúng cử xin rút hoặc không đủ tiêu chuẩn: what becomes of a seat whose winner declines or turns out ineligible. */
public enum DeclinedSeat {
    /** Lấy người quá mức có số phiếu cao liền kề. */
    NEXT_BY_VOTES,
    /** Bầu thêm một lần. */
    FURTHER_ROUND,
    /** Để khuyết: the committee completes itself by a by-election. */
    STAYS_EMPTY
}
