package org.thuky.domain.rule;

/** Khi ban kiểm phiếu chỉ có một người: what stands for the second entry where nobody else of the board can make it. */
public enum LoneCounter {
    /** Một đại biểu chính thức khác nhập lần thứ hai. */
    ANOTHER_DELEGATE,
    /** Chỉ đối chiếu với phiếu giấy theo số rút thăm. */
    PAPER_CHECK,
    /** Công bố kèm lý do: nothing; the result is announced for a reason that the report prints. */
    ANNOUNCED_WITH_REASON
}
