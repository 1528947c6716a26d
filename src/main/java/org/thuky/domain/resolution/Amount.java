package org.thuky.domain.resolution;

import java.math.BigDecimal;
import java.util.Optional;
import org.thuky.domain.Refusal;

/** A figure somebody typed, as exact as it was typed. */
final class Amount {

    /** Nobody counts further; 1e999999999 is quickly written and fills every memory when it is written out. */
    private static final int MOST_DIGITS = 30;

    private Amount() {}

    /** Whether it is a number of something, and not digits that got into a sentence. */
    static boolean isCountable(BigDecimal number) {
        var stripped = number.stripTrailingZeros();
        return Math.abs((long) stripped.scale()) <= MOST_DIGITS && stripped.precision() <= MOST_DIGITS;
    }

    /** One way of writing each number: 90 for 90.0, 5000000 for 5E+6. */
    static Optional<BigDecimal> plain(Optional<BigDecimal> number) {
        return number.map(value -> {
            var stripped = value.stripTrailingZeros();
            if (!isCountable(value)) {
                throw Refusal.of("resolution.refusal.digits", MOST_DIGITS);
            }
            if (value.signum() < 0) {
                throw Refusal.of("resolution.refusal.negative", value.toPlainString());
            }
            return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
        });
    }
}
