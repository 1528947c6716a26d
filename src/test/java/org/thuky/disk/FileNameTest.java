package org.thuky.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thuky.domain.Refusal;
import org.thuky.domain.Sentence;
import org.thuky.paper.SamplePapers;

class FileNameTest {

    private static final String UNION = "Công đoàn cơ sở Bệnh viện Đa khoa tỉnh";

    @ParameterizedTest(name = "{0} is called {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "2023-05-09 " + UNION + " | 2023-05-09 " + UNION,
                "CĐCS \"Xí nghiệp 1/5\": tổ A?. | CĐCS Xí nghiệp 1 5 tổ A",
                "a\\b/c:d*e?f\"g<h>i;k | a b c d e f g h i k",
                "`một|hai` | một hai",
                "`  . hai đầu . . ` | hai đầu",
                "...ẩn | ẩn",
                "`dòng\nhai\tba\u0000` | dòng hai ba",
                "`cách\u00a0\u2003\u3000rộng` | cách rộng",
                "`\u202eexe.docx\u200b\u200d\ufeff` | exe.docx",
                "`nửa \ud83d chữ` | nửa chữ",
                "`Tru\u031bo\u031b\u0300ng` | Trường",
                "`` | khong-ten",
                "`. /;` | khong-ten",
                "con | _con",
                "NUL.tar.gz | _NUL.tar.gz",
                "`aux .txt` | _aux .txt",
                "COM1 | _COM1",
                "`lpt\u00b9.x` | _lpt\u00b9.x",
                "COM10 | COM10",
                "Conan | Conan",
                "nul? | _nul",
                "x;INIT=RUNSCRIPT FROM 'http://a/b.sql' | x INIT=RUNSCRIPT FROM 'http a b.sql'"
            })
    void a_title_becomes_a_name(String title, String name) {
        assertThat(FileName.of(title)).isEqualTo(name);
    }

    @Test
    void an_ending_stays_whole_however_long_the_title_is() {
        assertThat(FileName.of("Hồ sơ " + UNION, ".thuky")).isEqualTo("Hồ sơ " + UNION + ".thuky");
        assertThat(FileName.of((UNION + " ").repeat(9), ".thuky"))
                .endsWith(" cơ sở.thuky")
                .hasSizeLessThanOrEqualTo(100);
        assertThat(FileName.of("CON", ".thuky")).isEqualTo("_CON.thuky");
    }

    @Test
    void a_long_name_ends_with_a_whole_word() {
        assertThat(FileName.of((UNION + " ").repeat(4))).isEqualTo(UNION + " " + UNION + " Công đoàn cơ sở Bệnh");
        assertThat(FileName.of("ế".repeat(300)).getBytes(StandardCharsets.UTF_8))
                .hasSize(240);
        assertThat(FileName.of("😀".repeat(300))).isEqualTo("😀".repeat(50));
        assertThat(FileName.of("x".repeat(99) + "q\u0323\u0302").codePointAt(98))
                .isEqualTo('x');
    }

    @ParameterizedTest(name = "{0} is plainly called {1}")
    @CsvSource({
        "Bầu Ban Chấp hành Công đoàn cơ sở, 20, Bau-Ban-Chap-hanh",
        "Đại biểu / dự đại hội, 40, Dai-bieu-du-dai-hoi",
        "Ủyviênbanchấphànhkhôngcáchnàohết, 10, Uyvienbanc",
        "中文, 40, khong-ten",
        "nul, 40, _nul"
    })
    void papers_are_called_without_accents(String title, int longest, String name) {
        assertThat(FileName.plain(title, longest)).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "C:\\Users\\Admin\\Documents\\Thu Ky",
                "C:\\Users\\NguyenThiBichHuong\\OneDrive - Liên đoàn Lao động tỉnh Cao Bằng\\Documents\\Thu Ky",
                "C:\\Users\\NguyenThiBichHuong\\OneDrive - Liên đoàn Lao động tỉnh Cao Bằng\\Documents\\Đại hội các cấp"
            })
    void every_paper_of_a_meeting_can_be_opened_on_Windows(String parent) {
        var name = FileName.within(parent, "2023-05-09 " + (UNION + " ").repeat(5), 259);

        assertThat(name).startsWith("2023-05-09 Công đoàn");
        assertThat((parent + "\\" + name).length() + FileName.WITHIN_MEETING).isLessThanOrEqualTo(259);
    }

    @Test
    void the_way_to_the_longest_paper_is_within_what_is_left_for_it() {
        var longest = "15-Bien-ban-kiem-phieu-999-" + "x".repeat(40) + "-lan-99.docx";
        assertThat(SamplePapers.every().values())
                .allSatisfy(papers -> assertThat(papers)
                        .allSatisfy(paper -> assertThat(paper.fileName()).hasSizeLessThanOrEqualTo(longest.length())));
        assertThat("van-kien/ban-truoc/." + longest + " 2023-05-09 07.30.00.tmp")
                .hasSizeLessThanOrEqualTo(FileName.WITHIN_MEETING);
    }

    @Test
    void a_folder_that_lies_too_deep_is_refused_with_by_how_much() {
        var parent = "C:\\" + "x".repeat(120);
        assertThatThrownBy(() -> FileName.within(parent, "2023-05-09 " + UNION, 259))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal ->
                                assertThat(refusal.sentence()).isEqualTo(Sentence.of("disk.refusal.deep", parent, 13)));
        // where paths may be longer the folder is only called as shortly as can be
        assertThat(FileName.within(parent, "2023-05-09 " + UNION, 4095)).isEqualTo("2023-05-09 Công đoàn");
    }

    @Test
    void whatever_the_title_is_the_name_can_be_a_file_anywhere() {
        var chance = new Random(14);
        for (int i = 0; i < 20_000; i++) {
            var title = title(chance);
            var name = FileName.of(title);
            assertThat(name).as(title).isNotEmpty().hasSizeLessThanOrEqualTo(100);
            assertThat(name.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(255);
            assertThat(name).doesNotContainPattern("[\\\\/:*?\"<>|;\\p{Cc}\\p{Cf}]|^[. ]|[. ]$");
            assertThat(Normalizer.isNormalized(name, Normalizer.Form.NFC))
                    .as(title)
                    .isTrue();
            assertThat(new String(name.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                    .isEqualTo(name);
            assertThat(Path.of("x").resolve(name).getFileName()).hasToString(name);
            // a name is a name already
            assertThat(FileName.of(name)).isEqualTo(name);
        }
    }

    private static String title(Random chance) {
        var title = new StringBuilder();
        for (int left = chance.nextInt(140); left > 0; left--) {
            title.appendCodePoint(
                    switch (chance.nextInt(6)) {
                        case 0 -> " .;:/\\NULCOM1".charAt(chance.nextInt(13));
                        case 1 -> 0x300 + chance.nextInt(0x40);
                        case 2 -> chance.nextInt(0x3000);
                        case 3 -> chance.nextInt(0x110000);
                        default -> UNION.charAt(chance.nextInt(UNION.length()));
                    });
        }
        return title.toString();
    }
}
