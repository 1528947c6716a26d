package org.thuky.domain.member;

import org.thuky.domain.Sentence;

/** Giới tính, as credentials reports count it; a list that does not tell leaves it unstated. */
public enum Sex {
    MALE(Sentence.of("member.sex.male")),
    FEMALE(Sentence.of("member.sex.female")),
    UNSTATED(Sentence.of("member.sex.unstated"));

    private final Sentence label;

    Sex(Sentence label) {
        this.label = label;
    }

    public Sentence label() {
        return label;
    }
}
