package org.thuky.domain.leak;

import java.math.BigDecimal;

/** Breaks a ring on purpose, so that the ring test is seen to notice. */
final class Rounds {

    final double leak = 0.803;

    boolean half(int votes, int ballots) {
        return votes > ballots / 2.0;
    }

    boolean nearly(BigDecimal votes) {
        double exact = votes.doubleValue();
        return exact > 1.0;
    }
}
