package org.thuky.paper.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.thuky.domain.resolution.Part;
import org.thuky.domain.resolution.Period;
import org.thuky.domain.resolution.QuantityReader;
import org.thuky.domain.resolution.Said;
import org.thuky.domain.resolution.Target;
import org.thuky.domain.resolution.TermFigure;

class TermAccountTest {

    @Test
    void a_figure_tells_number_and_money_each_as_it_was_said() {
        assertThat(figure("280 lượt", "trên 130.060.000 đồng"))
                .isEqualTo("Thăm hỏi: 280 lượt với số tiền trên 130.060.000 đồng");
        assertThat(figure("trên 30 suất", "trên 30 triệu đồng"))
                .isEqualTo("Thăm hỏi: trên 30 suất với số tiền trên 30 triệu đồng");
        assertThat(figure("8 cuộc", "")).isEqualTo("Thăm hỏi: 08 cuộc");
        assertThat(figure("2 tập thể trở lên", "")).isEqualTo("Thăm hỏi: 02 tập thể trở lên");
        assertThat(figure("", "gần 27 triệu")).isEqualTo("Thăm hỏi: gần 27 triệu đồng");
        assertThat(figure("", "60.408.000đ")).isEqualTo("Thăm hỏi: 60.408.000 đồng");
        assertThat(figure("", "")).isEqualTo("Thăm hỏi");
    }

    @Test
    void what_is_told_apart_stands_behind_the_figure_and_the_year_behind_what_was_done() {
        assertThat(figure("15 đoàn viên", "", "2021", "trong đó 11 đồng chí được kết nạp; trên 15% là nữ"))
                .isEqualTo("Thăm hỏi (năm 2021): 15 đoàn viên, trong đó 11 đồng chí được kết nạp, trên 15% là nữ");
        assertThat(figure("trên 97%", "", "hằng năm")).isEqualTo("Thăm hỏi (hằng năm): trên 97%");
        assertThat(figure("280 lượt", "trên 130.060.000 đồng", "", "chi hỗ trợ đoàn viên mắc Covid 19 là 41.580.000đ"))
                .endsWith("130.060.000 đồng, trong đó 41.580.000 đồng chi hỗ trợ đoàn viên mắc Covid 19");
    }

    @Test
    void a_target_stays_as_the_hall_adopted_it_and_gets_its_figure_only_where_the_words_lack_it() {
        assertThat(sentence("Phấn đấu 90% trở lên đoàn viên xuất sắc.", "90%"))
                .isEqualTo("Phấn đấu 90% trở lên đoàn viên xuất sắc");
        assertThat(sentence("Mỗi năm giới thiệu ít nhất 01 đoàn viên", "1 đoàn viên"))
                .isEqualTo("Mỗi năm giới thiệu ít nhất 01 đoàn viên");
        assertThat(sentence("Tổ chức hoạt động thể thao trong 12 tổ", "2 cuộc trở lên"))
                .isEqualTo("Tổ chức hoạt động thể thao trong 12 tổ: 02 cuộc trở lên mỗi năm");
        assertThat(sentence("Đoàn viên khám sức khỏe", "100%")).isEqualTo("Đoàn viên khám sức khỏe: 100% mỗi năm");
    }

    private static String figure(String number, String money) {
        return figure(number, money, "");
    }

    private static String figure(String number, String money, String when, String... parts) {
        var count = said(number);
        return TermAccount.sentence(new TermFigure(
                "",
                "Thăm hỏi",
                count.map(Said::quantity),
                count.map(Said::unit).orElse(""),
                said(money).map(Said::quantity),
                when,
                Arrays.stream(parts)
                        .flatMap(part -> Part.read(part).orElseThrow().stream())
                        .toList()));
    }

    private static String sentence(String text, String aim) {
        var goal = said(aim);
        return TermAccount.sentence(new Target(
                "",
                text,
                goal.map(Said::quantity),
                goal.map(Said::unit).orElse(""),
                Period.YEAR,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                ""));
    }

    private static Optional<Said> said(String words) {
        return QuantityReader.VIETNAMESE.read(words);
    }
}
