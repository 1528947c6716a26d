package org.thuky.paper.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.thuky.domain.resolution.Bound;
import org.thuky.domain.resolution.Period;
import org.thuky.domain.resolution.Target;
import org.thuky.domain.resolution.TermFigure;

class TermAccountTest {

    @Test
    void a_figure_tells_number_and_money_and_says_when_it_was_more() {
        assertThat(figure("280", "lượt", "130060000", true))
                .isEqualTo("Thăm hỏi: 280 lượt với số tiền trên 130.060.000 đồng");
        assertThat(figure("8", "cuộc", "", false)).isEqualTo("Thăm hỏi: 08 cuộc");
        assertThat(figure("44", "lượt", "", true)).isEqualTo("Thăm hỏi: trên 44 lượt");
        assertThat(figure("", "", "41580000", false)).isEqualTo("Thăm hỏi: 41.580.000 đồng");
        assertThat(figure("", "", "", true)).isEqualTo("Thăm hỏi");
    }

    @Test
    void a_target_stays_as_the_hall_adopted_it_and_gets_its_figure_only_where_the_words_lack_it() {
        assertThat(sentence("Phấn đấu 90% trở lên đoàn viên xuất sắc.", "90", "%"))
                .isEqualTo("Phấn đấu 90% trở lên đoàn viên xuất sắc");
        assertThat(sentence("Mỗi năm giới thiệu ít nhất 01 đoàn viên", "1", "đoàn viên"))
                .isEqualTo("Mỗi năm giới thiệu ít nhất 01 đoàn viên");
        assertThat(sentence("Tổ chức hoạt động thể thao trong 12 tổ", "2", "cuộc"))
                .isEqualTo("Tổ chức hoạt động thể thao trong 12 tổ: từ 02 cuộc trở lên mỗi năm");
        assertThat(sentence("Đoàn viên khám sức khỏe", "100", "%")).isEqualTo("Đoàn viên khám sức khỏe: 100% mỗi năm");
    }

    private static String figure(String number, String unit, String money, boolean over) {
        return TermAccount.sentence(new TermFigure("", "Thăm hỏi", decimal(number), unit, decimal(money), over));
    }

    private static String sentence(String text, String aim, String unit) {
        return TermAccount.sentence(new Target(
                "", text, decimal(aim), unit, Bound.AT_LEAST, Period.YEAR, Optional.empty(), Optional.empty(), ""));
    }

    private static Optional<BigDecimal> decimal(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(text));
    }
}
