package org.thuky.domain.floor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.thuky.domain.Refusal;
import org.thuky.domain.member.Member;
import org.thuky.domain.member.MemberField;
import org.thuky.domain.member.MemberId;
import org.thuky.domain.member.Person;
import org.thuky.domain.member.Roll;
import org.thuky.domain.rule.AgendaRole;
import org.thuky.testkit.Congress;

/** What a secretary types of a speech in a hurry, and what it means. */
class TypedSpeechTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Một là: tiếp tục gương mẫu    | REQUEST     | tiếp tục gương mẫu
            một là tiếp tục gương mẫu     | REQUEST     | tiếp tục gương mẫu
            MƯỜI LÀ, giữ gìn đoàn kết     | REQUEST     | giữ gìn đoàn kết
            Thứ nhất, chăm lo đời sống    | REQUEST     | chăm lo đời sống
            Thứ hai là: chăm lo đời sống  | REQUEST     | chăm lo đời sống
            (1) chưa phát huy vai trò     | SHORTCOMING | chưa phát huy vai trò
            (12)chưa phát huy vai trò     | SHORTCOMING | chưa phát huy vai trò
            Thứ hai tuần tới họp tổ       |             |
            Một làng nghề được công nhận  |             |
            Công đoàn một là tổ ấm        |             |
            (2023) là năm bản lề          |             |
            Biểu dương kết quả            |             |
            """)
    void the_way_a_point_begins_tells_what_it_is(String typed, PointKind kind, String kept) {
        assertThat(PointKind.announcedBy(typed)).isEqualTo(Optional.ofNullable(kind));
        if (kind != null) {
            assertThat(Point.typed(kind, typed).text()).isEqualTo(kept);
            assertThat(Point.typed(PointKind.REMARK, typed).text())
                    .as("a remark is kept as said")
                    .isEqualTo(typed);
        }
    }

    @Test
    void a_number_alone_says_nothing() {
        assertThat(Refusal.against(() -> Point.typed(PointKind.SHORTCOMING, "(1)")))
                .isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "OPENING_SPEECH, OPENING",
        "TERM_REPORT, REPORT",
        "COMMITTEE_REVIEW, REPORT",
        "CREDENTIALS, REPORT",
        "DISCUSSION, DISCUSSION",
        "CHARTER_OPINIONS, DISCUSSION",
        "GUEST_SPEECH, ADDRESS",
        "ELECTIONS, PRESENTATION",
        "CLOSING_SPEECH, CONCLUSION",
        "OTHER, ADDRESS"
    })
    void a_row_of_the_agenda_tells_what_is_mostly_done_there(AgendaRole row, ContributionKind usual) {
        assertThat(ContributionKind.usualUnder(row)).isEqualTo(usual);
    }

    @ParameterizedTest
    @EnumSource(AgendaRole.class)
    void something_is_usual_under_every_row(AgendaRole row) {
        assertThat(ContributionKind.usualUnder(row)).isNotNull();
    }

    @Test
    void a_capacity_is_written_down_only_where_it_says_more_than_the_roll() {
        var roll = Congress.begun().state().meeting().roll();
        var member = roll.inOrder().get(0);
        var name = roll.told(Person.of(member));

        assertThat(Speaker.typed(roll, name, " " + member.office())).isEqualTo(new Speaker(Person.of(member), ""));
        assertThat(Speaker.typed(roll, name, "Tổ trưởng").capacity()).isEqualTo("Tổ trưởng");
        assertThat(Speaker.typed(roll, "", "Đài Phát thanh - Truyền hình tỉnh")
                        .person()
                        .isNobody())
                .isTrue();
        assertThat(Speaker.typed(roll, "Cao Hồng Kỳ", "").person()).isEqualTo(Person.called("Cao Hồng Kỳ"));
    }

    @Test
    void an_office_is_the_position_and_the_unit_as_far_as_they_are_known() {
        assertThat(office("Phó Chủ tịch", "Công đoàn Viên chức tỉnh"))
                .isEqualTo("Phó Chủ tịch, Công đoàn Viên chức tỉnh");
        assertThat(office("", "Văn phòng")).isEqualTo("Văn phòng");
        assertThat(office("", "")).isEmpty();
        assertThat(Speaker.usualCapacity(Roll.EMPTY, Person.called("Cao Hồng Kỳ")))
                .isEmpty();
    }

    private static String office(String position, String unit) {
        return Member.of(
                        new MemberId(1),
                        Map.of(MemberField.NAME, "Vi Tá", MemberField.POSITION, position, MemberField.UNIT, unit))
                .office();
    }
}
