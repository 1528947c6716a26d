package org.thuky.domain.floor;

import org.thuky.domain.Sentence;
import org.thuky.domain.rule.AgendaRole;

/** Hình thức: what somebody did on the floor, by speaking or by a gesture. */
public enum ContributionKind {
    /** Khai mạc. */
    OPENING(Sentence.of("floor.kind.opening")),
    /** Trình bày báo cáo, which the subject names. */
    REPORT(Sentence.of("floor.kind.report")),
    /** Tham luận, read from a paper that the subject names. */
    PAPER(Sentence.of("floor.kind.paper")),
    /** Ý kiến thảo luận. */
    DISCUSSION(Sentence.of("floor.kind.discussion")),
    /** Phát biểu chỉ đạo of those above, or what a guest has to say. */
    ADDRESS(Sentence.of("floor.kind.address")),
    /** Giải trình, trả lời ý kiến. */
    ANSWER(Sentence.of("floor.kind.answer")),
    /** Phát động thi đua. */
    EMULATION(Sentence.of("floor.kind.emulation")),
    /** Phát biểu kết luận, bế mạc. */
    CONCLUSION(Sentence.of("floor.kind.conclusion")),
    /** Tặng hoa chúc mừng đại hội. */
    FLOWERS_TO_MEETING(Sentence.of("floor.kind.flowers-to-meeting")),
    /** Tặng hoa chúc mừng ban chấp hành mới. */
    FLOWERS_TO_COMMITTEE(Sentence.of("floor.kind.flowers-to-committee")),
    /** Trao khen thưởng; the subject tells to whom and what. */
    COMMENDATION(Sentence.of("floor.kind.commendation")),
    /** Ban chấp hành mới ra mắt. */
    PRESENTATION(Sentence.of("floor.kind.presentation")),
    /** Chụp ảnh lưu niệm. */
    PHOTOGRAPH(Sentence.of("floor.kind.photograph"));

    private final Sentence label;

    ContributionKind(Sentence label) {
        this.label = label;
    }

    public Sentence label() {
        return label;
    }

    /** What is mostly done under such a row of the agenda. */
    public static ContributionKind usualUnder(AgendaRole step) {
        return switch (step) {
            case OPENING_SPEECH -> OPENING;
            case PRESIDING_BODIES, PROGRAMME, CREDENTIALS, TERM_REPORT, COMMITTEE_REVIEW, RESOLUTION -> REPORT;
            case DISCUSSION, CHARTER_OPINIONS -> DISCUSSION;
            case ELECTIONS -> PRESENTATION;
            case CLOSING_SPEECH -> CONCLUSION;
            case REGISTRATION, OPENING_CEREMONY, INTRODUCTION, GUEST_SPEECH, CLOSING_CEREMONY, OTHER -> ADDRESS;
        };
    }

    /** Nghi lễ: a gesture, of which no words are written down. */
    public boolean ceremony() {
        return compareTo(FLOWERS_TO_MEETING) >= 0;
    }

    /** Whether it is known who did it without a name: the committee presents itself, everybody stands for the picture. */
    boolean byItself() {
        return this == PRESENTATION || this == PHOTOGRAPH;
    }
}
