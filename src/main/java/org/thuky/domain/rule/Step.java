package org.thuky.domain.rule;

/** Vai của một bước chương trình: what a row of the agenda is for, whatever it is called (HD 38/HD-TLĐ, mục 7.6). */
public enum Step {
    /** Ổn định tổ chức, điểm danh. */
    REGISTRATION,
    /** Chào cờ. */
    OPENING_CEREMONY,
    /** Tuyên bố lý do, giới thiệu đại biểu. */
    INTRODUCTION,
    /** Bầu Đoàn Chủ tịch, Đoàn Thư ký, Ban thẩm tra tư cách đại biểu. */
    PRESIDING_BODIES,
    /** Thông qua chương trình, quy chế làm việc. */
    PROGRAMME,
    /** Thẩm tra tư cách đại biểu, or the report on the members. */
    CREDENTIALS,
    /** Diễn văn khai mạc. */
    OPENING_SPEECH,
    /** Báo cáo tổng kết nhiệm kỳ, phương hướng. */
    TERM_REPORT,
    /** Báo cáo kiểm điểm của ban chấp hành. */
    COMMITTEE_REVIEW,
    /** Thảo luận. */
    DISCUSSION,
    /** Phát biểu của công đoàn cấp trên, cấp ủy. */
    GUEST_SPEECH,
    /** Bầu cử. */
    ELECTIONS,
    /** Thông qua nghị quyết. */
    RESOLUTION,
    /** Diễn văn bế mạc. */
    CLOSING_SPEECH,
    /** Chào cờ bế mạc. */
    CLOSING_CEREMONY,
    OTHER
}
