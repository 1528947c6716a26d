package org.thuky.ui.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thuky.text.Messages;

class NumeralsTest {

    private final Numerals vietnamese = new Numerals(new Messages(Messages.VIETNAMESE));
    private final Numerals english = new Numerals(new Messages(Messages.ENGLISH));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "90 | 90 | 90",
                "90% | 90 | 90",
                "01 | 1 | 1",
                "37,5 | 37.5 | 37,5",
                "37.5 | 37.5 | 37,5",
                "1.929 | 1929 | 1.929",
                "75000000 | 75000000 | 75.000.000",
                "75.000.000 đồng | 75000000 | 75.000.000",
                "75,000,000 | 75000000 | 75.000.000",
                "75 000 000 | 75000000 | 75.000.000",
                "75 triệu | 75000000 | 75.000.000",
                "75 trieu dong | 75000000 | 75.000.000",
                "75tr | 75000000 | 75.000.000",
                "trên 75 triệu đồng | 75000000 | 75.000.000",
                "1,2 tỷ | 1200000000 | 1.200.000.000",
                "500k | 500000 | 500.000"
            })
    void figures_are_read_as_people_write_them(String typed, BigDecimal number, String written) {
        assertThat(vietnamese.read(typed)).contains(number);
        assertThat(vietnamese.write(number)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"75,000 | 75000 | 75,000", "37.5 | 37.5 | 37.5", "1.5 million | 1500000 | 1,500,000"})
    void in_english_point_and_comma_change_places(String typed, BigDecimal number, String written) {
        assertThat(english.read(typed)).contains(number);
        assertThat(english.write(number)).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "chín mươi", "-5", "9x", "75,000", "1.2.3", "12345678901234567890123", "."})
    void what_is_no_number_is_not_guessed(String typed) {
        assertThat(vietnamese.read(typed)).isEmpty();
    }
}
