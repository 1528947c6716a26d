package org.thuky.domain.resolution;

import java.math.BigDecimal;
import org.thuky.domain.Refusal;

/**
 * Con số as it was said: "trên 44", "gần 27 triệu". It is never more exact than whoever told it.
 *
 * @param value one way of writing each number: 90 for 90.0, 5000000 for 5E+6
 */
public record Quantity(BigDecimal value, Precision precision) {

    /** Nobody counts further; 1e999999999 is quickly written and fills every memory when it is written out. */
    private static final int MOST_DIGITS = 30;

    /** @throws Refusal when the number is negative, or longer than anybody counts */
    public Quantity {
        if (!isCountable(value)) {
            throw Refusal.of("resolution.refusal.digits", MOST_DIGITS);
        }
        if (value.signum() < 0) {
            throw Refusal.of("resolution.refusal.negative", value.toPlainString());
        }
        var stripped = value.stripTrailingZeros();
        value = stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    public static Quantity exact(BigDecimal value) {
        return new Quantity(value, Precision.EXACT);
    }

    public static Quantity exact(long value) {
        return exact(BigDecimal.valueOf(value));
    }

    /** The same, with this around it where nothing was said. */
    public Quantity orSaid(Precision around) {
        return precision == Precision.EXACT ? new Quantity(value, around) : this;
    }

    /** Whether it is a number of something, and not digits that got into a sentence. */
    static boolean isCountable(BigDecimal number) {
        var stripped = number.stripTrailingZeros();
        return Math.abs((long) stripped.scale()) <= MOST_DIGITS && stripped.precision() <= MOST_DIGITS;
    }

    /** Whether as an aim it is not to be passed: không quá 5, dưới 2%, 0 vụ. */
    public boolean wantsLess() {
        return precision == Precision.AT_MOST || precision == Precision.UNDER || value.signum() == 0;
    }

    /** Less than, as much as or more than the other, as far as both are known: trên 90 is more than 90. */
    int against(Quantity other) {
        int apart = value.compareTo(other.value);
        return apart != 0 ? apart : Integer.compare(side(), other.side());
    }

    private int side() {
        return switch (precision) {
            case OVER -> 1;
            case NEARLY, UNDER -> -1;
            case EXACT, ABOUT, OR_MORE, AT_LEAST, AT_MOST -> 0;
        };
    }

    /** Whether both name the same number, whatever is said around it. */
    public boolean names(Quantity other) {
        return value.equals(other.value);
    }
}
