package org.thuky.domain.meeting;

import java.util.Optional;
import org.thuky.domain.Refusal;
import org.thuky.domain.Sentence;

/**
 * Mã PIN, kept only as a hash: it tells at this laptop who sits down.
 *
 * @param iterations how often the hash was repeated; PINs set long ago were hashed faster
 * @param salt in hexadecimal digits
 * @param hash in hexadecimal digits
 */
public record Pin(int iterations, String salt, String hash) {

    /** What is asked of somebody who chooses one. */
    public static final int SHORTEST = 6;

    public static final int LONGEST = 12;

    /** What was enough once: scripts tell of meetings that were held before. */
    private static final int SHORTEST_TOLD = 4;

    /** What is wrong with these digits as a PIN; empty when somebody may choose them. */
    public static Optional<Sentence> weakness(String digits) {
        if (!isNumber(digits, SHORTEST)) {
            return Optional.of(Sentence.of("meeting.refusal.pin.form", SHORTEST, LONGEST));
        }
        return isRun(digits) || isRepetition(digits)
                ? Optional.of(Sentence.of("meeting.refusal.pin.easy"))
                : Optional.empty();
    }

    /** @throws Refusal when nobody could ever have had this PIN */
    public static void requireTold(String digits) {
        if (!isNumber(digits, SHORTEST_TOLD)) {
            throw Refusal.of("meeting.refusal.pin.form", SHORTEST_TOLD, LONGEST);
        }
    }

    private static boolean isNumber(String digits, int shortest) {
        return digits.length() >= shortest
                && digits.length() <= LONGEST
                && digits.chars().allMatch(digit -> digit >= '0' && digit <= '9');
    }

    /** 000000, 123456, 987654, 890123, 135791: each digit is as far from the one before. */
    private static boolean isRun(String digits) {
        int step = Math.floorMod(digits.charAt(1) - digits.charAt(0), 10);
        for (int i = 2; i < digits.length(); i++) {
            if (Math.floorMod(digits.charAt(i) - digits.charAt(i - 1), 10) != step) {
                return false;
            }
        }
        return true;
    }

    /** 121212, 123123: a few digits over and over. */
    private static boolean isRepetition(String digits) {
        for (int length = 2; length <= 3; length++) {
            if (digits.startsWith(digits.substring(length))) {
                return true;
            }
        }
        return false;
    }
}
