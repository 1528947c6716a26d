package org.thuky.store.spreadsheet;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thuky.disk.Progress;
import org.thuky.domain.member.ImportPlan;
import org.thuky.domain.member.ImportRow.State;
import org.thuky.domain.member.Member;
import org.thuky.domain.member.MemberKind;
import org.thuky.domain.member.PersonName;
import org.thuky.domain.member.Roll;
import org.thuky.domain.member.Sex;

/** The lists of the sample congresses, as their offices might have sent them. */
class SampleListsTest {

    @Test
    void cao_bang_has_127_members_in_4_groups() {
        var reading = reading("cao-bang/danh-sach.xlsx");
        assertThat(reading.notices()).isEmpty();
        var roll = imported(reading);
        assertThat(roll.summoned()).hasSize(127);
        assertThat(roll.members().stream().collect(groupingBy(Member::group, counting())))
                .isEqualTo(Map.of(
                        "Tổ công đoàn số 1",
                        34L,
                        "Tổ công đoàn số 2",
                        31L,
                        "Tổ công đoàn số 3",
                        26L,
                        "Tổ công đoàn Nhà khách",
                        36L));
        assertThat(roll.members()).allSatisfy(member -> {
            assertThat(member.sex()).isNotEqualTo(Sex.UNSTATED);
            assertThat(member.birth().known()).isTrue();
            assertThat(member.position()).isNotEmpty();
        });
        assertThat(roll.members())
                .extracting(Member::card)
                .doesNotHaveDuplicates()
                .contains("CB001", "CB127");
        assertThat(roll.members())
                .filteredOn(member -> member.name().equals(new PersonName("Nông Thị Hà")))
                .hasSize(2);
    }

    @Test
    void ha_giang_has_18_members_and_2_guests() {
        var roll = imported(reading("ha-giang/danh-sach.csv"));
        assertThat(roll.summoned())
                .hasSize(18)
                .anySatisfy(member -> assertThat(member.name().full()).isEqualTo("Tô Đức Hiện"));
        assertThat(roll.size()).isEqualTo(20);
    }

    @Test
    void dai_bieu_has_78_delegates_in_three_capacities_and_5_guests() {
        var reading = reading("dai-bieu/danh-sach.csv");
        assertThat(reading.notices()).isEmpty();
        var roll = imported(reading);
        assertThat(roll.members().stream().collect(groupingBy(Member::kind, counting())))
                .isEqualTo(Map.of(
                        MemberKind.EX_OFFICIO,
                        9L,
                        MemberKind.ELECTED,
                        67L,
                        MemberKind.APPOINTED,
                        2L,
                        MemberKind.GUEST,
                        5L));
        assertThat(roll.groups()).hasSize(12);
        assertThat(roll.summoned()).allSatisfy(member -> {
            assertThat(member.education()).isNotEmpty();
            assertThat(member.politicalTheory()).isNotEmpty();
            assertThat(member.hometown()).isNotEmpty();
        });
    }

    @Test
    void lang_son_has_45_members_and_one_hidden_row() {
        var reading = reading("lang-son/danh-sach.xls");
        assertThat(reading.notices()).extracting(notice -> notice.key()).containsExactly("member.notice.hidden");
        var roll = imported(reading);
        assertThat(roll.summoned()).hasSize(45);
        assertThat(roll.groups()).hasSize(7);
        assertThat(roll.members())
                .allSatisfy(member -> assertThat(member.group()).isNotEmpty());
        assertThat(roll.members()).anySatisfy(member -> {
            assertThat(member.name().full()).isEqualTo("Hà Minh Anh");
            assertThat(member.position()).isEqualTo("Phó Giám đốc Sở");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "bau-bo-sung/danh-sach.csv, 27",
        "bau-lai/danh-sach.xlsx, 64",
        "bau-truc-tiep-a/danh-sach.xls, 118",
        "bau-truc-tiep-b/danh-sach.csv, 87",
        "chi-dinh/danh-sach.xlsx, 156",
        "lan-hai/danh-sach.csv, 126"
    })
    void the_made_up_lists_are_read_whole_and_without_a_notice(String list, int members) {
        var reading = reading(list);
        assertThat(reading.notices()).isEmpty();
        assertThat(imported(reading).summoned()).hasSize(members).allSatisfy(member -> {
            assertThat(member.sex()).isNotEqualTo(Sex.UNSTATED);
            assertThat(member.birth().known()).isTrue();
            assertThat(member.group()).isNotEmpty();
            assertThat(member.card()).isNotEmpty();
        });
    }

    private static MemberSheet.Reading reading(String sample) {
        return SpreadsheetReader.read(Path.of("assets/samples", sample), Progress.NONE)
                .likeliest()
                .read();
    }

    private static Roll imported(MemberSheet.Reading reading) {
        var roll = Roll.EMPTY.acceptImport(reading.drafts()).applyTo(Roll.EMPTY, Instant.EPOCH);
        assertThat(roll.size()).isEqualTo(reading.drafts().size());
        assertThat(ImportPlan.of(roll, reading.drafts()).count(State.SAME)).isEqualTo(roll.size());
        return roll;
    }
}
