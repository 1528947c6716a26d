package org.thuky.ui.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.thuky.text.Messages;
import org.thuky.ui.common.InputParser;

class PastedTest {

    private final Numerals numerals = new Numerals(new Messages(Messages.VIETNAMESE));

    @Test
    void lines_from_word_lose_their_bullets_and_numbers() {
        assertThat(rows("- 100% đoàn viên học tập\r\n\r\n2. Kết nạp 15 đồng chí\r\n1.200 lượt thăm hỏi\n"))
                .extracting(Pasted.Row::sentence)
                .containsExactly("100% đoàn viên học tập", "Kết nạp 15 đồng chí", "1.200 lượt thăm hỏi");
    }

    @Test
    void rows_from_excel_have_columns_with_or_without_order_and_group() {
        assertThat(rows("1\tKết nạp đảng viên\t15\tđồng chí\n2\tThi đua\tĐoàn viên xuất sắc\t90%\n"))
                .containsExactly(
                        new Pasted.Row("", "Kết nạp đảng viên", List.of("15", "đồng chí")),
                        new Pasted.Row("Thi đua", "Đoàn viên xuất sắc", List.of("90%")));
    }

    @Test
    void a_cell_of_several_lines_is_one_sentence_and_quoted_words_stay_quoted() {
        assertThat(rows("\"100% nữ đạt \"\"Giỏi việc nước\"\"\ncấp cơ sở\"\t100\n\"Giỏi việc nước\" là danh hiệu\n"))
                .extracting(Pasted.Row::sentence)
                .containsExactly("100% nữ đạt \"Giỏi việc nước\" cấp cơ sở", "\"Giỏi việc nước\" là danh hiệu");
    }

    @Test
    void a_row_of_a_hundred_thousand_empty_cells_is_read() {
        assertThat(rows("\t".repeat(100_000) + "Kết nạp"))
                .extracting(Pasted.Row::sentence)
                .containsExactly("Kết nạp");
    }

    @Test
    void one_sentence_is_pasted_where_the_cursor_is() {
        assertThat(InputParser.isRows("100% đoàn viên\n")).isFalse();
        assertThat(InputParser.isRows("100% đoàn viên\n90% tổ")).isTrue();
        assertThat(InputParser.isRows("100% đoàn viên\t100")).isTrue();
    }

    private List<Pasted.Row> rows(String copied) {
        return Pasted.rows(copied, numerals);
    }
}
