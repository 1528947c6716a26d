package org.thuky.domain.election;

/** Những người bỏ phiếu: who may vote in an election. */
public enum Electorate {
    /** Everybody who sits in this meeting: the congress, or the committee that confers. */
    MEETING,
    /**
     * Ban Chấp hành khóa mới, at its first meeting right after the congress has elected it (Điều lệ khóa XIII, khoản 7
     * Điều 13).
     */
    NEW_COMMITTEE
}
