package org.thuky.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InputParserTest {

    @ParameterizedTest
    @ValueSource(strings = {"9/5/2023", "09/5/2023", "09-05-2023", "9.5.2023", "09052023", " 9 5 2023 "})
    void the_ninth_of_may_is_typed_in_many_ways(String typed) {
        assertThat(InputParser.date(typed)).contains(LocalDate.of(2023, 5, 9));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hôm nay", "31/4/2023", "2023", "5/2023", "9/5/23"})
    void what_is_no_day_is_no_date(String typed) {
        assertThat(InputParser.date(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"7:30", "07:30", "7h30", "7H30", "7g30", "730", "0730", "7.30"})
    void half_past_seven_is_typed_in_many_ways(String typed) {
        assertThat(InputParser.time(typed)).contains(LocalTime.of(7, 30));
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "7h", "07:00", "700"})
    void the_full_hour_needs_no_minutes(String typed) {
        assertThat(InputParser.time(typed)).contains(LocalTime.of(7, 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "sáng", "25:00", "7:60"})
    void what_is_no_hour_is_no_time(String typed) {
        assertThat(InputParser.time(typed)).isEmpty();
    }
}
