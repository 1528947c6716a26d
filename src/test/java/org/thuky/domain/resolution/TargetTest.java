package org.thuky.domain.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "100% cán bộ, công chức đăng ký học tập và làm theo | 100 | % | EXACT | TERM",
                "Phấn đấu 90% trở lên đoàn viên đạt danh hiệu Đoàn viên xuất sắc | 90 | % | OR_MORE | TERM",
                "Bình quân mỗi năm giới thiệu ít nhất 01 đoàn viên ưu tú cho Đảng | 1 | đoàn viên | AT_LEAST | YEAR",
                "Hằng năm có 85% đạt danh hiệu lao động tiên tiến (trong đó 15% chiến sĩ thi đua) | 85 | % | EXACT | YEAR",
                "Hàng năm thăm hỏi 1.200 lượt đoàn viên | 1200 | lượt | EXACT | YEAR",
                "Tỷ lệ đơn thư vượt cấp không quá 2,5% | 2.5 | % | AT_MOST | TERM",
                "Đến năm 2028 kết nạp 15 đồng chí | 15 | đồng chí | EXACT | TERM",
                "Trợ giúp 50.000.000 đồng cho đoàn viên khó khăn | 50000000 | đồng | EXACT | TERM",
                "Hỗ trợ trên 30 triệu đồng mỗi năm | 30000000 | đồng | OVER | YEAR",
                "97% trở lên gia đình cán bộ, công chức, viên chức, lao động đạt gia đình văn hóa | 97 | % | OR_MORE | TERM"
            })
    void the_figure_is_read_out_of_the_sentence(
            String sentence, BigDecimal aim, String unit, Precision precision, Period period) {
        var target = Target.of(sentence);

        assertThat(target.text()).isEqualTo(sentence);
        assertThat(target.aim()).contains(new Quantity(aim, precision));
        assertThat(target.unit()).isEqualTo(unit);
        assertThat(target.period()).isEqualTo(period);
    }

    @ParameterizedTest
    @CsvSource({"Xây dựng công đoàn cơ sở vững mạnh", "Hoàn thành trước năm 2028", "Thực hiện Nghị quyết 02-NQ/TW"})
    void a_sentence_without_a_count_has_no_figure(String sentence) {
        assertThat(Target.of(sentence).aim()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "90% trở lên, TERM, 97.2%, false, EXCEEDED",
        "90%, TERM, 90.0%, false, MET",
        "90%, TERM, trên 90%, false, EXCEEDED",
        "trên 90%, TERM, 90%, false, NOT_MET",
        "90%, TERM, gần 90%, false, NOT_MET",
        "90%, TERM, 89.9%, false, NOT_MET",
        "15 đoàn viên, TERM, 9 đoàn viên, false, UNDER_WAY",
        "15 đoàn viên, TERM, 9 đoàn viên, true, NOT_MET",
        "3 đoàn viên, YEAR, 2 đoàn viên, false, NOT_MET",
        "không quá 2%, TERM, 1%, false, EXCEEDED",
        "dưới 2%, TERM, 2%, false, NOT_MET",
        "không quá 2%, TERM, 3%, false, NOT_MET",
        "0 vụ, TERM, 0 vụ, false, MET",
        "0 vụ, TERM, 1 vụ, false, NOT_MET"
    })
    void the_figures_judge_a_target(String aim, Period period, String achieved, boolean termOver, Judgement judgement) {
        var goal = QuantityReader.VIETNAMESE.read(aim).orElseThrow();
        var target = new Target(
                "",
                "…",
                Optional.of(goal.quantity()),
                goal.unit(),
                period,
                QuantityReader.VIETNAMESE.read(achieved).map(Said::quantity),
                List.of(),
                Optional.empty(),
                "");

        assertThat(target.judgement(termOver)).contains(judgement);
    }

    @Test
    void whoever_reviews_may_judge_otherwise_or_without_figures() {
        var target = Target.of("Mỗi năm giới thiệu 03 đoàn viên")
                .reviewed(Optional.of(Quantity.exact(2)), Optional.of(Judgement.MET), "Năm 2024 không có nguồn");
        var plain =
                Target.plain("Xây dựng công đoàn vững mạnh").reviewed(Optional.empty(), Optional.of(Judgement.MET), "");

        assertThat(target.judgement(false)).contains(Judgement.MET);
        assertThat(plain.judgement(false)).contains(Judgement.MET);
        assertThat(Target.plain("…").judgement(false)).isEmpty();
    }

    @Test
    void how_far_it_is_reached_is_told_in_per_cent_to_one_decimal() {
        var target = Target.of("Kết nạp 15 đồng chí");

        assertThat(target.reached()).isEmpty();
        assertThat(target.reviewed(Optional.of(Quantity.exact(11)), Optional.empty(), "")
                        .reached())
                .contains(new BigDecimal("73.3"));
    }

    @Test
    void a_sentence_that_tells_its_aim_needs_no_figure_behind_it() {
        assertThat(Target.of("Hỗ trợ 30 triệu đồng").tellsItsAim()).isTrue();
        assertThat(Target.plain("Xây dựng công đoàn vững mạnh").tellsItsAim()).isTrue();
        assertThat(new Target(
                                "",
                                "Tổ chức hoạt động thể thao trong 12 tổ",
                                Optional.of(Quantity.exact(2)),
                                "cuộc",
                                Period.YEAR,
                                Optional.empty(),
                                List.of(),
                                Optional.empty(),
                                "")
                        .tellsItsAim())
                .isFalse();
    }

    @Test
    void digits_that_nobody_counts_are_no_aim() {
        assertThat(Target.of("Mã " + "7".repeat(40) + ", 15 đoàn viên").aim()).contains(Quantity.exact(15));
        assertThat(Target.of("Mã " + "7".repeat(40)).aim()).isEmpty();
    }
}
