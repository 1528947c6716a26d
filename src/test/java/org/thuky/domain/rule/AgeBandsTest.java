package org.thuky.domain.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.thuky.domain.Refusal;
import org.thuky.domain.Sentence;

class AgeBandsTest {

    @Test
    void every_band_ends_with_its_last_year_and_nobody_is_too_old() {
        var bands = new AgeBands(List.of(30, 40)).bands();

        assertThat(bands)
                .extracting(AgeBands.Band::label)
                .containsExactly(
                        Sentence.of("rule.ages.up-to", 30),
                        Sentence.of("rule.ages.between", 31, 40),
                        Sentence.of("rule.ages.over", 40));
        for (int age = 0; age <= 110; age++) {
            int years = age;
            assertThat(bands.stream().filter(band -> band.holds(years))).hasSize(1);
        }
        assertThat(bands.get(1).holds(31)).isTrue();
        assertThat(bands.get(1).holds(40)).isTrue();
    }

    @Test
    void ages_that_do_not_rise_or_that_nobody_reaches_are_refused() {
        for (var ends : List.of(List.<Integer>of(), List.of(0), List.of(40, 30), List.of(30, 30), List.of(30, 121))) {
            assertThatThrownBy(() -> new AgeBands(ends)).isInstanceOf(Refusal.class);
        }
    }
}
