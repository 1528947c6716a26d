package org.thuky.domain.rule;

/** Cách đánh dấu phiếu bầu. */
public enum MarkingStyle {
    /** Gạch tên: a name not wanted is struck through. */
    STRIKE_OUT,
    /** Đồng ý / không đồng ý: a cross in one of two columns. */
    AGREE_DISAGREE
}
