package org.thuky.ui.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.thuky.domain.Sentence;
import org.thuky.domain.attendance.Absence;
import org.thuky.domain.attendance.Presence;
import org.thuky.domain.meeting.BodyKind;
import org.thuky.domain.meeting.Officer;
import org.thuky.domain.member.Member;
import org.thuky.domain.member.MemberField;
import org.thuky.session.Session;
import org.thuky.session.command.MeetingCommand.ChooseBody;
import org.thuky.session.command.MemberCommand.AddMember;
import org.thuky.testkit.Congress;
import org.thuky.testkit.HallClock;
import org.thuky.testkit.ToldFailures;
import org.thuky.text.Messages;
import org.thuky.ui.attendance.AttendanceViewModel.Filter;
import org.thuky.ui.common.Desk;
import org.thuky.ui.common.Notice;

class AttendanceViewModelTest {

    private static final String FIRST_GROUP = "Tổ công đoàn số 1";

    private final Messages messages = new Messages(Messages.VIETNAMESE);
    private final ToldFailures failures = new ToldFailures();
    private final HallClock clock = new HallClock();
    private final Session session = Congress.begun(clock);
    private AttendanceViewModel door;

    @BeforeEach
    void open_the_door() {
        session.perform(new AddMember(Map.of(MemberField.NAME, "Đinh Ngọc Hường", MemberField.CARD, "X9")));
        session.perform(
                new AddMember(Map.of(MemberField.NAME, "Vi Khách", MemberField.KIND, "GUEST", MemberField.CARD, "K1")));
        door = new AttendanceViewModel(new Desk(session, failures.work(), Runnable::run), clock);
    }

    @Test
    void a_few_letters_and_enter_check_somebody_in_and_free_the_box() {
        door.queryProperty().set("dinh n h");
        assertThat(door.found()).extracting(member -> member.name().full()).containsExactly("Đinh Ngọc Hường");

        door.enter(Optional.of(door.found().get(0)));

        assertThat(told()).isEqualTo("Đã điểm danh: Đinh Ngọc Hường (1/128)");
        assertThat(door.queryProperty().get()).isEmpty();
        assertThat(door.found()).hasSize(129);
    }

    @Test
    void a_scanned_card_finds_its_bearer_before_anybody_else() {
        door.queryProperty().set("cb007");

        assertThat(door.found().get(0).card()).isEqualTo("CB007");
    }

    @Test
    void enter_never_acts_on_one_of_several_and_who_is_here_stands_first() {
        door.queryProperty().set("hường");
        var several = door.found().size();
        assertThat(several).isGreaterThan(1);

        door.enter(Optional.empty());

        assertThat(told()).startsWith("Có " + several + " người khớp “hường”");
        assertThat(tone()).isEqualTo(Notice.Tone.ATTENTION);
        assertThat(door.hallProperty().get().presence().present()).isZero();

        var chosen = door.found().get(1);
        door.enter(Optional.of(chosen));
        door.queryProperty().set("hường");
        door.enter(Optional.empty());

        assertThat(door.found().get(0)).as("who is here").isEqualTo(chosen);
        assertThat(door.hallProperty().get().presence().present()).isEqualTo(1);
    }

    @Test
    void a_filter_makes_nobody_the_only_one_who_can_be_meant() {
        door.queryProperty().set("hường");
        var several = List.copyOf(door.found());
        several.stream().skip(1).forEach(door::checkIn);
        door.filterProperty().set(Filter.ABSENT);
        assertThat(door.found()).hasSize(1);

        door.enter(Optional.empty());

        assertThat(door.hallProperty().get().presence().present()).isEqualTo(several.size() - 1);
    }

    @Test
    void a_card_means_its_bearer_even_when_that_person_is_already_there() {
        scan("CB007");
        door.queryProperty().set("CB007");
        assertThat(door.found().get(0).card()).isEqualTo("CB007");
    }

