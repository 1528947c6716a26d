package org.thuky.domain.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImprintTest {

    private static final LocalDate DAY = LocalDate.of(2023, 5, 9);

    @Test
    void what_a_paper_carries_is_read_back() {
        var imprint = new Imprint(214, "7F3A-91C0-4BE2", DAY, "Công đoàn cơ sở Văn phòng UBND tỉnh Cao Bằng");

        assertThat(imprint.text())
                .isEqualTo("THUKY 214 7F3A-91C0-4BE2 2023-05-09 Công đoàn cơ sở Văn phòng UBND tỉnh Cao Bằng");
        assertThat(Imprint.parse(imprint.text())).contains(imprint);
        assertThat(Imprint.parse(imprint.text() + "\n")).contains(imprint);
    }

    @Test
    void a_long_name_is_cut_between_letters_so_that_the_code_stays_coarse() {
        var imprint = new Imprint(1, "7F3A-91C0-4BE2", DAY, "Công đoàn \uD83C\uDF3E".repeat(20));

        assertThat(imprint.union().codePointCount(0, imprint.union().length())).isLessThanOrEqualTo(90);
        assertThat(imprint.union()).doesNotMatch(".*[\\uD800-\\uDBFF]$");
        assertThat(Imprint.parse(imprint.text())).contains(imprint);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "THUKY",
                "THUKY 0 7F3A-91C0-4BE2 2023-05-09 Công đoàn",
                "THUKY 214 7F3A-91C0 2023-05-09 Công đoàn",
                "THUKY 214 7f3a-91c0-4be2 2023-05-09 Công đoàn",
                "THUKY 214 7F3A-91C0-4BE2 2023-02-30 Công đoàn",
                "THUKY 214 7F3A-91C0-4BE2 2023-05-09 ",
                "THUKY 9999999999999999999 7F3A-91C0-4BE2 2023-05-09 Công đoàn",
                "THUKY 214 7F3A-91C0-4BE2 2023-05-09 Công đoàn\nhai dòng",
                "PB2.K7Q2XM.1.S.02.1/2.8F3A61C2"
            })
    void anything_else_is_no_imprint(String scanned) {
        assertThat(Imprint.parse(scanned)).isEmpty();
    }
}
