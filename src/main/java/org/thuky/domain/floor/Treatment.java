package org.thuky.domain.floor;

import org.thuky.domain.Sentence;

/** What a meeting did with a document. */
public enum Treatment {
    /** Thông qua. */
    ADOPTED(Sentence.of("floor.treatment.adopted")),
    /** Thảo luận, cho ý kiến vào dự thảo. */
    DISCUSSED(Sentence.of("floor.treatment.discussed")),
    /** Quán triệt, triển khai. */
    DISSEMINATED(Sentence.of("floor.treatment.disseminated"));

    private final Sentence label;

    Treatment(Sentence label) {
        this.label = label;
    }

    public Sentence label() {
        return label;
    }
}
