package org.thuky.domain.member;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** When two names are most likely one, written once with a slip: another mark, one letter, a syllable more. */
final class NameLikeness {

    private NameLikeness() {}

    static boolean near(PersonName one, PersonName other) {
        var plain = letters(one);
        var otherPlain = letters(other);
        return oneLetter(plain, otherPlain) || within(one, other) || within(other, one);
    }

    /** Texts of which two names have one in common when they differ in no more than one letter. */
    static Set<String> keys(PersonName name) {
        var plain = letters(name);
        var keys = new HashSet<String>();
        keys.add(plain);
        for (int i = 0; i < plain.length(); i++) {
            keys.add(plain.substring(0, i) + plain.substring(i + 1));
        }
        return keys;
    }

    private static String letters(PersonName name) {
        return VietnameseLetters.plain(name.full()).replace(" ", "");
    }

    private static boolean oneLetter(String one, String other) {
        if (Math.abs(one.length() - other.length()) > 1) {
            return false;
        }
        int same = 0;
        while (same < Math.min(one.length(), other.length()) && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        int rest = 0;
        while (rest < Math.min(one.length(), other.length()) - same
                && one.charAt(one.length() - 1 - rest) == other.charAt(other.length() - 1 - rest)) {
            rest++;
        }
        return Math.max(one.length(), other.length()) - same - rest <= 1;
    }

    /** All syllables of the shorter name, two at least, stand in the longer one in their order. */
    private static boolean within(PersonName shorter, PersonName longer) {
        var wanted = Arrays.asList(shorter.canonical().split(" "));
        List<String> all = Arrays.asList(longer.canonical().split(" "));
        if (wanted.size() < 2 || wanted.size() + 1 != all.size()) {
            return false;
        }
        int found = 0;
        for (var syllable : all) {
            found += found < wanted.size() && wanted.get(found).equals(syllable) ? 1 : 0;
        }
        return found == wanted.size();
    }
}
