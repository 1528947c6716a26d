package org.thuky.domain.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thuky.testkit.Refused.refused;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.thuky.domain.election.Ballot;
import org.thuky.domain.election.Candidate;
import org.thuky.domain.election.Contest;
import org.thuky.domain.election.Election;
import org.thuky.domain.election.ElectionId;
import org.thuky.domain.election.ElectionKind;
import org.thuky.domain.election.Electorate;
import org.thuky.domain.election.EntryMode;
import org.thuky.domain.election.Nomination;
import org.thuky.domain.election.Stage;
import org.thuky.domain.member.MemberField;
import org.thuky.domain.member.Person;
import org.thuky.domain.rule.MarkingStyle;
import org.thuky.session.Session;
import org.thuky.session.command.ElectionCommand.AnnounceResult;
import org.thuky.session.command.ElectionCommand.BeginCount;
import org.thuky.session.command.ElectionCommand.BeginSecondEntry;
import org.thuky.session.command.ElectionCommand.ChangeElection;
import org.thuky.session.command.ElectionCommand.CollectBallots;
import org.thuky.session.command.ElectionCommand.CreateElection;
import org.thuky.session.command.ElectionCommand.IssueBallots;
import org.thuky.session.command.ElectionCommand.ListCandidates;
import org.thuky.session.command.ElectionCommand.PrintBallots;
import org.thuky.session.command.ElectionCommand.RecordBallots;
import org.thuky.session.command.MeetingCommand.ChooseBody;
import org.thuky.session.command.MeetingCommand.SetPin;
import org.thuky.session.command.MemberCommand.AddMember;
import org.thuky.session.command.MemberCommand.EditMember;
import org.thuky.session.command.MemberCommand.RemoveMember;
import org.thuky.session.command.NewPin;
import org.thuky.testkit.Congress;
import org.thuky.testkit.HallClock;

/** Whoever is put right on the roll is put right wherever the name stands; what is printed already is told apart. */
class CorrectionTest {

    private static final ElectionId ELECTION = new ElectionId(1);
    private static final String RIGHT = "Nguyễn Thị Hương";

    private final Session session = Congress.begun(new HallClock());

    @BeforeEach
    void a_list_of_three_is_adopted() {
        Congress.checkIn(session, 100);
        session.perform(new CreateElection(
                Contest.first(ElectionKind.COMMITTEE, Electorate.MEETING, "Ban Chấp hành", 2),
                2,
                0,
                MarkingStyle.STRIKE_OUT));
        list(candidate(1), candidate(2), candidate(3));
        Congress.adopt(session, ELECTION);
        session.perform(
                new ChooseBody(BodyKind.COUNTING_BOARD, List.of(officer(11, "Trưởng ban"), officer(12, "Thư ký"))));
    }

    @Test
    void a_name_put_right_stands_on_the_adopted_list_and_needs_no_other_vote() {
        correct(1, MemberField.NAME, RIGHT);

        assertThat(election().candidates()).extracting(Candidate::name).contains(RIGHT);
        assertThat(election().stage()).isEqualTo(Stage.LISTED);
        session.perform(new IssueBallots(ELECTION, 100));
    }

    @Test
    void ballots_printed_with_the_name_before_are_not_handed_out() {
        session.perform(new PrintBallots(ELECTION, 100));
        correct(1, MemberField.NAME, RIGHT);

        refused("election.refusal.outdated.ballots", () -> session.perform(new IssueBallots(ELECTION, 100)));
        session.perform(new PrintBallots(ELECTION, 100));
        session.perform(new IssueBallots(ELECTION, 100));
        assertThat(election().correctedNames()).isEmpty();
    }

    @Test
    void ballots_printed_for_other_seats_are_not_handed_out() {
        session.perform(new PrintBallots(ELECTION, 100));
        session.perform(new ChangeElection(ELECTION, "Ban Chấp hành", 1, 1, 0, MarkingStyle.STRIKE_OUT));
        Congress.adopt(session, ELECTION);

        refused("election.refusal.outdated.ballots", () -> session.perform(new IssueBallots(ELECTION, 100)));
    }

