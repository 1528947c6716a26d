package org.thuky.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thuky.domain.Share;

class FormatsTest {

    private final Formats vietnamese = new Messages(Messages.VIETNAMESE).formats();

    @ParameterizedTest
    @CsvSource({"102, 127, '80,3%'", "102, 102, 100%", "1, 3, '33,3%'", "2, 3, '66,7%'", "0, 5, 0%", "0, 0, –"})
    void shares_have_one_decimal_and_a_comma(int part, int whole, String text) {
        assertThat(vietnamese.percent(new Share(part, whole))).isEqualTo(text);
    }

    @Test
    void the_day_of_the_week_is_said_as_invitations_say_it() {
        assertThat(vietnamese.weekday(LocalDate.of(2023, 5, 9))).isEqualTo("thứ Ba");
        assertThat(vietnamese.weekday(LocalDate.of(2026, 11, 22))).isEqualTo("Chủ nhật");
    }

    @Test
    void an_average_has_one_decimal_too() {
        assertThat(vietnamese.average(new Share(126, 2))).isEqualTo("63");
        assertThat(vietnamese.average(new Share(85, 2))).isEqualTo("42,5");
        assertThat(vietnamese.average(new Share(0, 0))).isEqualTo("–");
    }

    @Test
    void numbers_are_grouped_by_points_and_small_counts_padded() {
        assertThat(vietnamese.number(130_060_000)).isEqualTo("130.060.000");
        assertThat(vietnamese.number(-1234)).isEqualTo("-1.234");
        assertThat(vietnamese.padded(5)).isEqualTo("05");
        assertThat(vietnamese.padded(12)).isEqualTo("12");
        assertThat(new Messages(Messages.ENGLISH).formats().number(20_000)).isEqualTo("20,000");
    }

    @Test
    void figures_and_money_are_as_exact_as_they_were_typed() {
        assertThat(vietnamese.number(new BigDecimal("37.50"))).isEqualTo("37,50");
        assertThat(vietnamese.number(new BigDecimal("1234567.5"))).isEqualTo("1.234.567,5");
        assertThat(vietnamese.money(new BigDecimal("130060000"))).isEqualTo("130.060.000 đồng");
        assertThat(vietnamese.format(new BigDecimal("9000"))).isEqualTo("9.000");
        assertThat(vietnamese.number(new BigDecimal("12345678901234567890"))).isEqualTo("12.345.678.901.234.567.890");
        assertThat(new Messages(Messages.ENGLISH).formats().number(new BigDecimal("1929.5")))
                .isEqualTo("1,929.5");
    }

    @Test
    void a_clock_shows_hours_from_the_first_hour_on() {
        assertThat(vietnamese.clock(Duration.ofSeconds(485))).isEqualTo("08:05");
        assertThat(vietnamese.clock(Duration.ofSeconds(3599))).isEqualTo("59:59");
        assertThat(vietnamese.clock(Duration.ofSeconds(4085))).isEqualTo("1:08:05");
    }

    @Test
    void dates_pad_the_day_and_only_the_first_two_months() {
        assertThat(vietnamese.date(LocalDate.of(2023, 5, 9))).isEqualTo("09/5/2023");
        assertThat(vietnamese.date(LocalDate.of(2023, 2, 10))).isEqualTo("10/02/2023");
        assertThat(vietnamese.longDate(LocalDate.of(2023, 5, 9))).isEqualTo("ngày 09 tháng 5 năm 2023");
        assertThat(vietnamese.longTime(LocalTime.of(7, 30))).isEqualTo("7 giờ 30 phút");
    }

    @ParameterizedTest
    @CsvSource({"1, I", "4, IV", "9, IX", "16, XVI", "18, XVIII", "2026, MMXXVI"})
    void ordinals_are_roman(int number, String roman) {
        assertThat(vietnamese.roman(number)).isEqualTo(roman);
    }
}
