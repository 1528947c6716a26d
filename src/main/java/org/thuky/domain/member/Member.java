package org.thuky.domain.member;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Người trong danh sách: a union member, a delegate or a guest, with what the papers of the congress say of a person
 * (lý lịch trích ngang). Absent text is empty.
 *
 * @param card mã thẻ: the code on the member's card, scanned at the door; unique when given
 * @param hometown quê quán
 * @param party đảng viên
 * @param partySince ngày vào Đảng, as the list tells it
 * @param position chức vụ chuyên môn
 * @param unionPosition chức vụ công đoàn
 * @param group tổ công đoàn
 * @param unit đơn vị công tác
 * @param kind tư cách in the hall
 * @param guestOf whose guest it is; of everybody else unstated
 * @param education trình độ chuyên môn
 * @param politicalTheory trình độ lý luận chính trị
 */
public record Member(
        MemberId id,
        PersonName name,
        String card,
        Sex sex,
        BirthDate birth,
        String ethnicity,
        String nationality,
        String hometown,
        boolean party,
        String partySince,
        String position,
        String unionPosition,
        String group,
        String unit,
        MemberKind kind,
        GuestOf guestOf,
        String education,
        String politicalTheory,
        String phone,
        String note) {

    /**
     * Makes a member of what a list or a form tells.
     *
     * @param texts as {@link #texts()} gives them; what is missing is unknown
     * @throws org.thuky.domain.Refusal when the name is missing or the date of birth cannot be
     */
    public static Member of(MemberId id, Map<MemberField, String> texts) {
        var sex = text(texts, MemberField.SEX);
        var kind = text(texts, MemberField.KIND);
        var guestOf = text(texts, MemberField.GUEST_OF);
        return new Member(
                id,
                new PersonName(text(texts, MemberField.NAME)),
                text(texts, MemberField.CARD),
                sex.isEmpty() ? Sex.UNSTATED : Sex.valueOf(sex),
                BirthDate.parse(text(texts, MemberField.BIRTH)),
                text(texts, MemberField.ETHNICITY),
                text(texts, MemberField.NATIONALITY),
                text(texts, MemberField.HOMETOWN),
                Boolean.parseBoolean(text(texts, MemberField.PARTY)),
                text(texts, MemberField.PARTY_SINCE),
                text(texts, MemberField.POSITION),
                text(texts, MemberField.UNION_POSITION),
                text(texts, MemberField.GROUP),
                text(texts, MemberField.UNIT),
                kind.isEmpty() ? MemberKind.MEMBER : MemberKind.valueOf(kind),
                guestOf.isEmpty() ? GuestOf.UNSTATED : GuestOf.valueOf(guestOf),
                text(texts, MemberField.EDUCATION),
                text(texts, MemberField.POLITICAL_THEORY),
                text(texts, MemberField.PHONE),
                text(texts, MemberField.NOTE));
    }

    /** Every field as text: choices by their constant's name, party membership as true or empty. */
    public Map<MemberField, String> texts() {
        var texts = new EnumMap<MemberField, String>(MemberField.class);
        texts.put(MemberField.NAME, name.full());
        texts.put(MemberField.CARD, card);
        texts.put(MemberField.SEX, sex == Sex.UNSTATED ? "" : sex.name());
        texts.put(MemberField.BIRTH, birth.text());
        texts.put(MemberField.ETHNICITY, ethnicity);
        texts.put(MemberField.NATIONALITY, nationality);
        texts.put(MemberField.HOMETOWN, hometown);
        texts.put(MemberField.PARTY, party ? "true" : "");
        texts.put(MemberField.PARTY_SINCE, partySince);
        texts.put(MemberField.POSITION, position);
        texts.put(MemberField.UNION_POSITION, unionPosition);
        texts.put(MemberField.GROUP, group);
        texts.put(MemberField.UNIT, unit);
        texts.put(MemberField.KIND, kind.name());
        texts.put(MemberField.GUEST_OF, guestOf == GuestOf.UNSTATED ? "" : guestOf.name());
        texts.put(MemberField.EDUCATION, education);
        texts.put(MemberField.POLITICAL_THEORY, politicalTheory);
        texts.put(MemberField.PHONE, phone);
        texts.put(MemberField.NOTE, note);
        return texts;
    }

    /** Chức vụ, đơn vị: as what a person is introduced; empty when the list tells neither. */
    public String office() {
        return Stream.of(position, unit).filter(text -> !text.isEmpty()).collect(Collectors.joining(", "));
    }

    /** The same person with some fields written anew. */
    public Member with(Map<MemberField, String> changes) {
        var texts = texts();
        texts.putAll(changes);
        return of(id, texts);
    }

    /** The same person with one more remark. */
    Member noted(String remark) {
        return with(Map.of(MemberField.NOTE, note.isEmpty() ? remark : note + "; " + remark));
    }

    /** Khách mời: a person, or a body that sends whom it likes. */
    public boolean guest() {
        return kind.guest();
    }

    /** Được triệu tập: counts for the quorum and votes. */
    public boolean summoned() {
        return kind.summoned();
    }

    private static String text(Map<MemberField, String> texts, MemberField field) {
        return PersonName.tidy(texts.getOrDefault(field, ""));
    }
}
