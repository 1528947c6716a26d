package org.thuky.domain.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thuky.testkit.Refused.refused;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.thuky.domain.election.Candidate;
import org.thuky.domain.election.Contest;
import org.thuky.domain.election.Decision;
import org.thuky.domain.election.ElectionId;
import org.thuky.domain.election.ElectionKind;
import org.thuky.domain.election.Electorate;
import org.thuky.domain.election.Nomination;
import org.thuky.domain.member.Member;
import org.thuky.domain.member.MemberField;
import org.thuky.domain.member.Person;
import org.thuky.domain.rule.MarkingStyle;
import org.thuky.session.Session;
import org.thuky.session.command.AttendanceCommand.CheckIn;
import org.thuky.session.command.ElectionCommand.AnnounceAppointment;
import org.thuky.session.command.ElectionCommand.CreateElection;
import org.thuky.session.command.ElectionCommand.ListCandidates;
import org.thuky.session.command.MeetingCommand.ChooseBody;
import org.thuky.session.command.MeetingCommand.TakeOver;
import org.thuky.session.command.MemberCommand.AddMember;
import org.thuky.session.command.MemberCommand.MergeMembers;
import org.thuky.testkit.Congress;

/** An invited body comes and sends whom it likes; it is not elected, does not preside and does not count. */
class InvitedBodyTest {

    private final Session session = Congress.begun();
    private Member body;

    @BeforeEach
    void a_body_is_invited() {
        session.perform(new AddMember(Map.of(MemberField.NAME, "Ban Dân vận Tỉnh ủy", MemberField.KIND, "GUEST_BODY")));
        var roll = session.state().meeting().roll();
        body = roll.require(roll.called("Ban Dân vận Tỉnh ủy").member().orElseThrow());
    }

    @Test
    void it_comes_without_being_counted() {
        var before = session.state().meeting().presence();
        session.perform(new CheckIn(body.id()));
        assertThat(session.state().meeting().presence()).isEqualTo(before);
    }

    @Test
    void it_stands_for_nothing_and_is_appointed_to_nothing() {
        session.perform(new CreateElection(
                Contest.first(ElectionKind.COMMITTEE, Electorate.MEETING, "Ban Chấp hành", 1),
                1,
                0,
                MarkingStyle.STRIKE_OUT));
        var candidate = Candidate.of(body, Nomination.PREPARED);
        refused(
                "member.refusal.body",
                () -> session.perform(new ListCandidates(new ElectionId(1), List.of(candidate))));
        refused(
                "member.refusal.body",
                () -> session.perform(new AnnounceAppointment(
                        ElectionKind.COMMITTEE,
                        "Ban Chấp hành",
                        new Decision("15/QĐ-LĐLĐ", LocalDate.of(2023, 5, 1), "Liên đoàn Lao động"),
                        List.of(candidate))));
    }

    @Test
    void it_presides_over_nothing_and_takes_no_office_over() {
        var officer = new Officer(Person.of(body), "Chủ trì");
        refused("member.refusal.body", () -> session.perform(new ChooseBody(BodyKind.PRESIDIUM, List.of(officer))));
        var chair = Person.of(session.state().meeting().roll().require(Congress.member(1)));
        session.perform(new ChooseBody(BodyKind.PRESIDIUM, List.of(new Officer(chair, "Chủ trì"))));
        refused(
                "member.refusal.body",
                () -> session.perform(new TakeOver(BodyKind.PRESIDIUM, chair, Person.of(body), "Về sớm")));
    }

    @Test
    void it_is_not_one_with_a_person() {
        refused("member.refusal.mergeBody", () -> session.perform(new MergeMembers(Congress.member(1), body.id())));
        refused("member.refusal.mergeBody", () -> session.perform(new MergeMembers(body.id(), Congress.member(1))));
    }
}
