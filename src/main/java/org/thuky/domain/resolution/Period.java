package org.thuky.domain.resolution;

import org.thuky.domain.Sentence;

/** Kỳ tính: over what time a target is counted. */
public enum Period {
    /** Cả nhiệm kỳ. */
    TERM(Sentence.of("resolution.period.term")),
    /** Mỗi năm. */
    YEAR(Sentence.of("resolution.period.year"));

    private final Sentence label;

    Period(Sentence label) {
        this.label = label;
    }

    public Sentence label() {
        return label;
    }
}
