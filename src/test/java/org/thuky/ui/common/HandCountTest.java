package org.thuky.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thuky.testkit.Problems;

/** No more hands than people, and nobody raises a hand in an empty hall. */
class HandCountTest {

    @ParameterizedTest
    @CsvSource({
        "102, '',   '',  '',                    102",
        "102, 2,    1,   '',                    99",
        "102, 100,  2,   '',                    0",
        "102, 100,  3,   vote.refusal.too.many, -1",
        "102, 103,  '',  vote.refusal.too.many, -1",
        "102, mười, '',  vote.refusal.negative, 103",
        "102, '',   -1,  vote.refusal.negative, 103",
        "0,   '',   '',  vote.refusal.nobody,   0"
    })
    void those_against_and_of_other_opinion(int present, String against, String other, String problem, int inFavour) {
        var count = new HandCount();
        count.presentProperty().set(present);
        count.againstProperty().set(against);
        count.otherProperty().set(other);
        assertThat(Problems.whole(count.validity())).isEqualTo(problem);
        assertThat(count.inFavour()).isEqualTo(inFavour);
    }
}
