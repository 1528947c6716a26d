package org.thuky.domain.member;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
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
    GUEST_OF(Sentence.of("member.field.guest-of")),
    EDUCATION(Sentence.of("member.field.education")),
    POLITICAL_THEORY(Sentence.of("member.field.political-theory")),
    PHONE(Sentence.of("member.field.phone")),
    NOTE(Sentence.of("member.field.note"));

    private static final Set<MemberField> SENSITIVE = EnumSet.of(ETHNICITY, PARTY_SINCE, PHONE);

    private final Sentence label;

    MemberField(Sentence label) {
        this.label = label;
    }

    public Sentence label() {
        return label;
    }

    /**
     * Thông tin riêng tư, which leaves the roll only where an official form asks for it or somebody wants it: of what
     * Nghị định 13/2023/NĐ-CP protects and how to reach somebody at home.
     */
    public boolean sensitive() {
        return SENSITIVE.contains(this);
    }

    /** Names of all that is {@link #sensitive()}. */
    public static List<Sentence> sensitiveLabels() {
        return SENSITIVE.stream().map(MemberField::label).toList();
    }
}