    @Test
    void what_no_ballot_says_leaves_printed_ballots_as_they_are() {
        session.perform(new PrintBallots(ELECTION, 100));
        correct(1, MemberField.PHONE, "0912 345 678");
        correct(1, MemberField.UNIT, "Văn phòng Sở");

        assertThat(election().box().printed()).isEqualTo(100);
        assertThat(election().candidates()).extracting(Candidate::unit).contains("Văn phòng Sở");
    }

    @Test
    void what_the_list_says_otherwise_than_the_roll_stays() {
        var described = candidate(1);
        list(
                new Candidate(
                        0, described.person(), described.birthYear(), "Chủ tịch khóa trước", "", Nomination.PREPARED),
                candidate(2));
        correct(1, MemberField.POSITION, "Trưởng phòng");
        correct(2, MemberField.POSITION, "Trưởng phòng");

        assertThat(election().candidates())
                .extracting(Candidate::position)
                .containsExactlyInAnyOrder("Chủ tịch khóa trước", "Trưởng phòng");
    }

    @Test
    void a_name_put_right_after_the_result_is_announced_tells_what_the_ballots_said() {
        var printed = name(1);
        count();
        session.perform(new AnnounceResult(ELECTION, ""));
        correct(1, MemberField.NAME, RIGHT);

        assertThat(meeting().elections().committee())
                .extracting(Candidate::name)
                .contains(RIGHT);
        assertThat(election().correctedNames().values()).containsExactly(printed);
        assertThat(election().stage()).isEqualTo(Stage.ANNOUNCED);
    }

    @Test
    void an_officer_put_right_keeps_office_and_pin() {
        session.perform(new SetPin(person(12), new NewPin.Chosen("258036")));
        correct(12, MemberField.NAME, RIGHT);
        count();

        assertThat(meeting().body(BodyKind.COUNTING_BOARD))
                .extracting(Officer::name)
                .contains(RIGHT);
        session.perform(new BeginSecondEntry(ELECTION, Person.called("nguyễn thị hương"), "258036"));
    }

    @Test
    void a_typist_under_another_name_is_still_the_same_person() {
        session.perform(new SetPin(person(11), new NewPin.Chosen("258036")));
        count();
        correct(11, MemberField.NAME, RIGHT);

        refused(
                "election.refusal.same.typist",
                () -> session.perform(new BeginSecondEntry(ELECTION, person(11), "258036")));
    }

    @Test
    void a_namesake_of_a_candidate_may_count_but_the_candidate_may_not() {
        session.perform(new AddMember(Map.of(MemberField.NAME, name(1), MemberField.BIRTH, "1999")));
        session.perform(new ChooseBody(BodyKind.COUNTING_BOARD, List.of(officer(128, ""))));

        assertThat(Stream.of(1, 128).map(this::person).map(meeting().roll()::told))
                .containsExactly(name(1) + " (1965)", name(1) + " (1999)");
        refused(
                "meeting.refusal.candidateCounts",
                () -> session.perform(new ChooseBody(BodyKind.COUNTING_BOARD, List.of(officer(1, "")))));
    }

