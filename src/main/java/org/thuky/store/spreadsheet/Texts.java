package org.thuky.store.spreadsheet;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** How texts from files are cleaned and compared. */
final class Texts {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}&&[^\\s]]+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final String TONES = "\u0300\u0309\u0303\u0301\u0323";
    private static final Pattern SIGNS = Pattern.compile("[^a-z0-9]+");

    private Texts() {}

    /** Composed, with single spaces and nothing invisible. */
    static String tidy(String text) {
        if (tidyAlready(text)) {
            return text;
        }
        var composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        return SPACES.matcher(INVISIBLE.matcher(composed).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }

    /** Lower case, no marks, words apart by one space: "Họ, tên" and "HO TEN" are "ho ten". */
    static String key(String text) {
        var plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace('đ', 'd');
        return SIGNS.matcher(plain).replaceAll(" ").strip();
    }

    /** The tone at the end of each word, so that hóa and hoá are the same. */
    static String marked(String word) {
        var apart = Normalizer.normalize(word, Normalizer.Form.NFD);
        var tones = new StringBuilder();
        var letters = new StringBuilder();
        apart.chars().forEach(c -> (TONES.indexOf(c) < 0 ? letters : tones).append((char) c));
        return letters.append(tones).toString();
    }

    static boolean ascii(String text) {
        return text.chars().allMatch(c -> c < 128);
    }

    /** Nothing but composed letters and signs of Latin scripts, with single spaces between: so most texts are. */
    private static boolean tidyAlready(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain = c > ' ' && c <= '~' || c > '\u00ad' && c < '\u0300' || c >= '\u1e00' && c < '\u1f00';
            if (!plain && (c != ' ' || before == ' ')) {
                return false;
            }
            before = c;
        }
        return before != ' ' || text.isEmpty();
    }
}
