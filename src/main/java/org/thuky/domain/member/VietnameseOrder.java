package org.thuky.domain.member;

import java.util.Comparator;

/**
 * Thứ tự a, b, c: syllable by syllable, first the letters (a ă â b c d đ e ê …), then the tones (không dấu, huyền, hỏi,
 * ngã, sắc, nặng), shorter before longer, small letters before capitals.
 */
public final class VietnameseOrder {

    /** For any text, from the left. */
    public static final Comparator<String> OF_TEXT = VietnameseOrder::compareSyllables;

    /** For people: by given name, then family name, then middle names. */
    public static final Comparator<PersonName> OF_NAMES = Comparator.comparing(PersonName::givenName, OF_TEXT)
            .thenComparing(PersonName::familyName, OF_TEXT)
            .thenComparing(PersonName::middleNames, OF_TEXT);

    private VietnameseOrder() {}

    private static int compareSyllables(String one, String other) {
        int i = 0;
        int j = 0;
        while (i < one.length() && j < other.length()) {
            int endOfOne = end(one, i);
            int endOfOther = end(other, j);
            int order = compareSyllable(one.substring(i, endOfOne), other.substring(j, endOfOther));
            if (order != 0) {
                return order;
            }
            i = endOfOne + 1;
            j = endOfOther + 1;
        }
        return Integer.compare(one.length() - i, other.length() - j);
    }

    private static int end(String text, int from) {
        int space = text.indexOf(' ', from);
        return space < 0 ? text.length() : space;
    }

    private static int compareSyllable(String one, String other) {
        int common = Math.min(one.length(), other.length());
        for (int i = 0; i < common; i++) {
            int order = Integer.compare(VietnameseLetters.rank(one.charAt(i)), VietnameseLetters.rank(other.charAt(i)));
            if (order != 0) {
                return order;
            }
        }
        if (one.length() != other.length()) {
            return Integer.compare(one.length(), other.length());
        }
        int order = Integer.compare(VietnameseLetters.toneOf(one), VietnameseLetters.toneOf(other));
        // what is left differs in capitals or in the place of the tone only; small letters have the higher codes
        return order != 0 ? order : other.compareTo(one);
    }
}
