package org.thuky.store.spreadsheet;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells Vietnamese from what only looks like letters: the proof by which an encoding is recognised. */
final class Syllables {

    private static final Pattern SYLLABLE = Pattern.compile("(?:ngh|ng|nh|kh|gh|gi|ch|ph|qu|th|tr|[bcdđghklmnprstvx])?"
            + "(?:uyê|iêu|yêu|uôi|ươi|ươu|oai|oay|oao|oeo|uây|uya|uyu|uai|uay|uao"
            + "|ia|iê|ya|yê|ua|uô|ưa|ươ|oa|oă|oe|oo|uâ|uă|uê|uơ|uy|ue"
            + "|ai|ao|au|ay|âu|ây|eo|êu|iu|oi|ôi|ơi|ui|ưi|ưu|[aăâeêioôơuưy])"
            + "(?:ng|nh|ch|[cmnpt])?");
    private static final Pattern TONES = Pattern.compile("[\u0300\u0309\u0303\u0301\u0323]");
    private static final Pattern SEPARATORS = Pattern.compile("[\\s\\p{Z}\\p{Punct}\\d]+");

    private Syllables() {}

    /** How much speaks for this being Vietnamese: words with marks that are syllables, less those that are not. */
    static int score(String text) {
        int score = 0;
        for (var word : SEPARATORS.split(text)) {
            if (!Texts.ascii(word)) {
                score += valid(word) ? 1 : -1;
            }
        }
        return score;
    }

    private static boolean valid(String word) {
        var apart = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        var toneless = TONES.matcher(apart).replaceAll("");
        return apart.length() - toneless.length() <= 1
                && SYLLABLE.matcher(Normalizer.normalize(toneless, Normalizer.Form.NFC))
                        .matches();
    }
}
