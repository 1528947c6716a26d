package org.thuky.domain.member;

import java.util.Arrays;
import java.util.List;
import org.thuky.domain.Sentence;

/**
 * Tư cách: in what capacity someone sits in the hall. At a full congress everyone is a member; a delegate congress
 * consists of delegates by office, elected and appointed (Điều lệ khóa XII, Điều 8). Guests are not summoned, do not
 * count for the quorum and do not vote, and no more does an alternate before being called in for an absent delegate
 * (Hướng dẫn 238/HD-TLĐ, mục 8.15, 8.16).
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
    /** Đại biểu dự khuyết, not called in. */
    ALTERNATE(Sentence.of("member.kind.alternate")),
    /** Đại biểu dự khuyết được gọi thay: sits in the place of an absent delegate. */
    SUBSTITUTE(Sentence.of("member.kind.substitute")),
    /** Đại biểu vắng, đã có người thay: an alternate sits in this delegate's place. */
    REPLACED(Sentence.of("member.kind.replaced")),
    /** Khách mời. */
    GUEST(Sentence.of("member.kind.guest")),
    /** Cơ quan, đoàn thể được mời, of which nobody knows whom it will send; its position tells who is invited: "Lãnh đạo". */
    GUEST_BODY(Sentence.of("member.kind.guest-body"));

    private final Sentence label;

    MemberKind(Sentence label) {
        this.label = label;
    }

    public Sentence label() {
        return label;
    }

    /** Được triệu tập: counts for the quorum and votes. */
    public boolean summoned() {
        return !guest() && this != ALTERNATE && this != REPLACED;
    }

    /** Khách mời: a person, or a body that sends whom it likes. */
    public boolean guest() {
        return this == GUEST || this == GUEST_BODY;
    }

    /** Whether only calling in an alternate makes it so; no list and no form can say it. */
    public boolean byCalling() {
        return this == SUBSTITUTE || this == REPLACED;
    }

    /** Those that a list or a form may say. */
    public static List<MemberKind> choices() {
        return Arrays.stream(values()).filter(kind -> !kind.byCalling()).toList();
    }
}
