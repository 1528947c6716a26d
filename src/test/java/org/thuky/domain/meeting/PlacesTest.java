package org.thuky.domain.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.thuky.testkit.Refused.refused;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.thuky.domain.attendance.Absence;
import org.thuky.domain.attendance.Presence;
import org.thuky.domain.member.Member;
import org.thuky.domain.member.MemberField;
import org.thuky.domain.member.MemberId;
import org.thuky.domain.member.MemberKind;
import org.thuky.domain.member.Person;
import org.thuky.domain.rule.AlternatesOrder;
import org.thuky.domain.rule.Rule;
import org.thuky.domain.rule.Ruled;
import org.thuky.domain.vote.VoteSubject;
import org.thuky.session.Session;
import org.thuky.session.command.AttendanceCommand.CheckIn;
import org.thuky.session.command.AttendanceCommand.CorrectTime;
import org.thuky.session.command.AttendanceCommand.Excuse;
import org.thuky.session.command.AttendanceCommand.Leave;
import org.thuky.session.command.AttendanceCommand.OpenSitting;
import org.thuky.session.command.AttendanceCommand.TellTime;
import org.thuky.session.command.MeetingCommand.ChooseBody;
import org.thuky.session.command.MeetingCommand.TakeOver;
import org.thuky.session.command.MemberCommand.AddMember;
import org.thuky.session.command.MemberCommand.CallAlternate;
import org.thuky.session.command.MemberCommand.EditMember;
import org.thuky.session.command.MemberCommand.GiveKind;
import org.thuky.session.command.MemberCommand.RemoveMember;
import org.thuky.session.command.VoteCommand.TakeHandVote;
import org.thuky.testkit.Congress;
import org.thuky.testkit.HallClock;

/** Who sits in whose place: alternates for delegates, successors for officers, sittings after sittings. */
class PlacesTest {

    private static final BodyKind BOARD = BodyKind.COUNTING_BOARD;

    private final HallClock clock = new HallClock();
    private final Session session = Congress.opened(clock);

    @Test
    void an_alternate_takes_the_place_of_an_absent_delegate_in_the_prescribed_order() {
        var an = add("Nguyễn Văn An", "Tổ 1", MemberKind.ELECTED);
        var bình = add("Trần Thị Bình", "Tổ 1", MemberKind.ELECTED);
        var chair = add("Lê Văn Cường", "Tổ 1", MemberKind.EX_OFFICIO);
        var other = add("Phạm Thị Dung", "Tổ 2", MemberKind.ALTERNATE);
        var first = add("Hoàng Văn Em", "Tổ 1", MemberKind.ALTERNATE);
        var second = add("Vũ Thị Phương", "Tổ 1", MemberKind.ALTERNATE);
        assertThat(meeting().presence()).isEqualTo(new Presence(3, 0));
        session.perform(new CheckIn(first));
        assertThat(meeting().presence()).as("an alternate does not count").isEqualTo(new Presence(3, 0));

        refused("member.refusal.alternateOrder", () -> session.perform(new CallAlternate(second, an, "Ốm")));
        refused("member.refusal.alternateOrder", () -> session.perform(new CallAlternate(other, an, "Ốm")));
        refused("member.refusal.replacedReason", () -> session.perform(new CallAlternate(first, an, " ")));
        refused("member.refusal.notReplaced", () -> session.perform(new CallAlternate(first, chair, "Ốm")));
        refused("member.refusal.noAlternate", () -> session.perform(new CallAlternate(bình, an, "Ốm")));
        session.perform(new CheckIn(bình));
        refused("member.refusal.replacedCame", () -> session.perform(new CallAlternate(first, bình, "Ốm")));

        session.perform(new CallAlternate(first, an, "Ốm"));

        assertThat(meeting().presence()).as("as many are summoned as before").isEqualTo(new Presence(3, 2));
        assertThat(person(first).kind()).isEqualTo(MemberKind.SUBSTITUTE);
        assertThat(meeting().roll().replacements())
                .extracting(replacement -> replacement.absent(), replacement -> replacement.reason())
                .containsExactly(tuple(an, "Ốm"));
        refused("member.refusal.replaced", () -> session.perform(new CheckIn(an)));
        refused("meeting.refusal.removeReplaced", () -> session.perform(new RemoveMember(an)));
        refused("member.refusal.called", () -> session.perform(new GiveKind(Set.of(an), MemberKind.ELECTED)));

        session.perform(new EditMember(an, Map.of(MemberField.KIND, "ELECTED", MemberField.UNIT, "Phòng 1")));
        assertThat(person(an).kind()).as("a list does not unmake it").isEqualTo(MemberKind.REPLACED);
        assertThat(person(an).unit()).isEqualTo("Phòng 1");

        session.undo();
        session.undo();
        assertThat(person(an).kind()).isEqualTo(MemberKind.ELECTED);
        assertThat(meeting().presence()).isEqualTo(new Presence(3, 1));
    }

