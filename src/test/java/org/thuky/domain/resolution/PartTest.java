package org.thuky.domain.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartTest {

    @Test
    void what_is_told_apart_begins_with_its_figure() {
        assertThat(Part.read("trong đó có 11 đồng chí được kết nạp; trên 15% đạt danh hiệu cấp cơ sở trở lên."))
                .contains(List.of(
                        new Part(Quantity.exact(11), "đồng chí", "được kết nạp"),
                        new Part(
                                new Quantity(BigDecimal.valueOf(15), Precision.OVER),
                                "%",
                                "đạt danh hiệu cấp cơ sở trở lên")));
    }

    @Test
    void or_it_ends_with_it() {
        assertThat(Part.read("trong đó riêng chi hỗ trợ đoàn viên bị mắc Covid 19 là 41.580.000đ"))
                .contains(List.of(
                        new Part(Quantity.exact(41_580_000), Said.MONEY, "chi hỗ trợ đoàn viên bị mắc Covid 19")));
    }

    @Test
    void blank_words_tell_nothing_apart() {
        assertThat(Part.read(" ; ")).contains(List.of());
    }

    @ParameterizedTest
    @ValueSource(strings = {"nữ", "một số đoàn viên được kết nạp", "kết nạp 11 đồng chí trong năm", "11 đồng chí; nữ"})
    void what_has_no_figure_at_either_end_cannot_be_read(String typed) {
        assertThat(Part.read(typed)).isEmpty();
    }
}
