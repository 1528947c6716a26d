package org.thuky.paper.form;

import static org.thuky.text.Field.field;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.thuky.domain.member.Member;
import org.thuky.domain.member.MemberSearch;
import org.thuky.paper.account.Gap;
import org.thuky.paper.account.Guests;
import org.thuky.paper.account.MeetingAccount;
import org.thuky.paper.word.Fields;
import org.thuky.text.Phrases;

/** Thẻ đại biểu, thẻ khách mời: to be cut, worn and scanned at the door. */
record MemberCards(MeetingAccount congress) implements Paper {

    /** So many names a sentence takes. */
    private static final int NAMED = 5;

    @Override
    public PaperKind kind() {
        return PaperKind.MEMBER_CARDS;
    }

    @Override
    public List<Gap> missing() {
        if (!congress.missingRoll().isEmpty()) {
            return congress.missingRoll();
        }
        var door = MemberSearch.over(congress.meeting().roll().inOrder());
        var without = Card.of(congress.meeting().roll().inOrder()).stream()
                .filter(card -> card.scanned(door).isEmpty())
                .map(card -> card.bearer().name().full())
                .toList();
        if (without.isEmpty()) {
            return List.of();
        }
        return List.of(
                without.size() <= NAMED
                        ? Gap.in(Gap.Place.ROLL, "before.missing.cards", without)
                        : Gap.in(
                                Gap.Place.ROLL,
                                "before.missing.cards.many",
                                without.subList(0, NAMED),
                                without.size() - NAMED));
    }

    @Override
    public int people() {
        return congress.meeting().roll().members().size();
    }

    @Override
    public Fields fields() {
        var door = MemberSearch.over(congress.meeting().roll().inOrder());
        var cards = new ArrayList<Card>();
        Stream.of(congress.summoned(), congress.alternates(), new Guests(congress).invited())
                .map(Card::of)
                .forEach(cards::addAll);
        return Card.sheet(congress.fields(), cards, card -> face(card, door));
    }

    private Fields face(Card card, MemberSearch door) {
        var bearer = card.bearer();
        var number = Phrases.formats().padded(card.number());
        return new Fields()
                .text("tu_cach_hoa", Phrases.capitals(capacity(bearer)))
                .text("ho_ten", bearer.name().full())
                .text("chuc_vu", Phrases.joined(bearer.position(), bearer.unit()))
                .text("to_cong_doan", bearer.group())
                .picture("ma_qr", card.picture(door))
                .text(
                        "so_the",
                        bearer.card().isEmpty()
                                ? Phrases.text("before.card.number", field("so", number))
                                : Phrases.text(
                                        "before.card.number.code", field("so", number), field("ma", bearer.card())));
    }

    private static String capacity(Member bearer) {
        return Phrases.text(
                switch (bearer.kind()) {
                    case MEMBER -> "member.kind.member";
                    case GUEST, GUEST_BODY -> "member.kind.guest";
                    case ALTERNATE -> "member.kind.alternate";
                    case EX_OFFICIO, ELECTED, APPOINTED, SUBSTITUTE, REPLACED -> "before.card.delegate";
                });
    }
}
