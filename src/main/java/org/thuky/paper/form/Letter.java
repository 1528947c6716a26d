package org.thuky.paper.form;

import static org.thuky.text.Field.field;

import org.thuky.domain.member.Member;
import org.thuky.domain.member.Sex;
import org.thuky.paper.account.MeetingAccount;
import org.thuky.paper.word.Fields;
import org.thuky.text.Phrases;

/** Thư gửi trước ngày họp: what an invitation and a summons have in common. */
final class Letter {

    private Letter() {}

    /** The day on which it is written is left to the pen. */
    static Fields head(MeetingAccount congress) {
        var facts = congress.facts();
        return congress.fields()
                .text(
                        "dia_danh_ngay_trong",
                        Phrases.text("before.letter.date", field("dia_danh", Phrases.orGap(facts.town()))))
                .text("ban_chap_hanh", Phrases.text("before.letter.committee", field("ten_cdcs", facts.union())))
                .text(
                        "thoi_gian",
                        Phrases.text(
                                "before.letter.time",
                                field("gio", Phrases.formats().longTime(facts.start())),
                                field("thu", Phrases.formats().weekday(facts.date())),
                                field("ngay", Phrases.formats().longDate(facts.date()))));
    }

    /** @param first whether no letter stands before it, which would need a page of its own */
    static Fields to(Member member, boolean first) {
        var position = Phrases.joined(member.position(), member.unit());
        return new Fields()
                .show("sang_trang", !first)
                .text("xung_ho", title(member))
                .text("ho_ten", member.name().full())
                .text("chuc_vu", position.isEmpty() ? "" : ", " + position);
    }

    static String title(Member member) {
        if (member.sex() == Sex.UNSTATED || member.summoned()) {
            return Phrases.text("before.letter.comrade");
        }
        return Phrases.text(member.sex() == Sex.MALE ? "before.letter.mister" : "before.letter.madam");
    }
}