    @Test
    void coming_twice_is_told_and_changes_nothing() {
        scan("X9");
        int entries = session.state().chronicle().entries().size();

        scan("X9");

        assertThat(told()).isEqualTo("Đồng chí Đinh Ngọc Hường đã có mặt từ 13:30.");
        assertThat(tone()).isEqualTo(Notice.Tone.INFORMATION);
        assertThat(failures.refusals).isEmpty();
        assertThat(session.state().chronicle().entries()).hasSize(entries);
    }

    @Test
    void who_is_not_on_the_roll_is_told_and_nothing_is_lost_of_what_was_typed() {
        scan("không có ai");

        assertThat(told()).startsWith("Không thấy ai khớp “không có ai”");
        assertThat(door.queryProperty().get()).isEqualTo("không có ai");
    }

    @Test
    void enter_in_the_empty_box_does_nothing() {
        door.enter(Optional.empty());

        assertThat(door.toldProperty().get()).isEmpty();
    }

    @Test
    void a_group_comes_at_once_but_for_its_absentees() {
        var group = door.notYetPresent(FIRST_GROUP);
        var absent = Set.of(group.get(0).id(), group.get(1).id());

        door.checkInGroup(FIRST_GROUP, absent);

        assertThat(told()).isEqualTo("Đã điểm danh 30 người của Tổ công đoàn số 1 (30/128)");
        assertThat(door.groups().get(0).presence()).isEqualTo(new Presence(32, 30));
        assertThat(door.notYetPresent(FIRST_GROUP).stream().map(Member::id).collect(Collectors.toSet()))
                .isEqualTo(absent);
    }

    @Test
    void guests_come_in_but_do_not_count() {
        scan("K1");

        assertThat(told()).isEqualTo("Đã điểm danh: Vi Khách (0/128)");
        assertThat(door.hallProperty().get().presence()).isEqualTo(new Presence(128, 0));
        assertThat(door.groups().stream()
                        .mapToInt(group -> group.presence().summoned())
                        .sum())
                .as("the bars add up to the great figure")
                .isEqualTo(128);
    }

    @Test
    void an_invited_body_comes_in_like_a_person() {
        session.perform(new AddMember(Map.of(MemberField.NAME, "Ban Dân vận Tỉnh ủy", MemberField.KIND, "GUEST_BODY")));
        door.queryProperty().set("ban dan v");
        door.enter(Optional.of(door.found().get(0)));

        assertThat(told()).startsWith("Đã điểm danh: Ban Dân vận Tỉnh ủy");
    }

    @Test
    void the_quorum_says_how_many_are_missing_and_by_which_clause() {
        Congress.checkIn(session, 85);
        assertThat(standing())
                .containsExactly(
                        "Chưa đủ điều kiện: còn thiếu 1 người",
                        "Cần ít nhất 86 người, tức 2/3 của 128 người được triệu tập"
                                + " (khoản 1 Điều 10 Điều lệ Công đoàn Việt Nam khóa XII).");
        assertThat(door.hallProperty().get().quorate()).isFalse();

        scan("X9");
        assertThat(standing()).startsWith("Đủ điều kiện tiến hành");
        assertThat(door.hallProperty().get().quorate()).isTrue();
    }

    @Test
    void who_leaves_and_returns_has_a_history() {
        var huong = scan("X9");
        door.leave(huong);
        assertThat(told()).isEqualTo("Đã ghi ra về: Đinh Ngọc Hường (0/128)");
        assertThat(messages.text(AttendanceStatus.words(door.attendance(), huong)))
                .isEqualTo("đã về lúc 13:30");

        door.checkIn(huong);

        assertThat(AttendanceStatus.history(door.attendance(), huong).stream().map(messages::text))
                .containsExactly("Đến 13:30", "Về 13:30", "Đến 13:30");
    }

    @Test
    void leaving_before_coming_is_information_not_an_error() {
        door.leave(bearer("X9"));

        assertThat(tone()).isEqualTo(Notice.Tone.INFORMATION);
        assertThat(failures.refusals).isEmpty();
    }

