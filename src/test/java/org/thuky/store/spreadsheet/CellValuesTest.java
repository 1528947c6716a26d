package org.thuky.store.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thuky.domain.Refusal;
import org.thuky.domain.member.MemberKind;

class CellValuesTest {

    @ParameterizedTest
    @CsvSource({
        "1980, 1980",
        "15/4/1980, 15/04/1980",
        "15-04-1980, 15/04/1980",
        "15.4.1980, 15/04/1980",
        "4/1980, 04/1980",
        "1980-04-15, 15/04/1980",
        "1980-04-15 00:00:00, 15/04/1980",
        "15/4/80, 15/04/1980",
        "15/4/05, 15/04/2005",
        "04/15/1980, 15/04/1980",
        "00/00/1980, 1980",
        ".../4/1980, 04/1980",
        "29326, 15/04/1980",
        "'', ''"
    })
    void births_are_read_as_people_write_them(String cell, String text) {
        assertThat(Births.PLAIN.read(cell)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/02/1980", "29/02/1981", "44 tuổi", "15/4", "1980-1985"})
    void an_impossible_birth_is_refused(String cell) {
        assertThatThrownBy(() -> Births.PLAIN.read(cell)).isInstanceOf(Refusal.class);
    }

    @ParameterizedTest
    @CsvSource({
        "NGUYỄN THỊ HƯỜNG, Nguyễn Thị Hường",
        "nguyễn thị hường, Nguyễn Thị Hường",
        "H'HEN NIÊ, H'Hen Niê",
        "Đ/c Bế Văn An, Bế Văn An",
        "đồng chí Bế Văn An, Bế Văn An",
        "12. Bế Văn An, Bế Văn An",
        "=Bế Văn An, Bế Văn An",
        "+@Bế Văn An, Bế Văn An",
        "Bế Văn AN, Bế Văn AN"
    })
    void names_are_taken_without_what_surrounds_them(String cell, String name) {
        assertThat(NameCell.of(cell).name()).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "x, true",
        "X, true",
        "✓, true",
        "Có, true",
        "03/02/2010, true",
        "1, true",
        "Không, false",
        "0, false",
        "-, false",
        "Quần chúng, false"
    })
    void ticks_are_read(String cell, boolean yes) {
        assertThat(CellValues.yes(cell)).contains(yes);
    }

    @ParameterizedTest
    @CsvSource({
        "Đương nhiên, EX_OFFICIO",
        "Đại biểu dự khuyết (bầu), ALTERNATE",
        "Đại biểu được bầu, ELECTED",
        "chỉ định, APPOINTED",
        "Khách mời, GUEST",
        "Đoàn viên, MEMBER"
    })
    void kinds_are_read(String cell, MemberKind kind) {
        assertThat(CellValues.kind(cell)).contains(kind);
    }

    @ParameterizedTest
    @CsvSource({"912345678, 0912345678", "0912345678, 0912345678", "+84912345678, +84912345678"})
    void telephones_get_their_zero_back(String cell, String phone) {
        assertThat(CellValues.phone(cell)).isEqualTo(phone);
    }
}
