package org.thuky.domain.member;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MemberSearchTest {

    private static final String[][] PEOPLE = {
        {"Nguyễn Thị Hường", "CB001"},
        {"Lý Thu Hương", "CB002"},
        {"Hứa Văn Đức", "CB003"},
        {"Trần Văn Hòa", "CB012"},
        {"Hoàng Đình Dũng", ""},
    };

    private final MemberSearch search = search();

    @ParameterizedTest(name = "“{0}” finds {1}")
    @CsvSource({
        "huong, Nguyễn Thị Hường;Lý Thu Hương",
        "HƯỜNG, Nguyễn Thị Hường",
        "hường, Nguyễn Thị Hường",
        "hương, Nguyễn Thị Hường;Lý Thu Hương",
        "ng t hu, Nguyễn Thị Hường",
        "ng hu, Nguyễn Thị Hường",
        "hu, Nguyễn Thị Hường;Lý Thu Hương;Hứa Văn Đức",
        "duc, Hứa Văn Đức",
        "du, Hứa Văn Đức;Hoàng Đình Dũng",
        "đ, Hứa Văn Đức;Hoàng Đình Dũng",
        "hoà, Trần Văn Hòa;Hoàng Đình Dũng",
        "cb003, Hứa Văn Đức",
        "003, Hứa Văn Đức",
        "CB 012, Trần Văn Hòa",
        "cb, ''",
        "hu ng, ''",
        "xyz, ''"
    })
    void a_query_finds_people_best_first(String query, String found) {
        assertThat(search.find(query).stream()
                        .map(Member::name)
                        .map(PersonName::full)
                        .toList())
                .isEqualTo(found.isEmpty() ? new ArrayList<>() : List.of(found.split(";")));
    }

    @ParameterizedTest(name = "“{0}” means {1}")
    @CsvSource({
        "hường, Nguyễn Thị Hường",
        "lý thu hương, Lý Thu Hương",
        "cb001, Nguyễn Thị Hường",
        "dung, Hoàng Đình Dũng",
        "huong, ''",
        "hoà, ''",
        "cb00, ''",
        "xyz, ''",
        "' ', ''"
    })
    void only_what_can_mean_one_person_means_somebody(String query, String person) {
        assertThat(search.meant(query).map(member -> member.name().full()).orElse(""))
                .isEqualTo(person);
    }

    @Test
    void a_whole_name_means_its_bearer_although_a_longer_one_begins_like_it() {
        var an = Member.of(new MemberId(1), Map.of(MemberField.NAME, "Nguyễn Văn An"));
        var anh = Member.of(new MemberId(2), Map.of(MemberField.NAME, "Nguyễn Văn Anh"));
        var namesake = Member.of(new MemberId(3), Map.of(MemberField.NAME, "Nguyễn Văn An"));

        assertThat(MemberSearch.over(List.of(an, anh)).meant("nguyễn văn an")).contains(an);
        assertThat(MemberSearch.over(List.of(an, anh, namesake)).meant("nguyễn văn an"))
                .isEmpty();
    }

    @Test
    void decomposed_typing_finds_too() {
        assertThat(search.find("hu\u031bo\u031b\u0300ng")).hasSize(1);
    }

    @Test
    void no_query_finds_everyone() {
        assertThat(search.find(" ")).hasSize(PEOPLE.length);
    }

    private static MemberSearch search() {
        var members = new ArrayList<Member>();
        for (var person : PEOPLE) {
            members.add(Member.of(
                    new MemberId(members.size() + 1),
                    Map.of(MemberField.NAME, person[0], MemberField.CARD, person[1])));
        }
        return MemberSearch.over(members);
    }
}
