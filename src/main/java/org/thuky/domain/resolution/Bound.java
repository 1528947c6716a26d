package org.thuky.domain.resolution;

import org.thuky.domain.Sentence;

/** Which side of its figure a target wants to be on. */
public enum Bound {
    /** Từ … trở lên. */
    AT_LEAST(Sentence.of("resolution.bound.least")),
    /** Không quá …. */
    AT_MOST(Sentence.of("resolution.bound.most"));

    private final Sentence label;

    Bound(Sentence label) {
        this.label = label;
    }

    public Sentence label() {
        return label;
    }
}
