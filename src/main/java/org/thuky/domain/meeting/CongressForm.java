package org.thuky.domain.meeting;

/** Hình thức đại hội (Điều lệ khóa XIII, Điều 10.3). */
public enum CongressForm {
    /** Đại hội toàn thể: every member sits. */
    FULL,
    /** Đại hội đại biểu: delegates sit. */
    DELEGATE
}
