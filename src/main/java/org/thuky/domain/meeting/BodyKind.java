package org.thuky.domain.meeting;

/** Các cơ quan của đại hội, elected by show of hands (Điều lệ khóa XII, Điều 10.2b). */
public enum BodyKind {
    /** Đoàn chủ tịch. */
    PRESIDIUM,
    /** Đoàn thư ký. */
    SECRETARIAT,
    /** Ban thẩm tra tư cách đại biểu. */
    CREDENTIALS,
    /** Ban kiểm phiếu (ban bầu cử). */
    COUNTING_BOARD,
    /** Ban kiểm phiếu of the new committee's first meeting; the congress's board counts when it has none of its own. */
    FIRST_MEETING_BOARD
}