    @Test
    void namesakes_are_told_apart_on_lists_results_and_in_bodies_and_others_need_nothing() {
        assertThat(meeting().toldApart()).as("nobody has a namesake").isSameAs(meeting());
        session.perform(new AddMember(Map.of(MemberField.NAME, name(1), MemberField.BIRTH, "1999")));
        session.perform(new AddMember(Map.of(MemberField.NAME, name(2), MemberField.BIRTH, "1966")));
        session.perform(new AddMember(Map.of(MemberField.NAME, name(11))));
        count();
        session.perform(new AnnounceResult(ELECTION, ""));
        correct(3, MemberField.NAME, RIGHT);

        var told = meeting().toldApart();
        assertThat(told.elections().committee())
                .extracting(Candidate::name)
                .containsExactlyInAnyOrder(name(1) + " (1965)", name(2) + " (Tổ công đoàn số 2)");
        assertThat(told.body(BodyKind.COUNTING_BOARD))
                .extracting(Officer::name)
                .containsExactly(name(11) + " (1975)", name(12));
        assertThat(told.elections().get(ELECTION).correctedNames()).hasSize(1);
        assertThat(meeting().elections().committee())
                .extracting(Candidate::name)
                .contains(name(1));
    }

    @Test
    void what_is_shown_told_apart_is_written_down_as_the_roll_says_it() {
        session.perform(new AddMember(Map.of(MemberField.NAME, name(1), MemberField.BIRTH, "1999")));
        list(meeting().toldApart().elections().get(ELECTION).candidates().toArray(Candidate[]::new));

        assertThat(election().candidates()).extracting(Candidate::name).contains(name(1));
    }

    @Test
    void of_two_namesakes_on_the_board_it_must_be_said_which_one() {
        session.perform(new AddMember(Map.of(MemberField.NAME, name(12), MemberField.BIRTH, "1999")));
        session.perform(new ChooseBody(BodyKind.COUNTING_BOARD, List.of(officer(12, ""), officer(128, ""))));

        refused(
                "meeting.refusal.board.namesakes",
                () -> session.perform(new SetPin(Person.called(name(12)), new NewPin.Chosen("258036"))));
        session.perform(new SetPin(meeting().roll().called(name(12) + " (1999)"), new NewPin.Chosen("258036")));
        assertThat(meeting().pin(new PinOwner(person(128)))).isPresent();
        assertThat(meeting().pin(new PinOwner(person(12)))).isEmpty();
    }

    @Test
    void nobody_sits_twice_in_a_body_or_stands_twice_on_a_list() {
        refused(
                "meeting.refusal.officer.twice",
                () -> session.perform(new ChooseBody(
                        BodyKind.PRESIDIUM,
                        List.of(officer(11, ""), new Officer(Person.called(name(11).toUpperCase()), "")))));
        refused("election.refusal.twice", () -> list(candidate(1), Candidate.called(name(1))));
    }

    @Test
    void a_namesake_of_a_candidate_can_leave_the_roll_but_the_candidate_cannot() {
        session.perform(new AddMember(Map.of(MemberField.NAME, name(1))));
        session.perform(new RemoveMember(Congress.member(128)));
        list(candidate(120), candidate(2));
        refused("meeting.refusal.removeCandidate", () -> session.perform(new RemoveMember(Congress.member(120))));
    }

    private void count() {
        session.perform(new IssueBallots(ELECTION, 100));
        session.perform(new CollectBallots(ELECTION, 100));
        session.perform(new BeginCount(ELECTION, EntryMode.BALLOTS, true, person(11)));
        session.perform(new RecordBallots(ELECTION, Ballot.striking(3), 100));
    }

    private void list(Candidate... candidates) {
        session.perform(new ListCandidates(ELECTION, List.of(candidates)));
    }

    private void correct(int member, MemberField field, String text) {
        session.perform(new EditMember(Congress.member(member), Map.of(field, text)));
    }

    private Meeting meeting() {
        return session.state().meeting();
    }

    private Election election() {
        return meeting().elections().get(ELECTION);
    }

    private Candidate candidate(int member) {
        return Candidate.of(meeting().roll().require(Congress.member(member)), Nomination.PREPARED);
    }

    private Officer officer(int member, String role) {
        return new Officer(person(member), role);
    }

    private Person person(int member) {
        return Person.of(meeting().roll().require(Congress.member(member)));
    }

    private String name(int member) {
        return person(member).name();
    }
}
