package org.thuky.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThuKyCommandTest extends VerbsTest {

    @ParameterizedTest
    @ValueSource(strings = {"--version", "-V"})
    void it_says_which_version_it_is_and_on_what_it_runs(String word) {
        assertThat(run(word)).isZero();

        assertThat(said()).startsWith("Thư Ký ").contains("Java " + System.getProperty("java.version"));
    }

    @Test
    void help_names_every_verb_and_the_help_of_a_verb_that_verb_alone() {
        assertThat(run("--help")).isZero();
        assertThat(said()).contains("play KỊCH_BẢN.yaml", "import TỆP", "papers ĐẠI_HỘI", "verify ĐẠI_HỘI");

        assertThat(run("papers", "--help")).isZero();
        assertThat(said()).startsWith("papers ĐẠI_HỘI --out THƯ_MỤC").doesNotContain("verify");
    }

    @Test
    void wrong_words_are_answered_with_the_help_of_the_verb_they_stand_behind() {
        assertThat(run("papers", "somewhere")).isEqualTo(2);
        assertThat(complained())
                .startsWith("Không hiểu lệnh «papers somewhere».")
                .contains("papers ĐẠI_HỘI --out THƯ_MỤC")
                .doesNotContain("verify");

        assertThat(run("dance")).isEqualTo(2);
        assertThat(complained()).contains("«dance»", "play KỊCH_BẢN.yaml", "verify ĐẠI_HỘI");
    }

    @Test
    void a_played_meeting_says_what_was_done_and_where() throws IOException {
        var result = play("ha-giang");

        assertThat(said())
                .hasLineCount(1)
                .contains("văn kiện", temp.resolve("ha-giang").toString());
        assertThat(result.at("/integrityCode").asText()).isNotEmpty();
    }

    @Test
    void whoever_reads_the_acknowledgements_reads_numbers_alone() throws IOException {
        var script = Files.writeString(temp.resolve("script.yaml"), """
                meeting: {union: Công đoàn cơ sở thử nghiệm, term-from: 2023, term-to: 2028, date: 2023-05-09, start: "13:30"}
                steps:
                  - add-member: {name: Nguyễn Văn An, card: TN0001}
                """);

        assertThat(run("play", script.toString(), "--out", temp.resolve("out").toString(), "--acknowledge"))
                .isZero();

        assertThat(said().lines()).isNotEmpty().allMatch(line -> line.matches("\\d+"));
    }
}
