package org.thuky.domain.resolution;

import org.thuky.domain.Sentence;

/** Đánh giá: how far a target is reached, as a review report judges it. */
public enum Judgement {
    EXCEEDED(Sentence.of("resolution.judgement.exceeded")),
    MET(Sentence.of("resolution.judgement.met")),
    /** Đang thực hiện: a target of the whole term that the rest of the term can still reach. */
    UNDER_WAY(Sentence.of("resolution.judgement.under-way")),
    NOT_MET(Sentence.of("resolution.judgement.not-met"));

    private final Sentence label;

    Judgement(Sentence label) {
        this.label = label;
    }

    public Sentence label() {
        return label;
    }
}
