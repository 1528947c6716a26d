package org.thuky.domain.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thuky.testkit.Refused.refused;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thuky.domain.attendance.Presence;
import org.thuky.domain.election.Candidate;
import org.thuky.domain.election.Contest;
import org.thuky.domain.election.Decision;
import org.thuky.domain.election.Election;
import org.thuky.domain.election.ElectionId;
import org.thuky.domain.election.ElectionKind;
import org.thuky.domain.election.Electorate;
import org.thuky.domain.election.EntryMode;
import org.thuky.domain.election.Nomination;
import org.thuky.domain.election.RoundCause;
import org.thuky.domain.election.Stage;
import org.thuky.domain.election.Totals;
import org.thuky.domain.member.MemberId;
import org.thuky.domain.member.Person;
import org.thuky.domain.rule.MarkingStyle;
import org.thuky.domain.vote.VoteSubject;
import org.thuky.session.Session;
import org.thuky.session.command.AttendanceCommand.Leave;
import org.thuky.session.command.ElectionCommand.AnnounceAppointment;
import org.thuky.session.command.ElectionCommand.AnnounceResult;
import org.thuky.session.command.ElectionCommand.BeginCount;
import org.thuky.session.command.ElectionCommand.CollectBallots;
import org.thuky.session.command.ElectionCommand.CreateElection;
import org.thuky.session.command.ElectionCommand.IssueBallots;
import org.thuky.session.command.ElectionCommand.ListCandidates;
import org.thuky.session.command.ElectionCommand.OpenRound;
import org.thuky.session.command.ElectionCommand.RecordTotals;
import org.thuky.session.command.MeetingCommand.ChooseBody;
import org.thuky.session.command.MeetingCommand.WaiveQuorum;
import org.thuky.session.command.VoteCommand.TakeHandVote;
import org.thuky.testkit.Congress;

/** The committee that was just elected holds its first meeting, with its own small electorate. */
class NewCommitteeTest {

    private static final int PRESENT = 100;

    private final Session session = Congress.begun();

