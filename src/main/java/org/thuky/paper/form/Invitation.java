package org.thuky.paper.form;

import java.util.ArrayList;
import java.util.List;
import org.thuky.paper.account.Gap;
import org.thuky.paper.account.Guests;
import org.thuky.paper.account.MeetingAccount;
import org.thuky.paper.word.Fields;
import org.thuky.text.Phrases;

/** Giấy mời (NĐ 30/2020, Mẫu 1.7): one page for each guest. */
record Invitation(MeetingAccount congress) implements Paper {

    @Override
    public PaperKind kind() {
        return PaperKind.INVITATION;
    }

    @Override
    public List<Gap> missing() {
        var missing = new ArrayList<Gap>();
        if (new Guests(congress).invited().isEmpty()) {
            missing.add(Gap.in(Gap.Place.ROLL, "before.missing.guests"));
        }
        if (congress.facts().place().isEmpty()) {
            missing.add(Gap.in(Gap.Place.FACTS, "before.missing.place"));
        }
        return missing;
    }

    @Override
    public Fields fields() {
        var guests = new Guests(congress).invited();
        var head = Letter.head(congress);
        return guests.isEmpty()
                ? head.each(
                        "giay_moi", List.of(Phrases.GAP), gap -> toWhomever(gap).and(head))
                : head.each(
                        "giay_moi",
                        guests,
                        guest -> Letter.to(guest, guest.equals(guests.get(0))).and(head));
    }

    /** To be filled in by hand. */
    private static Fields toWhomever(String gap) {
        return new Fields()
                .show("sang_trang", false)
                .text("xung_ho", Phrases.text("before.letter.anybody"))
                .text("ho_ten", gap + gap)
                .text("chuc_vu", "");
    }
}
