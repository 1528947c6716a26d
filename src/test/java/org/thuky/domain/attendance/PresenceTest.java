package org.thuky.domain.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thuky.domain.Share;

class PresenceTest {

    @ParameterizedTest(name = "{1} of {0} present: {2} short of two thirds")
    @CsvSource({"127, 102, 0", "127, 85, 0", "127, 84, 1", "127, 0, 85", "150, 99, 1", "3, 2, 0", "0, 0, 0"})
    void says_how_many_are_missing_for_the_quorum(int summoned, int present, int missing) {
        assertThat(new Presence(summoned, present).shortOf(new Share(2, 3))).isEqualTo(missing);
    }
}
