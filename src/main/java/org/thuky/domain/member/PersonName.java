package org.thuky.domain.member;

import org.thuky.domain.Refusal;

/**
 * Họ và tên: a person's name as papers print it. Composed letters, single spaces, nothing around it, so that the same
 * name is always the same text.
 *
 * @param full family name, middle names and given name, in this order
 */
public record PersonName(String full) {

    private static final String UNLIKELY = "|;@\\<>=";
    private static final int MOST_SYLLABLES = 9;

    public PersonName {
        full = tidy(full);
        if (full.chars().noneMatch(Character::isLetter)) {
            throw Refusal.of("member.refusal.name");
        }
    }

    /** Whether a name of a person may be written so; a list may have anything where names should stand. */
    boolean likely() {
        return full.chars().noneMatch(c -> Character.isDigit(c) || UNLIKELY.indexOf(c) >= 0)
                && full.split(" ").length <= MOST_SYLLABLES;
    }

    /** Tên: the last syllable, by which Vietnamese lists are ordered; with the letter that tells namesakes apart. */
    public String givenName() {
        return full.substring(beforeGivenName() + 1);
    }

    /** Họ: the first syllable; empty when the name is one syllable only. */
    public String familyName() {
        return full.substring(0, Math.max(full.indexOf(' '), 0));
    }

    /** Tên đệm: what stands between family and given name; may be empty. */
    public String middleNames() {
        int first = full.indexOf(' ');
        int last = beforeGivenName();
        return first == last ? "" : full.substring(first + 1, last);
    }

    /** The space before the given name. "Nguyễn Văn Hùng A" is called Hùng, "Nguyễn Văn A" is called A. */
    private int beforeGivenName() {
        int last = full.lastIndexOf(' ');
        boolean letter = last > 0 && last == full.length() - 2 && Character.isUpperCase(full.charAt(last + 1));
        int before = letter ? full.lastIndexOf(' ', last - 1) : -1;
        return before > full.indexOf(' ') ? before : last;
    }

    /** The same for one name however it is typed: capitals and the place of the tone (hòa, hoà) make no difference. */
    public String canonical() {
        return canonical(full);
    }

    static String canonical(String full) {
        var canonical = new StringBuilder(full.length() + 8);
        for (var syllable : full.split(" ")) {
            canonical
                    .append(VietnameseLetters.letters(syllable))
                    .append(VietnameseLetters.toneOf(syllable))
                    .append(' ');
        }
        return canonical.toString();
    }

    @Override
    public String toString() {
        return full;
    }

    /** Composed, with single spaces and no invisible characters. */
    static String tidy(String text) {
        if (tidyAlready(text)) {
            return text;
        }
        var tidy = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                if (tidy.length() > 0 && tidy.charAt(tidy.length() - 1) != ' ') {
                    tidy.append(' ');
                }
            } else if (!Character.isISOControl(c) && Character.getType(c) != Character.FORMAT) {
                tidy.append(c);
            }
        }
        return VietnameseLetters.compose(tidy.toString().strip());
    }

    /** Most texts are, and twenty thousand people have many. */
    private static boolean tidyAlready(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain = c > ' ' && c <= '~';
            if (!plain && !Character.isLetter(c) && (c != ' ' || before == ' ')) {
                return false;
            }
            before = c;
        }
        return before != ' ' || text.isEmpty();
    }
}
