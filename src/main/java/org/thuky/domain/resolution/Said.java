package org.thuky.domain.resolution;

import java.util.Optional;

/**
 * Con số đọc được: a number with what belongs to it, as it was read out of words.
 *
 * @param unit as it was said; may be empty
 */
public record Said(Quantity quantity, String unit) {

    /** The unit of money, whether đ, vnđ or đồng was said. */
    public static final String MONEY = "đồng";

    /** The unit where another one may be told beside the figure; empty when these contradict each other. */
    public Optional<String> unitBeside(String told) {
        if (unit.isEmpty() || unit.equalsIgnoreCase(told)) {
            return Optional.of(told);
        }
        return told.isEmpty() ? Optional.of(unit) : Optional.empty();
    }
}