    @Test
    void the_list_shows_whom_the_filter_asks_for() {
        scan("X9");
        door.excuse(bearer("CB001"), new Absence(true, "đi công tác"));
        door.excuse(bearer("CB002"), new Absence(false, ""));

        door.filterProperty().set(Filter.PRESENT);
        assertThat(door.found()).extracting(Member::card).containsExactly("X9");

        door.filterProperty().set(Filter.EXCUSED);
        assertThat(door.found())
                .extracting(member -> messages.text(AttendanceStatus.words(door.attendance(), member)))
                .containsExactlyInAnyOrder("vắng có lý do: đi công tác", "vắng không lý do");

        door.filterProperty().set(Filter.ABSENT);
        assertThat(door.found()).hasSize(128);
    }

    @Test
    void undo_at_the_door_is_seen_at_the_door() {
        scan("X9");

        session.undo();

        assertThat(door.hallProperty().get().presence().present()).isZero();
    }

    @Test
    void who_was_forgotten_is_written_down_from_the_same_box() {
        clock.passes(Duration.ofMinutes(30));

        door.queryProperty().set("dinh n h đến lúc 13:40");
        assertThat(door.found()).extracting(Member::card).containsExactly("X9");
        door.enter(Optional.empty());

        assertThat(told()).isEqualTo("Đã ghi: Đinh Ngọc Hường đến lúc 13:40 (1/128)");
        assertThat(messages.text(door.door(bearer("X9")))).isEqualTo("có mặt từ 13:40");

        door.queryProperty().set("X9 lúc 13h35");
        door.enter(Optional.empty());

        assertThat(told()).isEqualTo("Đã sửa giờ của Đinh Ngọc Hường: 13:40 thành 13:35");
        assertThat(door.hallProperty().get().presence().present()).isEqualTo(1);

        door.queryProperty().set("X9 về lúc 13:50");
        door.enter(Optional.empty());
        assertThat(messages.text(door.door(bearer("X9")))).isEqualTo("đã về lúc 13:50");
    }

    @Test
    void a_time_that_has_not_come_is_told_and_nothing_is_written() {
        door.queryProperty().set("X9 đến lúc 14:40");
        door.enter(Optional.empty());

        assertThat(told()).startsWith("Chưa đến 14:40: đồng hồ đang chỉ 13:30");
        assertThat(door.hallProperty().get().presence().present()).isZero();
    }

    @Test
    void an_officer_who_leaves_is_asked_after() {
        var huong = scan("X9");
        session.perform(new ChooseBody(
                BodyKind.PRESIDIUM,
                List.of(new Officer(session.state().meeting().roll().called("Đinh Ngọc Hường"), ""))));

        door.leave(huong);

        assertThat(told()).contains("Đồng chí đang ở Đoàn Chủ tịch");
        assertThat(tone()).isEqualTo(Notice.Tone.ATTENTION);
    }

    @Test
    void a_paper_of_absentees_is_noted_whole_or_not_at_all() {
        var form = new AbsenteesFormViewModel(door::absentees, door::problem, messages);

        form.peopleProperty().set("CB001 (ốm); hường");
        assertThat(form.validity().first().get().map(messages::text).orElseThrow())
                .startsWith("“hường” khớp");

        form.peopleProperty().set("CB001 (ốm, sốt); X9\nCB003 (đi công tác)");
        assertThat(form.validity().first().get()).isEmpty();
        door.noteAbsent(form.absentees());

        assertThat(told()).isEqualTo("Đã báo vắng 3 người");
        assertThat(Stream.of("CB001", "X9", "CB003").map(card -> messages.text(door.door(bearer(card)))))
                .containsExactly("vắng có lý do: ốm, sốt", "vắng không lý do", "vắng có lý do: đi công tác");
    }

    private Member scan(String typed) {
        door.queryProperty().set(typed);
        var hit = door.found().stream().findFirst();
        door.enter(hit);
        return hit.orElse(null);
    }

    private Member bearer(String card) {
        return session.state().meeting().roll().holderOf(card).orElseThrow();
    }

    private String told() {
        return messages.text(door.toldProperty().get().orElseThrow().sentence());
    }

    private Notice.Tone tone() {
        return door.toldProperty().get().orElseThrow().tone();
    }

    private List<String> standing() {
        return door.hallProperty().get().standing().stream()
                .map((Sentence sentence) -> messages.text(sentence))
                .toList();
    }
}
