package org.thuky.paper.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.thuky.domain.agenda.AgendaItem;
import org.thuky.domain.meeting.MeetingKind;
import org.thuky.domain.member.Member;
import org.thuky.domain.rule.AgendaRole;
import org.thuky.paper.account.Gap;
import org.thuky.paper.account.MeetingAccount;
import org.thuky.paper.word.Fields;
import org.thuky.text.Phrases;

/** Giấy triệu tập to each delegate; whoever else confers gets one notice for all, with the agenda. */
record Summons(MeetingAccount congress) implements Paper {

    /** Flag and speeches of a congress: no business that anybody has to prepare. */
    private static final Set<AgendaRole> CEREMONIES = Set.of(
            AgendaRole.REGISTRATION,
            AgendaRole.OPENING_CEREMONY,
            AgendaRole.OPENING_SPEECH,
            AgendaRole.CLOSING_SPEECH,
            AgendaRole.CLOSING_CEREMONY);

    @Override
    public PaperKind kind() {
        return single() ? PaperKind.SUMMONS : PaperKind.SUMMONS_FOR_ALL;
    }

    private boolean single() {
        return congress.facts().kind() == MeetingKind.CONGRESS && congress.delegates();
    }

    @Override
    public List<Gap> missing() {
        var missing = new ArrayList<>(congress.missingRoll());
        if (!single() && congress.meeting().agenda().items().isEmpty()) {
            missing.add(Gap.in(Gap.Place.AGENDA, "paper.missing.agenda"));
        }
        if (congress.facts().place().isEmpty()) {
            missing.add(Gap.in(Gap.Place.FACTS, "before.missing.place"));
        }
        return missing;
    }

    @Override
    public Fields fields() {
        return single() ? letters() : notice();
    }

    private Fields letters() {
        var delegates = congress.summoned();
        var head = Letter.head(congress);
        return head.each(
                "giay_trieu_tap",
                delegates,
                delegate -> letter(delegate, delegates).and(head));
    }

    private static Fields letter(Member delegate, List<Member> delegates) {
        return Letter.to(delegate, delegate.equals(delegates.get(0)))
                .text("tu_cach", Phrases.text(delegate.kind().label()).toLowerCase(Locale.ROOT));
    }

    private Fields notice() {
        return Letter.head(congress)
                .text(
                        "so_nguoi",
                        Phrases.count(congress.meeting().roll().summoned().size()))
                .each(
                        "noi_dung",
                        congress.meeting().agenda().items().stream()
                                .filter(item -> !congress.assembly().congress() || !CEREMONIES.contains(item.step()))
                                .map(AgendaItem::title)
                                .toList(),
                        Fields::sentence);
    }
}
