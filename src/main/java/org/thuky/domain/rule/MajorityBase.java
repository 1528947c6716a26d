package org.thuky.domain.rule;

/** Mẫu số của tỷ lệ trúng cử: what a candidate's votes are measured against (Điều lệ khóa XII, khoản 3 Điều 10). */
public enum MajorityBase {
    /** Số phiếu thu về, valid and invalid. */
    COLLECTED,
    /** Số phiếu hợp lệ. */
    VALID,
    /** Số phiếu phát ra. */
    ISSUED,
    /** Số đại biểu có mặt when the ballots were issued. */
    PRESENT
}
