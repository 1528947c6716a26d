package org.thuky.domain.rule;

import java.util.Objects;

/**
 * Lý do phiếu không hợp lệ.
 *
 * @param code short and stable; what a recorded ballot carries
 */
public record InvalidReason(String code, String vietnamese, String english) {

    /** More names left standing than seats: the one reason every rule set must have. */
    public static final String OVER_VOTED = "OVER_VOTED";

    /** Every name of a list of several struck out. */
    public static final String ALL_STRUCK = "ALL_STRUCK";

    public InvalidReason {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(vietnamese, "vietnamese");
        Objects.requireNonNull(english, "english");
    }
}
