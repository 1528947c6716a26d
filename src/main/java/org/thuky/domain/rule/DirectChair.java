package org.thuky.domain.rule;

/** Đại hội trực tiếp bầu chủ tịch: who may let the congress itself elect the chair. */
public enum DirectChair {
    /** Không quy định: the new committee elects its chair. */
    NOT_FORESEEN,
    /** Ban thường vụ công đoàn cấp trên chọn những nơi bầu trực tiếp. */
    UPPER_UNION_DECIDES,
    /** The congress may. */
    ALLOWED
}
