package org.thuky.domain.resolution;

import java.math.BigDecimal;
import java.util.Optional;
import org.thuky.domain.Refusal;

/** A figure somebody typed, as exact as it was typed. */
final class Amount {

    private Amount() {}

    /** One way of writing each number: 90 for 90.0, 5000000 for 5E+6. */
    static Optional<BigDecimal> plain(Optional<BigDecimal> number) {
        return number.map(value -> {
            if (value.signum() < 0) {
                throw Refusal.of("resolution.refusal.negative", value.toPlainString());
            }
            var stripped = value.stripTrailingZeros();
            return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
        });
    }
}
