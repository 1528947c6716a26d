package org.thuky.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thuky.store.spreadsheet.SpreadsheetReader;

class CellTextTest {

    @ParameterizedTest(name = "{0} is written {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Nông Thị Bích Hường | Nông Thị Bích Hường",
                "00128 | 00128",
                "=1+1 | '=1+1",
                "+84912345678 | '+84912345678",
                "- phát biểu | '- phát biểu",
                "@SUM(A1) | '@SUM(A1)",
                "`\t=1` | `'\t=1`",
                "`\rx` | `'\rx`",
                "` =1+1` | `' =1+1`",
                "`\u200b=1+1` | `'\u200b=1+1`",
                "＝1+1 | '＝1+1",
                "'=1+1 | ''=1+1",
                "\"=1+1\" | '\"=1+1\"",
                "\"Giỏi việc nước\" | \"Giỏi việc nước\"",
                "'t Hooft | 't Hooft",
                "`` | ``",
                "' | '"
            })
    void a_formula_is_written_as_text_and_read_as_it_was(String text, String written) {
        assertThat(CellText.safe(text)).isEqualTo(written);
        assertThat(CellText.told(written)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nông Thị Hà", "1980", "x", "(04/1980)", "\"quoted\""})
    void what_computes_nothing_stays(String text) {
        assertThat(CellText.isFormula(text)).isFalse();
        assertThat(CellText.safe(text)).isSameAs(text);
    }

    @Test
    void of_lines_each_cell_is_looked_at() {
        assertThat(CellText.lines("Họ tên\tGhi chú\n=1\t-\r\n\t\t@x\nhết"))
                .isEqualTo("Họ tên\tGhi chú\n'=1\t'-\r\n\t\t'@x\nhết");
        assertThat(CellText.lines("")).isEmpty();
    }

    @Test
    void a_row_is_read_from_the_clipboard_as_it_was() {
        var cells = List.of("=1+1", "", "\"Giỏi việc nước\" là danh hiệu", "\"=1\"", "hai\ndòng\tô", "'", "+84");
        assertThat(CellText.row(cells))
                .isEqualTo("'=1+1\t\t\"\"\"Giỏi việc nước\"\" là danh hiệu\"\t'\"=1\"\thai dòng ô\t'\t'+84\n");
        assertThat(SpreadsheetReader.paste(CellText.row(cells))
                        .sheets()
                        .get(0)
                        .rows()
                        .get(0)
                        .cells())
                .containsExactly("=1+1", "", "\"Giỏi việc nước\" là danh hiệu", "\"=1\"", "hai dòng ô", "'", "+84");
    }

    @Test
    void whatever_is_written_is_read_as_it_was() {
        var chance = new Random(14);
        for (int i = 0; i < 20_000; i++) {
            var text = new StringBuilder();
            for (int left = chance.nextInt(6); left > 0; left--) {
                text.append("'=+-@ \t\rxế\u200b\"".charAt(chance.nextInt(12)));
            }
            var written = CellText.safe(text.toString());
            assertThat(CellText.told(written)).isEqualTo(text.toString());
            assertThat(CellText.isFormula(written)).isFalse();
        }
    }
}
