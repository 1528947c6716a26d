package org.thuky.domain.member;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Tìm người: finds people as fast as a name can be typed at the door. "huong" finds Hường, "ng t hu" finds Nguyễn Thị
 * Hường, a card code finds its bearer. Accents need not be typed; those that are typed must be right. The keys are made
 * once for the whole roll.
 */
public final class MemberSearch {

    private record Syllable(String letters, String plain, int tone) {

        static List<Syllable> of(String text) {
            var syllables = new ArrayList<Syllable>(4);
            for (var word : text.split(" ")) {
                if (!word.isEmpty()) {
                    syllables.add(new Syllable(
                            VietnameseLetters.letters(word),
                            VietnameseLetters.plain(word),
                            VietnameseLetters.toneOf(word)));
                }
            }
            return syllables;
        }

        /** As typed so far: a letter without a mark stands for all of its kind, no tone for any tone. */
        boolean begins(Syllable whole) {
            if (letters.length() > whole.letters.length() || (tone != 0 && tone != whole.tone)) {
                return false;
            }
            for (int i = 0; i < letters.length(); i++) {
                char typed = letters.charAt(i);
                if (typed != whole.letters.charAt(i) && typed != whole.plain.charAt(i)) {
                    return false;
                }
            }
            return true;
        }
    }

    private record Key(Member member, List<Syllable> syllables, String card) {}

    /** The better a person fits, the lower. */
    private static final int CARD = 0;

    private static final int GIVEN_NAME = 1;
    private static final int ANYWHERE = 2;
    private static final int NOWHERE = 3;

    private final List<Key> keys;

    private MemberSearch(List<Key> keys) {
        this.keys = keys;
    }

    /** @param members in the order in which equally good finds shall be shown */
    public static MemberSearch over(Collection<Member> members) {
        return new MemberSearch(members.stream()
                .map(member -> new Key(member, Syllable.of(member.name().full()), Roll.cardKey(member.card())))
                .toList());
    }

    /** First the bearer of that very card, then those whose given name is meant, then the others; of no query, all. */
    public List<Member> find(String query) {
        var tidy = PersonName.tidy(query);
        var typed = Syllable.of(tidy);
        var code = Roll.cardKey(tidy);
        var found = new ArrayList<List<Member>>(NOWHERE);
        for (int fit = 0; fit <= NOWHERE; fit++) {
            found.add(new ArrayList<>());
        }
        for (var key : keys) {
            found.get(fit(key, typed, code)).add(key.member);
        }
        return found.subList(CARD, NOWHERE).stream().flatMap(List::stream).toList();
    }

    /**
     * The one person whom a query can mean: the bearer of that very card, the only one of that full name, or the only one
     * found. Empty when several could be meant: then nobody is, until somebody chooses.
     */
    public Optional<Member> meant(String query) {
        var tidy = PersonName.tidy(query);
        if (tidy.isEmpty()) {
            return Optional.empty();
        }
        var code = Roll.cardKey(tidy);
        return only(keys.stream().filter(key -> key.card.equals(code)).map(Key::member))
                .or(() -> only(keys.stream()
                        .map(Key::member)
                        .filter(member -> member.name().full().equalsIgnoreCase(tidy))))
                .or(() -> only(find(query).stream()));
    }

    private static Optional<Member> only(Stream<Member> members) {
        var first = members.limit(2).toList();
        return first.size() == 1 ? Optional.of(first.get(0)) : Optional.empty();
    }

    private static int fit(Key key, List<Syllable> typed, String code) {
        if (typed.isEmpty()) {
            return ANYWHERE;
        }
        if (key.card.equals(code)) {
            return CARD;
        }
        int last = typed.size() - 1;
        var givenName = key.syllables.get(key.syllables.size() - 1);
        if (typed.get(last).begins(givenName)
                && follow(typed.subList(0, last), key.syllables.subList(0, key.syllables.size() - 1))) {
            return GIVEN_NAME;
        }
        return partOfCode(key.card, code) || follow(typed, key.syllables) ? ANYWHERE : NOWHERE;
    }

    /** Only what has a digit is part of a code, or "cb" would find every card of Cao Bằng. */
    private static boolean partOfCode(String card, String code) {
        return card.contains(code) && code.chars().anyMatch(Character::isDigit);
    }

    /** Whether what was typed begins syllables of the name, one after the other; some may be passed over. */
    private static boolean follow(List<Syllable> typed, List<Syllable> name) {
        int next = 0;
        for (int i = 0; i < name.size() && next < typed.size(); i++) {
            if (typed.get(next).begins(name.get(i))) {
                next++;
            }
        }
        return next == typed.size();
    }
}