    @Test
    void an_alternate_who_is_known_not_to_come_is_passed_over() {
        var an = add("Nguyễn Văn An", "Tổ 1", MemberKind.ELECTED);
        var first = add("Hoàng Văn Em", "Tổ 1", MemberKind.ALTERNATE);
        var second = add("Vũ Thị Phương", "Tổ 1", MemberKind.ALTERNATE);
        session.perform(new Excuse(first, new Absence(true, "Ốm")));

        session.perform(new CallAlternate(second, an, "Đi công tác"));

        assertThat(person(second).kind()).isEqualTo(MemberKind.SUBSTITUTE);
        assertThat(person(first).kind()).isEqualTo(MemberKind.ALTERNATE);
    }

    @Test
    void those_of_the_own_group_go_before_the_others_and_others_step_in_when_none_of_them_comes() {
        var an = add("Nguyễn Văn An", "Tổ 1", MemberKind.ELECTED);
        var other = add("Phạm Thị Dung", "Tổ 2", MemberKind.ALTERNATE);
        var own = add("Hoàng Văn Em", "Tổ 1", MemberKind.ALTERNATE);
        assertThat(callable(session, an)).containsExactly(own);
        session.perform(new Excuse(own, new Absence(true, "Ốm")));

        refused("member.refusal.alternateAway", () -> session.perform(new CallAlternate(own, an, "Ốm")));
        assertThat(callable(session, an)).containsExactly(other);
        session.perform(new CallAlternate(other, an, "Ốm"));
    }

    @Test
    void rules_may_prescribe_the_order_of_the_roll_or_leave_it_to_the_convening_union() {
        for (var order : List.of(AlternatesOrder.LISTED, AlternatesOrder.CONVENER_DECIDES)) {
            var hall = Congress.opened(
                    clock,
                    Congress.rules("k12").with(Rule.ALTERNATES_ORDER, new Ruled<>(order, "Quy chế đại hội", "", true)));
            var an = add(hall, "Nguyễn Văn An", "Tổ 1", MemberKind.ELECTED);
            var first = add(hall, "Phạm Thị Dung", "Tổ 2", MemberKind.ALTERNATE);
            var own = add(hall, "Hoàng Văn Em", "Tổ 1", MemberKind.ALTERNATE);
            if (order == AlternatesOrder.LISTED) {
                assertThat(callable(hall, an)).containsExactly(first);
                refused("member.refusal.alternateOrder", () -> hall.perform(new CallAlternate(own, an, "Ốm")));
            } else {
                assertThat(callable(hall, an)).containsExactly(first, own);
                hall.perform(new CallAlternate(own, an, "Công đoàn cấp trên triệu tập thay"));
            }
        }
    }

    @Test
    void whoever_holds_an_office_stays_on_the_roll_until_somebody_takes_over() {
        var head = add("Hồ Thị Kim", "", MemberKind.MEMBER);
        var deputy = add("Ngô Văn Lâm", "", MemberKind.MEMBER);
        var away = add("Dương Thị Mai", "", MemberKind.MEMBER);
        session.perform(new CheckIn(deputy));
        session.perform(new ChooseBody(BOARD, List.of(officer(head, "Trưởng ban"), officer(deputy, "Ủy viên"))));
        assertThat(meeting().offices().away(BOARD)).containsExactly(officer(head, "Trưởng ban"));

        refused("meeting.refusal.removeOfficer", () -> session.perform(new RemoveMember(head)));
        refused("meeting.refusal.takeOver.away", () -> take("Hồ Thị Kim", "Dương Thị Mai", "Vắng"));
        refused("meeting.refusal.takeOver.reason", () -> take("Hồ Thị Kim", "Ngô Văn Lâm", ""));
        refused("meeting.refusal.takeOver.nobody", () -> take("Dương Thị Mai", "Ngô Văn Lâm", "Vắng"));
        take("Hồ Thị Kim", "Ngô Văn Lâm", "Vắng mặt");

        assertThat(meeting().body(BOARD)).containsExactly(officer(deputy, "Trưởng ban"));
        assertThat(meeting().takenOver()).extracting(TakenOver::reason).containsExactly("Vắng mặt");
        assertThat(meeting().offices().away(BOARD)).isEmpty();
        session.perform(new RemoveMember(head));
        session.perform(new RemoveMember(away));
    }

