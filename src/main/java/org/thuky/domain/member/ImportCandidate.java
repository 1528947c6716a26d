package org.thuky.domain.member;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** A row whose person can be named, and how well that person is known already. */
record ImportCandidate(MemberDraft draft, Member person, String card) {

    /** Fields in which one person may be told from a namesake. */
    private static final Set<MemberField> TELLING = EnumSet.of(
            MemberField.SEX, MemberField.GROUP, MemberField.UNIT, MemberField.POSITION, MemberField.ETHNICITY);

    static ImportCandidate of(MemberDraft draft) {
        var person = Member.of(new MemberId(1), draft.texts());
        return new ImportCandidate(draft, person, Roll.cardKey(person.card()));
    }

    /** All by which people are told apart, as one text. */
    static String signature(Member member) {
        return String.join(
                "|",
                member.name().canonical(),
                member.birth().text(),
                Roll.cardKey(member.card()),
                member.sex().name(),
                member.group(),
                member.unit(),
                member.position(),
                member.ethnicity());
    }

    boolean sameName(Member other) {
        return person.name().canonical().equals(other.name().canonical());
    }

    boolean nearName(Member other) {
        return NameLikeness.near(person.name(), other.name());
    }

    /** Both tell a date of birth, and as far as they do it is one. */
    boolean sameBirth(Member other) {
        return person.birth().known() && other.birth().known() && person.birth().agreesWith(other.birth());
    }

    boolean otherCard(Member other) {
        var otherCard = Roll.cardKey(other.card());
        return !card.isEmpty() && !otherCard.isEmpty() && !card.equals(otherCard);
    }

    /** Whether both may be the same person, as far as both tell. */
    boolean mayBe(Member other) {
        return person.birth().agreesWith(other.birth()) && !otherCard(other);
    }

    /** How much speaks for it: a known date of birth above all, then each other field that agrees. */
    int likeness(Member other) {
        var texts = other.texts();
        int agreeing = (int) TELLING.stream()
                .filter(field ->
                        !draft.text(field).isEmpty() && draft.text(field).equals(texts.get(field)))
                .count();
        boolean sameBirth = person.birth().known() && other.birth().known();
        return agreeing + (sameBirth ? TELLING.size() + 1 : 0);
    }

    /** Nothing in which two people differ: most likely one person written twice. */
    boolean repeats(ImportCandidate earlier) {
        return mayBe(earlier.person)
                && TELLING.stream()
                        .allMatch(field -> draft.text(field).isEmpty()
                                || earlier.draft.text(field).isEmpty()
                                || draft.text(field).equals(earlier.draft.text(field)));
    }

    /** What the row tells otherwise than the roll; what it leaves empty or tells less exactly is no change. */
    Map<MemberField, String> changes(Member known) {
        var changes = new LinkedHashMap<MemberField, String>();
        var now = known.texts();
        var told = person.texts();
        for (var field : MemberField.values()) {
            boolean same = switch (field) {
                case NAME -> sameName(known);
                case BIRTH -> now.get(field).endsWith(told.get(field));
                case NOTE -> now.get(field).contains(told.get(field));
                default -> told.get(field).equals(now.get(field));
            };
            if (!same && !draft.text(field).isEmpty()) {
                changes.put(field, told.get(field));
            }
        }
        return changes;
    }
}
