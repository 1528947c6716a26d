package org.thuky.domain.rule;

import org.thuky.domain.Sentence;

/** Vai của một bước chương trình: what a row of the agenda is for, whatever it is called (HD 38/HD-TLĐ, mục 7.6). */
public enum AgendaRole {
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
    /** Góp ý sửa đổi, bổ sung Điều lệ (KH 22/KH-TLĐ, mục II.1). */
    CHARTER_OPINIONS,
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
    OTHER;

    public Sentence title() {
        return switch (this) {
            case REGISTRATION -> Sentence.of("rule.step.registration");
            case OPENING_CEREMONY -> Sentence.of("rule.step.opening-ceremony");
            case INTRODUCTION -> Sentence.of("rule.step.introduction");
            case PRESIDING_BODIES -> Sentence.of("rule.step.presiding-bodies");
            case PROGRAMME -> Sentence.of("rule.step.programme");
            case CREDENTIALS -> Sentence.of("rule.step.credentials");
            case OPENING_SPEECH -> Sentence.of("rule.step.opening-speech");
            case TERM_REPORT -> Sentence.of("rule.step.term-report");
            case COMMITTEE_REVIEW -> Sentence.of("rule.step.committee-review");
            case DISCUSSION -> Sentence.of("rule.step.discussion");
            case CHARTER_OPINIONS -> Sentence.of("rule.step.charter-opinions");
            case GUEST_SPEECH -> Sentence.of("rule.step.guest-speech");
            case ELECTIONS -> Sentence.of("rule.step.elections");
            case RESOLUTION -> Sentence.of("rule.step.resolution");
            case CLOSING_SPEECH -> Sentence.of("rule.step.closing-speech");
            case CLOSING_CEREMONY -> Sentence.of("rule.step.closing-ceremony");
            case OTHER -> Sentence.of("rule.step.other");
        };
    }
}
