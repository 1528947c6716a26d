package org.thuky.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a long name breaks at the head of a paper, and how titles stand inside a sentence. */
class PhrasesTest {

    @ParameterizedTest
    @CsvSource({
        "Công đoàn Viên chức tỉnh Cao Bằng, Công·đoàn Viên·chức tỉnh·Cao·Bằng",
        "Tổng Liên đoàn Lao động Việt Nam, Tổng Liên·đoàn Lao·động Việt·Nam",
        "Công đoàn cơ sở Sở Nông nghiệp và Môi trường tỉnh Sơn La, "
                + "Công·đoàn·cơ·sở Sở·Nông·nghiệp và Môi·trường tỉnh·Sơn·La",
        "Hội nghị sơ kết giữa nhiệm kỳ, Hội·nghị·sơ·kết giữa·nhiệm·kỳ",
        "CĐCS XÍ NGHIỆP MAY, CĐCS XÍ NGHIỆP·MAY",
        "Bệnh viện Đa khoa khu vực Mường Khoa, Bệnh·viện Đa·khoa khu·vực Mường·Khoa"
    })
    void a_name_breaks_between_its_words_and_never_inside_a_place(String name, String unbroken) {
        assertThat(Phrases.unbroken(name).replace('\u00a0', '·')).isEqualTo(unbroken);
    }

    @Test
    void a_title_begins_small_inside_a_sentence() {
        assertThat(Phrases.inSentence("Đại biểu dự Đại hội")).isEqualTo("đại biểu dự Đại hội");
        assertThat(Phrases.inSentence("")).isEmpty();
    }

    @Test
    void an_abbreviation_keeps_its_capitals_inside_a_sentence_and_a_verb_before_a_name_does_not() {
        assertThat(Phrases.inSentence("Bầu Đoàn Chủ tịch")).isEqualTo("bầu Đoàn Chủ tịch");
        assertThat(Phrases.inSentence("CNVCLĐ được học nghề")).isEqualTo("CNVCLĐ được học nghề");
    }
}
