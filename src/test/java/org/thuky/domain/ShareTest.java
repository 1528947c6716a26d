package org.thuky.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShareTest {

    @ParameterizedTest(name = "{0} of {1} summoned: quorate {2}")
    @CsvSource({
        "85, 127, true",
        "84, 127, false",
        "102, 127, true",
        "100, 150, true",
        "99, 150, false",
        "20, 30, true",
        "1, 1, true",
        "0, 0, false"
    })
    void two_thirds_of_those_summoned_make_a_quorum(int present, int summoned, boolean quorate) {
        assertThat(new Share(present, summoned).reaches(new Share(2, 3))).isEqualTo(quorate);
    }

    @ParameterizedTest(name = "{0} votes of {1} collected: more than half {2}")
    @CsvSource({"51, 102, false", "52, 102, true", "50, 101, false", "51, 101, true", "1, 1, true", "0, 1, false"})
    void more_than_half_is_strict(int votes, int collected, boolean elected) {
        assertThat(new Share(votes, collected).exceeds(new Share(1, 2))).isEqualTo(elected);
    }
}
