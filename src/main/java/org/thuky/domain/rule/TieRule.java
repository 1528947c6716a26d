package org.thuky.domain.rule;

/** Cách xử lý khi bằng phiếu: what the hall does when equal votes stand at the last place. Never decided silently. */
public enum TieRule {
    /** Bầu lại among the tied persons only. */
    REVOTE_TIED,
    /** Đoàn Chủ tịch xin ý kiến đại hội. */
    ASK_CONGRESS,
    /** Decided otherwise, with the reason written down. */
    MANUAL_WITH_REASON
}
