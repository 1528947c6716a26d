package org.thuky.domain.election;

import org.thuky.domain.Sentence;

/** Nội dung bầu cử: what is elected by secret ballot (Điều lệ khóa XII, điểm a khoản 2 Điều 10). */
public enum ElectionKind {
    /** Ban Chấp hành. */
    COMMITTEE,
    /** Đại biểu chính thức dự đại hội công đoàn cấp trên. */
    DELEGATES,
    /** Đại biểu dự khuyết, on a ballot of their own. */
    ALTERNATES,
    /** Chủ tịch. */
    CHAIR,
    OTHER;

    public Sentence title() {
        return switch (this) {
            case COMMITTEE -> Sentence.of("election.kind.committee");
            case DELEGATES -> Sentence.of("election.kind.delegates");
            case ALTERNATES -> Sentence.of("election.kind.alternates");
            case CHAIR -> Sentence.of("election.kind.chair");
            case OTHER -> Sentence.of("election.kind.other");
        };
    }
}
