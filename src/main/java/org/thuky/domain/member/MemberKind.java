package org.thuky.domain.member;

import org.thuky.domain.Sentence;

/**
 * Tư cách: in what capacity someone sits in the hall. At a full congress everyone is a member; a delegate congress
 * consists of delegates by office, elected and appointed (Điều lệ khóa XII, Điều 8). Guests are not summoned, do not
 * count for the quorum and do not vote.
 */
public enum MemberKind {
    /** Đoàn viên. */
    MEMBER(Sentence.of("member.kind.member")),
    /** Đại biểu đương nhiên. */
    EX_OFFICIO(Sentence.of("member.kind.ex-officio")),
    /** Đại biểu được bầu. */
    ELECTED(Sentence.of("member.kind.elected")),
    /** Đại biểu được chỉ định. */
    APPOINTED(Sentence.of("member.kind.appointed")),
    /** Khách mời. */
    GUEST(Sentence.of("member.kind.guest"));

    private final Sentence label;

    MemberKind(Sentence label) {
        this.label = label;
    }

    public Sentence label() {
        return label;
    }
}
