package org.thuky.domain.resolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thuky.domain.Refusal;

class TargetTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "100% cán bộ, công chức đăng ký học tập và làm theo | 100 | % | AT_LEAST | TERM",
                "Phấn đấu 90% trở lên đoàn viên đạt danh hiệu Đoàn viên xuất sắc | 90 | % | AT_LEAST | TERM",
                "Bình quân mỗi năm giới thiệu ít nhất 01 đoàn viên ưu tú cho Đảng | 1 | đoàn viên | AT_LEAST | YEAR",
                "Hằng năm có 85% đạt danh hiệu lao động tiên tiến (trong đó 15% chiến sĩ thi đua) | 85 | % | AT_LEAST | YEAR",
                "Hàng năm thăm hỏi 1.200 lượt đoàn viên | 1200 | lượt | AT_LEAST | YEAR",
                "Tỷ lệ đơn thư vượt cấp không quá 2,5% | 2.5 | % | AT_MOST | TERM",
                "Đến năm 2028 kết nạp 15 đồng chí | 15 | đồng chí | AT_LEAST | TERM",
                "Trợ giúp 50.000.000 đồng cho đoàn viên khó khăn | 50000000 | đồng | AT_LEAST | TERM"
            })
    void the_figure_is_read_out_of_the_sentence(
            String sentence, BigDecimal aim, String unit, Bound bound, Period period) {
        var target = Target.of(sentence);

        assertThat(target.text()).isEqualTo(sentence);
        assertThat(target.aim()).contains(aim);
        assertThat(target.unit()).isEqualTo(unit);
        assertThat(target.bound()).isEqualTo(bound);
        assertThat(target.period()).isEqualTo(period);
    }

    @ParameterizedTest
    @CsvSource({"Xây dựng công đoàn cơ sở vững mạnh", "Hoàn thành trước năm 2028", "Thực hiện Nghị quyết 02-NQ/TW"})
    void a_sentence_without_a_count_has_no_figure(String sentence) {
        assertThat(Target.of(sentence).aim()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "AT_LEAST, TERM, %, 90, 97.2, false, EXCEEDED",
        "AT_LEAST, TERM, %, 90, 90.0, false, MET",
        "AT_LEAST, TERM, %, 90, 89.9, false, NOT_MET",
        "AT_LEAST, TERM, đoàn viên, 15, 9, false, UNDER_WAY",
        "AT_LEAST, TERM, đoàn viên, 15, 9, true, NOT_MET",
        "AT_LEAST, YEAR, đoàn viên, 3, 2, false, NOT_MET",
        "AT_MOST, TERM, %, 2, 1, false, EXCEEDED",
        "AT_MOST, TERM, %, 2, 3, false, NOT_MET"
    })
    void the_figures_judge_a_target(
            Bound bound,
            Period period,
            String unit,
            BigDecimal aim,
            BigDecimal achieved,
            boolean termOver,
            Judgement judgement) {
        var target =
                new Target("", "…", Optional.of(aim), unit, bound, period, Optional.of(achieved), Optional.empty(), "");

        assertThat(target.judgement(termOver)).contains(judgement);
    }

    @Test
    void whoever_reviews_may_judge_otherwise_or_without_figures() {
        var target = Target.of("Mỗi năm giới thiệu 03 đoàn viên")
                .reviewed(Optional.of(BigDecimal.valueOf(2)), Optional.of(Judgement.MET), "Năm 2024 không có nguồn");
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
        assertThat(target.reviewed(Optional.of(BigDecimal.valueOf(11)), Optional.empty(), "")
                        .reached())
                .contains(new BigDecimal("73.3"));
    }

    @Test
    void the_same_figure_is_the_same_target_however_it_was_typed() {
        assertThat(aimed("90.0")).isEqualTo(aimed("90"));
        assertThat(aimed("5E+6").aim().orElseThrow()).hasToString("5000000");
        assertThatThrownBy(() -> aimed("-1")).isInstanceOf(Refusal.class);
    }

    private static Target aimed(String aim) {
        return new Target(
                "",
                "…",
                Optional.of(new BigDecimal(aim)),
                "%",
                Bound.AT_LEAST,
                Period.TERM,
                Optional.empty(),
                Optional.empty(),
                "");
    }

    @Test
    void digits_that_nobody_counts_are_no_aim() {
        assertThat(Target.of("Mã " + "7".repeat(40) + ", 15 đoàn viên").aim()).contains(BigDecimal.valueOf(15));
        assertThat(Target.of("Mã " + "7".repeat(40)).aim()).isEmpty();
    }
}
