package org.thuky.paper.form;

import static org.thuky.text.Field.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.thuky.domain.member.Member;
import org.thuky.domain.member.MemberSearch;
import org.thuky.domain.member.VietnameseLetters;
import org.thuky.paper.word.Fields;
import org.thuky.paper.word.Picture;
import org.thuky.text.Phrases;

/**
 * Thẻ: what a person wears in the hall.
 *
 * @param number in the sign-in list
 */
public record Card(Member bearer, int number) {

    private static final double CODE_SIDE = 18;

    public static List<Card> of(List<Member> people) {
        var cards = new ArrayList<Card>();
        people.forEach(person -> cards.add(new Card(person, cards.size() + 1)));
        return cards;
    }

    /** Two stand side by side on the sheet; the last may stand alone. */
    static Fields sheet(Fields fields, List<Card> cards, Function<Card, Fields> face) {
        var rows = new ArrayList<List<Card>>();
        for (int i = 0; i < cards.size(); i += 2) {
            rows.add(cards.subList(i, Math.min(i + 2, cards.size())));
        }
        Function<Card, Fields> whole = card -> face.apply(card).and(fields);
        return new Fields()
                .and(fields)
                .each(
                        "hang",
                        rows,
                        row -> new Fields()
                                .each("trai", row.subList(0, 1), whole)
                                .each("phai", row.subList(1, row.size()), whole));
    }

    /**
     * What the door takes for this person and nobody else: the code of the card, or the name as a scanner can type it.
     *
     * @return empty when several people answer to the name
     */
    public Optional<String> scanned(MemberSearch door) {
        if (!bearer.card().isEmpty()) {
            return Optional.of(bearer.card());
        }
        var name = VietnameseLetters.plain(bearer.name().full());
        return Optional.of(name).filter(typed -> door.find(typed).equals(List.of(bearer)));
    }

    Optional<Picture> picture(MemberSearch door) {
        return scanned(door)
                .map(code -> Picture.code(code, CODE_SIDE, Phrases.text("before.card.code", field("ma", code))));
    }
}
