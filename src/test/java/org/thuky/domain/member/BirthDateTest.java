package org.thuky.domain.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thuky.domain.Refusal;

class BirthDateTest {

    @ParameterizedTest
    @CsvSource({
        "1980, 1980",
        "4/1980, 04/1980",
        "5/4/1980, 05/04/1980",
        "15-04-1980, 15/04/1980",
        "29.2.1980, 29/02/1980",
        "'', ''"
    })
    void a_date_is_kept_as_exactly_as_it_is_told(String typed, String text) {
        assertThat(BirthDate.parse(typed).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"31/02/1980", "29/02/1981", "13/1980", "0/4/1980/2", "80", "1880", "2201", "tháng tư", "1/0/1980"
            })
    void an_impossible_date_is_refused(String typed) {
        assertThatThrownBy(() -> BirthDate.parse(typed)).isInstanceOf(Refusal.class);
    }

    @ParameterizedTest
    @CsvSource({
        "1980, 15/04/1980, true",
        "'', 1980, true",
        "04/1980, 1980, true",
        "1980, 1981, false",
        "14/04/1980, 15/04/1980, false"
    })
    void dates_agree_unless_they_contradict(String one, String other, boolean agree) {
        assertThat(BirthDate.parse(one).agreesWith(BirthDate.parse(other))).isEqualTo(agree);
    }
}
