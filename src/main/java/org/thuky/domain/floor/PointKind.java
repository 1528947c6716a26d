package org.thuky.domain.floor;

import org.thuky.domain.Sentence;

/** What a point of a speech is. */
public enum PointKind {
    /** Nội dung. */
    REMARK(Sentence.of("floor.point.remark")),
    /** Biểu dương, ghi nhận. */
    PRAISE(Sentence.of("floor.point.praise")),
    /** Hạn chế được chỉ ra: (1), (2), (3). */
    SHORTCOMING(Sentence.of("floor.point.shortcoming")),
    /** Đề nghị, yêu cầu: một là, hai là, ba là. */
    REQUEST(Sentence.of("floor.point.request"));

    private final Sentence label;

    PointKind(Sentence label) {
        this.label = label;
    }

    public Sentence label() {
        return label;
    }
}
