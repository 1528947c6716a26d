package org.thuky.domain.petition;

import org.thuky.domain.Sentence;

/** Nơi được kiến nghị. */
public enum Addressee {
    /** Công đoàn cấp trên. */
    UPPER_UNION(Sentence.of("petition.to.upper-union")),
    /** Người sử dụng lao động, thủ trưởng cơ quan, đơn vị. */
    EMPLOYER(Sentence.of("petition.to.employer")),
    /** Cấp ủy. */
    PARTY(Sentence.of("petition.to.party")),
    /** Ban Chấp hành công đoàn cơ sở. */
    COMMITTEE(Sentence.of("petition.to.committee"));

    private final Sentence label;

    Addressee(Sentence label) {
        this.label = label;
    }

    public Sentence label() {
        return label;
    }
}
