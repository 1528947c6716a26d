package org.thuky.domain.member;

import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which entries of a roll look like one person. */
class DuplicatesTest {

    @ParameterizedTest(name = "{0} {1} {2} and {3} {4} {5}: {6}")
    @CsvSource({
        "Nguyễn Thị Hoa, 3/5/1980, Tổ 1, Nguyễn Thị Hoa, 3/5/1980, Tổ 1, true",
        "Nguyễn Thị Hoa, 3/5/1980, Tổ 1, NGUYỄN THỊ HOA, '', '', true",
        "Nguyễn Thị Hoà, 3/5/1980, Tổ 1, Nguyễn Thị Hòa, 1980, Tổ 1, true",
        "Nguyễn Thị Hoa, 3/5/1980, Tổ 1, Nguyễn Thị Hoa, 3/6/1980, Tổ 2, true",
        "Nguyễn Thị Hoa, 3/5/1980, Tổ 1, Nguyen Thị Hoa, 3/5/1980, Tổ 1, true",
        "Nguyễn Thị Hoa, 3/5/1980, Tổ 1, Nguyễn Thị Hoa, 4/6/1980, Tổ 1, false",
        "Nguyễn Thị Hoa, 1980, Tổ 1, Nguyễn Thị Hoa, 1981, Tổ 1, false",
        "Nguyễn Thị Hoa, '', Tổ 1, Nguyễn Thị Hoa, '', Tổ 2, false",
        "Nguyễn Thị Hoa, 1980, Tổ 1, Nguyễn Thị Hòa, 1980, Tổ 1, false",
        "Nguyễn Thị Hoa, 3/5/1980, Tổ 1, Trần Văn Bình, 3/5/1980, Tổ 1, false",
    })
    void entries_that_nothing_tells_apart_may_be_one_person(
            String name,
            String birth,
            String group,
            String other,
            String otherBirth,
            String otherGroup,
            boolean alike) {
        var found = Duplicates.among(List.of(person(1, name, birth, group), person(2, other, otherBirth, otherGroup)));

        assertThat(found).hasSize(alike ? 1 : 0);
        assertThat(found).allMatch(pair -> pair.kept().id().equals(new MemberId(1)));
    }

    @Test
    @Timeout(20)
    void a_name_that_a_whole_works_shares_is_no_hint() {
        var all = IntStream.rangeClosed(1, 20_000)
                .mapToObj(number -> person(number, "Nguyễn Văn Nam", "", ""))
                .collect(toList());
        var begun = System.nanoTime();

        assertThat(Duplicates.among(all)).isEmpty();
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(10));
    }

    private static Member person(int number, String name, String birth, String group) {
        return Member.of(
                new MemberId(number),
                Map.of(MemberField.NAME, name, MemberField.BIRTH, birth, MemberField.GROUP, group));
    }
}
