package org.thuky.domain.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "90 | 90 | EXACT | ''",
                "90% | 90 | EXACT | %",
                "01 | 1 | EXACT | ''",
                "37,5 | 37.5 | EXACT | ''",
                "37,5% | 37.5 | EXACT | %",
                "37.5 | 37.5 | EXACT | ''",
                "1.929 | 1929 | EXACT | ''",
                "75.000.000 đồng | 75000000 | EXACT | đồng",
                "60.408.000đ | 60408000 | EXACT | đồng",
                "75,000,000 | 75000000 | EXACT | ''",
                "75 000 000 | 75000000 | EXACT | ''",
                "75 triệu | 75000000 | EXACT | ''",
                "6 triệu đồng | 6000000 | EXACT | đồng",
                "75 trieu dong | 75000000 | EXACT | đồng",
                "75tr | 75000000 | EXACT | ''",
                "1,2 tỷ | 1200000000 | EXACT | ''",
                "500k | 500000 | EXACT | ''",
                "trên 44 | 44 | OVER | ''",
                "Trên 44 lượt | 44 | OVER | lượt",
                "tren 44 | 44 | OVER | ''",
                "trên 130.060.000 đồng | 130060000 | OVER | đồng",
                "gần 27 triệu | 27000000 | NEARLY | ''",
                "gan 27 trieu dong | 27000000 | NEARLY | đồng",
                "khoảng 30 suất | 30 | ABOUT | suất",
                "02 tập thể trở lên | 2 | OR_MORE | tập thể",
                "90% trở lên | 90 | OR_MORE | %",
                "từ 12 đoàn viên trở lên | 12 | OR_MORE | đoàn viên",
                "ít nhất 01 | 1 | AT_LEAST | ''",
                "tối thiểu 05 đồng chí | 5 | AT_LEAST | đồng chí",
                "không quá 2,5% | 2.5 | AT_MOST | %",
                "tối đa 3 | 3 | AT_MOST | ''",
                "dưới 2% | 2 | UNDER | %"
            })
    void a_cell_is_read_as_people_say_figures(String typed, BigDecimal value, Precision precision, String unit) {
        assertThat(QuantityReader.VIETNAMESE.read(typed)).contains(new Said(new Quantity(value, precision), unit));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"75,000 | 75000 | EXACT", "37.5 | 37.5 | EXACT", "nearly 1.5 million | 1500000 | NEARLY"})
    void in_english_point_and_comma_change_places(String typed, BigDecimal value, Precision precision) {
        assertThat(QuantityReader.ENGLISH.read(typed)).contains(new Said(new Quantity(value, precision), ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "chín mươi",
                "-5",
                "9x",
                "75,000",
                "1.2.3",
                "12345678901234567890123",
                ".",
                "từ 5",
                "trên 5 trở lên",
                "5 đến 7",
                "trên trên 5"
            })
    void what_is_no_figure_is_not_guessed(String typed) {
        assertThat(QuantityReader.VIETNAMESE.read(typed)).isEmpty();
    }

    @Test
    void a_cell_whose_accents_come_apart_is_read_all_the_same() {
        assertThat(QuantityReader.VIETNAMESE.read("tre\u0302n 44")).contains(said(44, Precision.OVER, ""));
    }

    @Test
    void a_sentence_tells_its_figures_in_their_order() {
        assertThat(QuantityReader.within("Hằng năm có trên 97% được công nhận, trong đó trên 15% đạt danh hiệu cơ sở"
                        + " trở lên; 02 tập thể trở lên; 05 chuyên đề trở lên; gần 27 triệu đồng cho 1 đoàn viên"))
                .extracting(QuantityReader.Place::said)
                .containsExactly(
                        said(97, Precision.OVER, "%"),
                        said(15, Precision.OVER, "%"),
                        said(2, Precision.OR_MORE, "tập thể"),
                        said(5, Precision.OR_MORE, "chuyên đề"),
                        said(27_000_000, Precision.NEARLY, Said.MONEY),
                        said(1, Precision.EXACT, "đoàn viên"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Đến năm 2028",
                "Nghị quyết số 15",
                "ngày 27/7",
                "nhiệm kỳ 2023-2028",
                "02-NQ/TW",
                "mắc Covid 19",
                "Đại hội lần thứ 9"
            })
    void years_days_and_names_are_no_figures(String sentence) {
        assertThat(QuantityReader.within(sentence)).isEmpty();
    }

    @Test
    void a_figure_of_every_year_is_no_year() {
        assertThat(QuantityReader.within("Hằng năm 90% tổ công đoàn xếp loại tốt"))
                .extracting(QuantityReader.Place::said)
                .containsExactly(said(90, Precision.EXACT, "%"));
    }

    @Test
    void a_word_without_its_accents_means_another_in_a_sentence() {
        assertThat(QuantityReader.within("Gắn 5 camera"))
                .extracting(QuantityReader.Place::said)
                .containsExactly(said(5, Precision.EXACT, ""));
    }

    private static Said said(long value, Precision precision, String unit) {
        return new Said(new Quantity(BigDecimal.valueOf(value), precision), unit);
    }
}
