package org.thuky.domain.member;

import org.thuky.domain.Sentence;

/** Khách của bên nào, in the order in which guests are told and greeted: the upper union first. */
public enum GuestOf {
    /** Công đoàn cấp trên. */
    UPPER_UNION(Sentence.of("member.guest.upper-union")),
    /** Cấp ủy Đảng. */
    PARTY(Sentence.of("member.guest.party")),
    /** Chính quyền, thủ trưởng cơ quan, người sử dụng lao động. */
    EMPLOYER(Sentence.of("member.guest.employer")),
    /** Đoàn thể, cơ quan, công đoàn bạn. */
    ORGANISATION(Sentence.of("member.guest.organisation")),
    UNSTATED(Sentence.of("member.guest.unstated"));

    private final Sentence label;

    GuestOf(Sentence label) {
        this.label = label;
    }

    public Sentence label() {
        return label;
    }
}