    @BeforeEach
    void a_hall_of_one_hundred() {
        Congress.checkIn(session, PRESENT);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 7})
    void a_committee_of_this_size_elects_its_chair(int size) {
        var committee = elect(ElectionKind.COMMITTEE, Electorate.MEETING, members(1, size), size, PRESENT);
        assertThat(meeting().voters(Electorate.NEW_COMMITTEE)).isEqualTo(new Presence(size, size));

        var chair = elect(ElectionKind.CHAIR, Electorate.NEW_COMMITTEE, members(1, 1), 1, size);

        assertThat(election(committee).announced()).hasSize(size);
        assertThat(election(chair).box().present()).isEqualTo(size);
        assertThat(election(chair).announced()).containsExactly(1);
        assertThat(meeting().elections().committee()).hasSize(size);
    }

    @Test
    void hand_votes_on_its_elections_are_taken_among_its_own() {
        elect(ElectionKind.COMMITTEE, Electorate.MEETING, members(1, 7), 7, PRESENT);
        var chair = listed(ElectionKind.CHAIR, Electorate.NEW_COMMITTEE, members(1, 1), 1);
        session.perform(new TakeHandVote(VoteSubject.SEATS_AND_LIST, Optional.of(chair), "Danh sách", 1, 0));
        var vote = meeting().votes().last(VoteSubject.SEATS_AND_LIST, chair).orElseThrow();
        assertThat(vote.base()).isEqualTo(7);
        assertThat(vote.inFavour()).isEqualTo(6);
    }

    @Test
    void it_has_its_own_quorum_which_can_be_waived_for_it_alone() {
        elect(ElectionKind.COMMITTEE, Electorate.MEETING, members(1, 3), 3, PRESENT);
        var chair = listed(ElectionKind.CHAIR, Electorate.NEW_COMMITTEE, members(1, 1), 1);
        Congress.adopt(session, chair);
        session.perform(new Leave(new MemberId(2)));
        assertThat(meeting().quorate(Electorate.NEW_COMMITTEE)).isTrue();
        session.perform(new Leave(new MemberId(3)));
        assertThat(meeting().quorate(Electorate.NEW_COMMITTEE)).isFalse();
        assertThat(meeting().quorate()).isTrue();
        refused("meeting.refusal.quorum", () -> session.perform(new IssueBallots(chair, 1)));
        session.perform(new WaiveQuorum(Electorate.NEW_COMMITTEE, "Được công đoàn cấp trên đồng ý"));
        session.perform(new IssueBallots(chair, 1));
    }

    @Test
    void somebody_of_it_who_is_not_on_the_roll_counts_as_present_because_nobody_checks_him_in() {
        var stranger = new Candidate(0, Person.called("Nông Văn Ích"), 1975, "Phó Giám đốc", "", Nomination.NOMINATED);
        var people = new ArrayList<>(members(1, 2));
        people.add(stranger);
        elect(ElectionKind.COMMITTEE, Electorate.MEETING, people, 3, PRESENT);
        session.perform(new Leave(new MemberId(1)));
        assertThat(meeting().voters(Electorate.NEW_COMMITTEE)).isEqualTo(new Presence(3, 2));
    }

    @Test
    void those_appointed_by_decision_vote_in_it_too() {
        session.perform(new AnnounceAppointment(
                ElectionKind.COMMITTEE,
                "Ban Chấp hành",
                new Decision("15/QĐ-LĐLĐ", LocalDate.of(2025, 9, 15), "Liên đoàn Lao động tỉnh"),
                members(50, 4)));
        elect(ElectionKind.COMMITTEE, Electorate.MEETING, members(1, 3), 3, PRESENT);
        assertThat(meeting().voters(Electorate.NEW_COMMITTEE)).isEqualTo(new Presence(7, 7));
    }

    @Test
    void before_it_is_elected_nobody_votes_in_it() {
        var chair = listed(ElectionKind.CHAIR, Electorate.NEW_COMMITTEE, members(1, 1), 1);
        assertThat(meeting().voters(Electorate.NEW_COMMITTEE)).isEqualTo(new Presence(0, 0));
        refused("meeting.refusal.quorum", () -> session.perform(new IssueBallots(chair, 1)));
    }

    @Test
    void the_board_of_the_congress_counts_for_it_until_it_has_its_own() {
        var committee = listed(ElectionKind.COMMITTEE, Electorate.MEETING, members(1, 3), 3);
        var chair = listed(ElectionKind.CHAIR, Electorate.NEW_COMMITTEE, members(1, 1), 1);
        choose(BodyKind.COUNTING_BOARD, 60);
        assertThat(meeting().countingBoard(election(chair))).isEqualTo(board(60));
        choose(BodyKind.FIRST_MEETING_BOARD, 2);
        assertThat(meeting().countingBoard(election(chair))).isEqualTo(board(2));
        assertThat(meeting().countingBoard(election(committee))).isEqualTo(board(60));
    }

    @Test
    void a_candidate_counts_no_ballots_of_his_own_election_but_may_those_of_another() {
        listed(ElectionKind.COMMITTEE, Electorate.MEETING, members(1, 3), 3);
        var chair = listed(ElectionKind.CHAIR, Electorate.NEW_COMMITTEE, members(1, 1), 1);
        refused("meeting.refusal.candidateCounts", () -> choose(BodyKind.COUNTING_BOARD, 2));
        choose(BodyKind.COUNTING_BOARD, 60);
        refused("meeting.refusal.candidateCounts", () -> choose(BodyKind.FIRST_MEETING_BOARD, 1));
        choose(BodyKind.FIRST_MEETING_BOARD, 2);
        refused("meeting.refusal.candidateCounts", () -> session.perform(new ListCandidates(chair, members(2, 1))));
        session.perform(new ListCandidates(chair, members(3, 1)));
    }

    @Test
    void an_earlier_seal_is_not_broken_while_a_round_builds_on_it() {
        var first = elect(ElectionKind.COMMITTEE, Electorate.MEETING, members(1, 4), 3, PRESENT, 100, 90, 40, 30);
        long seal = session.state().chronicle().nextNumber() - 1;
        session.perform(new OpenRound(first, RoundCause.VACANT));
        refused("chronicle.refusal.buildsOn", () -> session.revoke(seal, "đọc nhầm"));
        assertThat(election(first).stage()).isEqualTo(Stage.ANNOUNCED);
        session.undo();
        session.revoke(seal, "đọc nhầm");
        assertThat(election(first).stage()).isEqualTo(Stage.COUNTING);
    }

    @Test
    void no_ballot_is_handed_out_in_a_round_for_more_than_was_left_open() {
        var first = elect(ElectionKind.COMMITTEE, Electorate.MEETING, members(1, 4), 3, PRESENT, 100, 90, 55, 55);
        session.perform(new OpenRound(first, RoundCause.TIE));
        var again = new ElectionId(2);
        var tied = election(again).candidates();
        var more = new ArrayList<>(tied);
        more.addAll(members(5, 1));
        session.perform(new ListCandidates(again, more));
        Congress.adopt(session, again);
        refused("election.refusal.other.round", () -> session.perform(new IssueBallots(again, PRESENT)));
        session.perform(new ListCandidates(again, tied));
        Congress.adopt(session, again);
        session.perform(new IssueBallots(again, PRESENT));
        assertThat(election(again).stage()).isEqualTo(Stage.ISSUED);
    }

    private ElectionId elect(
            ElectionKind kind, Electorate electorate, List<Candidate> people, int seats, int voters, Integer... votes) {
        var id = listed(kind, electorate, people, seats);
        Congress.adopt(session, id);
        session.perform(new IssueBallots(id, voters));
        session.perform(new CollectBallots(id, voters));
        session.perform(new BeginCount(id, EntryMode.TOTALS, true, Person.NOBODY));
        var given = votes.length > 0 ? List.of(votes) : Collections.nCopies(people.size(), voters);
        session.perform(new RecordTotals(id, new Totals(voters, List.of(), given)));
        session.perform(new AnnounceResult(id, ""));
        return id;
    }

    private ElectionId listed(ElectionKind kind, Electorate electorate, List<Candidate> people, int seats) {
        var id = create(kind, electorate, seats);
        session.perform(new ListCandidates(id, people));
        return id;
    }

    private ElectionId create(ElectionKind kind, Electorate electorate, int seats) {
        session.perform(
                new CreateElection(Contest.first(kind, electorate, "Bầu", seats), seats, 0, MarkingStyle.STRIKE_OUT));
        var all = meeting().elections().all();
        return all.get(all.size() - 1).id();
    }

    private void choose(BodyKind body, int number) {
        session.perform(new ChooseBody(body, board(number)));
    }

    private List<Officer> board(int number) {
        return List.of(new Officer(Person.called(name(number)), "Trưởng ban"));
    }

    private List<Candidate> members(int from, int count) {
        var people = new ArrayList<Candidate>();
        for (int number = from; number < from + count; number++) {
            people.add(new Candidate(
                    0, new Person(Optional.of(new MemberId(number)), name(number)), 0, "", "", Nomination.PREPARED));
        }
        return people;
    }

    private String name(int number) {
        return meeting().roll().require(new MemberId(number)).name().full();
    }

    private Meeting meeting() {
        return session.state().meeting();
    }

    private Election election(ElectionId id) {
        return meeting().elections().get(id);
    }
}
