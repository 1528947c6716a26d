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
    /** Ban Thường vụ, elected by the committee from among its members. */
    STANDING_COMMITTEE,
    /** Chủ tịch: by the congress itself, or by the new committee. */
    CHAIR,
    /** Phó Chủ tịch. */
    VICE_CHAIRS,
    /** Ủy ban Kiểm tra. */
    INSPECTION_COMMITTEE,
    /** Chủ nhiệm Ủy ban Kiểm tra. */
    INSPECTION_HEAD,
    /** Bầu bổ sung ủy viên Ban Chấp hành, between two congresses. */
    BY_ELECTION,
    OTHER;

    public Sentence title() {
        return switch (this) {
            case COMMITTEE -> Sentence.of("election.kind.committee");
            case DELEGATES -> Sentence.of("election.kind.delegates");
            case ALTERNATES -> Sentence.of("election.kind.alternates");
            case STANDING_COMMITTEE -> Sentence.of("election.kind.standing");
            case CHAIR -> Sentence.of("election.kind.chair");
            case VICE_CHAIRS -> Sentence.of("election.kind.vice");
            case INSPECTION_COMMITTEE -> Sentence.of("election.kind.inspection");
            case INSPECTION_HEAD -> Sentence.of("election.kind.inspection.head");
            case BY_ELECTION -> Sentence.of("election.kind.by");
            case OTHER -> Sentence.of("election.kind.other");
        };
    }

    /** Whether it sends people to the congress of the upper union. */
    public boolean delegation() {
        return this == DELEGATES || this == ALTERNATES;
    }

    /** Whether whoever is elected sits in the committee. */
    public boolean fillsCommittee() {
        return this == COMMITTEE || this == BY_ELECTION;
    }
}