    @Test
    void each_sitting_takes_its_roll_anew() {
        var an = add("Nguyễn Văn An", "", MemberKind.MEMBER);
        var bình = add("Trần Thị Bình", "", MemberKind.MEMBER);
        var cường = add("Lê Văn Cường", "", MemberKind.MEMBER);
        session.perform(new Excuse(cường, new Absence(true, "Ốm")));
        session.perform(new OpenSitting("Phiên trù bị", Congress.FACTS.date()));
        assertThat(meeting().attendance().absence(cường)).as("known beforehand").isPresent();
        List.of(an, bình).forEach(member -> session.perform(new CheckIn(member)));
        session.perform(new TakeHandVote(VoteSubject.PROGRAMME, Optional.empty(), "Chương trình", 0, 0));
        clock.passes(Duration.ofHours(18));

        session.perform(
                new OpenSitting("Phiên chính thức", Congress.FACTS.date().plusDays(1)));

        assertThat(meeting().presence()).isEqualTo(new Presence(3, 0));
        assertThat(meeting().quorate()).isFalse();
        refused(
                "meeting.refusal.quorum",
                () -> session.perform(new TakeHandVote(VoteSubject.PROGRAMME, Optional.empty(), "Chương trình", 0, 0)));
        List.of(bình, cường).forEach(member -> session.perform(new CheckIn(member)));
        assertThat(meeting().quorate()).isTrue();
        assertThat(meeting().attendance().everCame(an)).isTrue();
        assertThat(meeting().attendance().sittings())
                .extracting(
                        roll -> roll.sitting().orElseThrow().title(),
                        roll -> roll.presence(meeting().roll()))
                .containsExactly(
                        tuple("Phiên trù bị", new Presence(3, 2)), tuple("Phiên chính thức", new Presence(3, 2)));
        var vote = meeting().votes().taken().get(0);
        assertThat(meeting()
                        .attendance()
                        .at(meeting().votes().times().get(vote.id()))
                        .sitting())
                .hasValueSatisfying(held -> assertThat(held.title()).isEqualTo("Phiên trù bị"));
        refused(
                "attendance.refusal.sitting.date",
                () -> session.perform(new OpenSitting("Hôm qua", Congress.FACTS.date())));
    }

    @Test
    void a_wrong_time_is_corrected_in_the_order_of_coming_and_going() {
        var an = add("Nguyễn Văn An", "", MemberKind.MEMBER);
        session.perform(new CheckIn(an));
        var came = clock.instant();
        clock.passes(Duration.ofHours(1));
        session.perform(new Leave(an));

        refused(
                "attendance.refusal.order",
                () -> session.perform(new CorrectTime(an, 0, clock.instant().plusSeconds(60))));
        refused("attendance.refusal.noMovement", () -> session.perform(new CorrectTime(an, 2, came)));
        session.perform(new CorrectTime(an, 0, came.minusSeconds(600)));
        session.perform(new TellTime(an, false, came.plusSeconds(600)));

        assertThat(meeting().attendance().history(an))
                .extracting(movement -> movement.at())
                .containsExactly(came.minusSeconds(600), came.plusSeconds(600));
    }

    private void take(String from, String to, String reason) {
        session.perform(new TakeOver(
                BOARD, meeting().roll().called(from), meeting().roll().called(to), reason));
    }

    private Officer officer(MemberId member, String role) {
        return new Officer(Person.of(person(member)), role);
    }

    private Member person(MemberId member) {
        return meeting().roll().require(member);
    }

    private static List<MemberId> callable(Session hall, MemberId absent) {
        var meeting = hall.state().meeting();
        return meeting.door().alternates().callable(meeting.roll().require(absent)).stream()
                .map(Member::id)
                .toList();
    }

    private MemberId add(String name, String group, MemberKind kind) {
        return add(session, name, group, kind);
    }

    private static MemberId add(Session hall, String name, String group, MemberKind kind) {
        var id = hall.state().meeting().roll().nextId();
        hall.perform(
                new AddMember(Map.of(MemberField.NAME, name, MemberField.GROUP, group, MemberField.KIND, kind.name())));
        return id;
    }

    private Meeting meeting() {
        return session.state().meeting();
    }
}
