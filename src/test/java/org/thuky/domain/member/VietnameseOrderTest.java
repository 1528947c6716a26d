package org.thuky.domain.member;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VietnameseOrderTest {

    @Test
    void people_stand_by_given_name_then_family_name_then_middle_names() {
        var expected = List.of(
                "Nguyễn Thị An",
                "Nguyễn Văn An",
                "Trần An",
                "Lê Anh",
                "Lê Ánh",
                "Lê Ăn",
                "Lê Ân",
                "Lê Bình",
                "Lê Dũng",
                "Lê Duyên",
                "Lê Đức",
                "Lê Hà",
                "Lê Hạ",
                "Lê Hai",
                "Lê Hải",
                "Lê Hái");
        assertThat(sorted(expected)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ma mà mả mã má mạ",
                "a ă â b c d đ e ê g h i k l m n o ô ơ p q r s t u ư v x y",
                "hoa hòa hoà hoán",
                "da đa ea",
                "pha pham phạm phan phàn",
                "an An",
                "1 2 a"
            })
    void words_stand_as_in_the_dictionary(String words) {
        var expected = List.of(words.split(" "));
        var shuffled = new ArrayList<>(expected);
        Collections.shuffle(shuffled, new Random(3));
        shuffled.sort(VietnameseOrder.OF_TEXT);
        assertThat(shuffled.stream().map(VietnameseLetters::letters).toList())
                .isEqualTo(expected.stream().map(VietnameseLetters::letters).toList());
        assertThat(shuffled).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void a_tone_in_an_early_syllable_outweighs_letters_in_a_later_one() {
        assertThat(VietnameseOrder.OF_TEXT.compare("Hà Z", "Hạ A")).isNegative();
        assertThat(VietnameseOrder.OF_TEXT.compare("An Z", "Anh A")).isNegative();
        assertThat(VietnameseOrder.OF_TEXT.compare("Tổ", "Tổ 1")).isNegative();
    }

    @Property(tries = 1000)
    void the_order_is_one_order(@ForAll("words") String a, @ForAll("words") String b, @ForAll("words") String c) {
        var order = VietnameseOrder.OF_TEXT;
        assertThat(Integer.signum(order.compare(a, b))).isEqualTo(-Integer.signum(order.compare(b, a)));
        assertThat(order.compare(a, b) == 0).isEqualTo(a.equals(b));
        if (order.compare(a, b) <= 0 && order.compare(b, c) <= 0) {
            assertThat(order.compare(a, c)).isNotPositive();
        }
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.strings()
                .withChars("aáạAâấbdđoòơ -'ü")
                .ofMinLength(1)
                .ofMaxLength(4);
    }

    private static List<String> sorted(List<String> names) {
        var shuffled = new ArrayList<>(names.stream().map(PersonName::new).toList());
        Collections.shuffle(shuffled, new Random(7));
        return shuffled.stream()
                .sorted(VietnameseOrder.OF_NAMES)
                .map(PersonName::full)
                .toList();
    }
}
