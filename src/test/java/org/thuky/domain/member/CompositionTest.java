package org.thuky.domain.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thuky.domain.Share;
import org.thuky.domain.rule.AgeBands;

class CompositionTest {

    private final List<Member> people = new ArrayList<>();

    @Test
    void of_nobody_nothing_is_counted() {
        assertThat(composition().size()).isZero();
        assertThat(composition().averageAge()).isEqualTo(new Share(0, 0));
        assertThat(composition().youngest()).isEmpty();
        assertThat(composition().ageBands().values()).containsOnly(0);
        assertThat(composition().ethnicities()).isEmpty();
    }

    @Test
    void sex_party_and_capacity_are_counted_as_the_roll_tells_them() {
        person(Map.of(MemberField.SEX, "FEMALE", MemberField.PARTY, "true", MemberField.KIND, "EX_OFFICIO"));
        person(Map.of(MemberField.SEX, "MALE", MemberField.KIND, "ELECTED"));
        person(Map.of(MemberField.KIND, "ELECTED"));

        assertThat(composition().of(Sex.FEMALE)).isEqualTo(1);
        assertThat(composition().of(Sex.MALE)).isEqualTo(1);
        assertThat(composition().of(Sex.UNSTATED)).isEqualTo(1);
        assertThat(composition().party()).isEqualTo(1);
        assertThat(composition().of(MemberKind.EX_OFFICIO)).isEqualTo(1);
        assertThat(composition().of(MemberKind.ELECTED)).isEqualTo(2);
        assertThat(composition().of(MemberKind.APPOINTED)).isZero();
    }

    @Test
    void whoever_tells_no_ethnicity_is_neither_Kinh_nor_of_a_minority() {
        for (var ethnicity : List.of("Kinh", "Tày", "tày", "", "KINH", "Kinh", "Nùng")) {
            person(Map.of(MemberField.ETHNICITY, ethnicity));
        }
        assertThat(composition().ethnicities()).containsExactly(entry("Kinh", 3), entry("Tày", 2), entry("Nùng", 1));
        assertThat(composition().minorities()).isEqualTo(3);
        assertThat(composition().without(MemberField.ETHNICITY)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "Thạc sĩ Luật, POSTGRADUATE",
        "TS. Kinh tế, POSTGRADUATE",
        "Sau đại học, POSTGRADUATE",
        "Bác sĩ chuyên khoa I, POSTGRADUATE",
        "Đại học, UNIVERSITY",
        "ĐH Luật, UNIVERSITY",
        "'Cử nhân, trung cấp chính trị', UNIVERSITY",
        "Kỹ sư, UNIVERSITY",
        "CĐSP, UNIVERSITY",
        "Trung cấp kế toán, SECONDARY",
        "12/12, SECONDARY",
        "THPT, SECONDARY",
        "Công nhân kỹ thuật, SECONDARY",
        "Lái xe, ",
        "'', "
    })
    void the_highest_degree_that_is_named_makes_the_band(String education, EducationBand band) {
        assertThat(EducationBand.of(education).orElse(null)).isEqualTo(band);
    }

    @Test
    void the_three_bands_leave_out_what_they_cannot_read() {
        for (var education : List.of("Đại học", "Thạc sĩ", "đại học", "Lái xe", "")) {
            person(Map.of(MemberField.EDUCATION, education));
        }
        assertThat(composition().educationBands())
                .containsExactly(
                        entry(EducationBand.POSTGRADUATE, 1),
                        entry(EducationBand.UNIVERSITY, 2),
                        entry(EducationBand.SECONDARY, 0));
        assertThat(composition().education())
                .containsExactly(entry("Đại học", 2), entry("Thạc sĩ", 1), entry("Lái xe", 1));
    }

    @Test
    void ages_are_put_together_in_the_bands_of_the_rules() {
        born("1960");
        born("1966");
        born("1996");
        born("");
        assertThat(composition().ageBands().values()).containsExactly(1, 0, 0, 1, 1);
        assertThat(new Composition(people, 2026, new AgeBands(List.of(35)))
                        .ageBands()
                        .values())
                .containsExactly(1, 2);
        assertThat(composition().averageAge()).isEqualTo(new Share(30 + 60 + 66, 3));
    }

    @Test
    void dates_part_those_who_were_born_in_the_same_year() {
        var first = born("2/3/1970");
        born("3/3/1970");
        var last = born("31/12/1999");
        born("1/1/1999");
        born("");
        assertThat(composition().oldest()).containsExactly(first);
        assertThat(composition().youngest()).containsExactly(last);
        assertThat(composition().age(first)).isEqualTo(56);
    }

    @Test
    void where_one_of_them_tells_the_year_only_both_are_the_youngest() {
        born("1980");
        var one = born("1999");
        var other = born("31/12/1999");
        assertThat(composition().youngest()).containsExactly(one, other);
    }

    private Composition composition() {
        return new Composition(people, 2026, new AgeBands(List.of(30, 40, 50, 60)));
    }

    private Member born(String birth) {
        return person(Map.of(MemberField.BIRTH, birth));
    }

    private Member person(Map<MemberField, String> texts) {
        var all = new EnumMap<>(texts);
        all.put(MemberField.NAME, "Nguyễn Văn An");
        var member = Member.of(new MemberId(people.size() + 1), all);
        people.add(member);
        return member;
    }
}
