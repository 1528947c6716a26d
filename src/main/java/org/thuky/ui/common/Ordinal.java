package org.thuky.ui.common;

import java.util.Locale;

/** Reads "lần thứ …" as people type it: VI or 6. */
public final class Ordinal {

    private static final int LARGEST = 999;
    private static final String SIGNS = "IVXLCDM";
    private static final int[] VALUES = {1, 5, 10, 50, 100, 500, 1000};

    private Ordinal() {}

    /** 0 when it is no ordinal. */
    public static int parse(String text) {
        var word = text.strip().toUpperCase(Locale.ROOT);
        if (word.matches("[1-9]\\d{0,2}")) {
            return Integer.parseInt(word);
        }
        int sum = 0;
        for (int i = 0; i < word.length(); i++) {
            int value = value(word, i);
            if (value == 0) {
                return 0;
            }
            sum += value < value(word, i + 1) ? -value : value;
        }
        return sum > 0 && sum <= LARGEST ? sum : 0;
    }

    private static int value(String word, int index) {
        int sign = index < word.length() ? SIGNS.indexOf(word.charAt(index)) : -1;
        return sign < 0 ? 0 : VALUES[sign];
    }
}
