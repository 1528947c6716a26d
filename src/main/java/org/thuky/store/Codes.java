package org.thuky.store;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.OptionalLong;
import org.thuky.domain.meeting.Imprint;

/** The integrity codes that a chronicle has had, one an entry, kept small. */
final class Codes {

    private static final int DIGITS = 12;

    private long[] codes = new long[256];
    private int count;

    void add(String hash) {
        if (count == codes.length) {
            codes = Arrays.copyOf(codes, 2 * count);
        }
        codes[count++] = HexFormat.fromHexDigitsToLong(hash, 0, DIGITS);
    }

    /**
     * The entry behind which the code was the chronicle's; spaces, hyphens and small letters do not matter.
     *
     * @param asked the code, or all that the code on a paper says when it is scanned
     */
    OptionalLong entryOf(String asked) {
        var code = Imprint.parse(asked).map(Imprint::code).orElse(asked);
        var digits = code.replaceAll("[\\s\\p{Pd}]", "").toLowerCase(Locale.ROOT);
        if (!digits.matches("[0-9a-f]{" + DIGITS + "}")) {
            return OptionalLong.empty();
        }
        long sought = HexFormat.fromHexDigitsToLong(digits);
        for (int i = count - 1; i >= 0; i--) {
            if (codes[i] == sought) {
                return OptionalLong.of(i + 1L);
            }
        }
        return OptionalLong.empty();
    }
}
