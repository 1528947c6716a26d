package org.thuky.domain.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thuky.domain.Refusal;

class PersonNameTest {

    private static final String ALL_LETTERS =
            "aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụ"
                    + "ưừửữứựvxyỳỷỹýỵAÀẢÃÁẠĂẰẲẴẮẶÂẦẨẪẤẬBCDĐEÈẺẼÉẸÊỀỂỄẾỆGHIÌỈĨÍỊKLMNOÒỎÕÓỌÔỒỔỖỐỘƠỜỞỠỚỢPQRSTUÙỦŨÚỤƯỪỬỮỨỰVXYỲỶỸÝỴ";

    @Test
    void decomposed_letters_are_composed() {
        assertThat(new PersonName(Normalizer.normalize(ALL_LETTERS, Normalizer.Form.NFD)).full())
                .isEqualTo(ALL_LETTERS);
    }

    @Test
    void letters_with_only_their_tone_apart_are_composed_too() {
        assertThat(new PersonName("Nguyê\u0303n Thi\u0323 Hươ\u0300ng").full()).isEqualTo("Nguyễn Thị Hường");
    }

    @ParameterizedTest
    @ValueSource(strings = {"  Nông  Thị\tHà ", "Nông\u00a0Thị\u200b Hà", "\ufeffNông Thị\r\nHà"})
    void spaces_and_invisible_signs_are_tidied(String written) {
        assertThat(new PersonName(written).full()).isEqualTo("Nông Thị Hà");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "127", "-", "…"})
    void a_name_has_letters(String written) {
        assertThatThrownBy(() -> new PersonName(written)).isInstanceOf(Refusal.class);
    }

    @ParameterizedTest
    @CsvSource({
        "Nguyễn Thị Thu Hường, Nguyễn, Thị Thu, Hường",
        "Bế An, Bế, '', An",
        "Hường, '', '', Hường",
        "Nông Thị Hà, Nông, Thị, Hà"
    })
    void a_name_has_its_parts(String full, String family, String middle, String given) {
        var name = new PersonName(full);
        assertThat(name.familyName()).isEqualTo(family);
        assertThat(name.middleNames()).isEqualTo(middle);
        assertThat(name.givenName()).isEqualTo(given);
    }

    @ParameterizedTest
    @CsvSource({
        "Trần Văn Hòa, Trần Văn Hoà, true",
        "NGUYỄN THÚY, Nguyễn Thuý, true",
        "Lê Hà, Lê Hạ, false",
        "Lê Đan, Lê Dan, false"
    })
    void the_place_of_the_tone_and_capitals_make_no_other_name(String one, String other, boolean same) {
        assertThat(new PersonName(one).canonical().equals(new PersonName(other).canonical()))
                .isEqualTo(same);
    }

    @ParameterizedTest
    @CsvSource({
        "Nguyễn Văn Hùng A, Hùng A, Văn",
        "Nguyễn Thị Thu Hà B, Hà B, Thị Thu",
        "Nguyễn Văn A, A, Văn",
        "Lê A, A, ''"
    })
    void a_letter_that_tells_namesakes_apart_is_not_the_given_name(String full, String given, String middle) {
        assertThat(new PersonName(full).givenName()).isEqualTo(given);
        assertThat(new PersonName(full).middleNames()).isEqualTo(middle);
    }
}
