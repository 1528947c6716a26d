package org.thuky.ui.member;

import org.thuky.domain.member.GuestOf;
import org.thuky.domain.member.Member;
import org.thuky.domain.member.MemberField;
import org.thuky.domain.member.MemberKind;
import org.thuky.domain.member.Sex;
import org.thuky.text.Messages;

/** What the roll says of a person, as people read it. */
public final class MemberWords {

    private final Messages messages;

    public MemberWords(Messages messages) {
        this.messages = messages;
    }

    String label(MemberField field) {
        return messages.text(field.label());
    }

    String of(Member member, MemberField field) {
        return of(field, member.texts().get(field));
    }

    /** @param text as {@link Member#texts()} gives it */
    String of(MemberField field, String text) {
        if (text.isEmpty()) {
            return "";
        }
        return switch (field) {
            case SEX -> messages.text(Sex.valueOf(text).label());
            case KIND -> messages.text(MemberKind.valueOf(text).label());
            case GUEST_OF -> messages.text(GuestOf.valueOf(text).label());
            case PARTY -> Boolean.parseBoolean(text) ? messages.text("member.party.yes") : "";
            default -> text;
        };
    }
}
