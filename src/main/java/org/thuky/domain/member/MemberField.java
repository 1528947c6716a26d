package org.thuky.domain.member;

import org.thuky.domain.Sentence;

/** Mục trong lý lịch trích ngang: what a list may tell of a person. Only the name must be there. */
public enum MemberField {
    NAME(Sentence.of("member.field.name")),
    CARD(Sentence.of("member.field.card")),
    SEX(Sentence.of("member.field.sex")),
    BIRTH(Sentence.of("member.field.birth")),
    ETHNICITY(Sentence.of("member.field.ethnicity")),
    NATIONALITY(Sentence.of("member.field.nationality")),
    HOMETOWN(Sentence.of("member.field.hometown")),
    PARTY(Sentence.of("member.field.party")),
    PARTY_SINCE(Sentence.of("member.field.party-since")),
    POSITION(Sentence.of("member.field.position")),
    UNION_POSITION(Sentence.of("member.field.union-position")),
    GROUP(Sentence.of("member.field.group")),
    UNIT(Sentence.of("member.field.unit")),
    KIND(Sentence.of("member.field.kind")),
    EDUCATION(Sentence.of("member.field.education")),
    POLITICAL_THEORY(Sentence.of("member.field.political-theory")),
    PHONE(Sentence.of("member.field.phone")),
    NOTE(Sentence.of("member.field.note"));

    private final Sentence label;

    MemberField(Sentence label) {
        this.label = label;
    }

    public Sentence label() {
        return label;
    }
}
