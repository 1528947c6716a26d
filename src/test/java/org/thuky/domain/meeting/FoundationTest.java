package org.thuky.domain.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thuky.testkit.Refused.refused;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.thuky.domain.election.Candidate;
import org.thuky.domain.election.Contest;
import org.thuky.domain.election.ElectionId;
import org.thuky.domain.election.ElectionKind;
import org.thuky.domain.election.Electorate;
import org.thuky.domain.election.EntryMode;
import org.thuky.domain.election.Nomination;
import org.thuky.domain.election.OnBallot;
import org.thuky.domain.election.Totals;
import org.thuky.domain.election.VacancyCause;
import org.thuky.domain.member.Person;
import org.thuky.domain.rule.MarkingStyle;
import org.thuky.domain.vote.VoteSubject;
import org.thuky.session.Session;
import org.thuky.session.command.AttendanceCommand.CheckInGroup;
import org.thuky.session.command.AttendanceCommand.Leave;
import org.thuky.session.command.ElectionCommand.AnnounceResult;
import org.thuky.session.command.ElectionCommand.BeginCount;
import org.thuky.session.command.ElectionCommand.CollectBallots;
import org.thuky.session.command.ElectionCommand.CreateElection;
import org.thuky.session.command.ElectionCommand.IssueBallots;
import org.thuky.session.command.ElectionCommand.ListCandidates;
import org.thuky.session.command.ElectionCommand.RecordTotals;
import org.thuky.session.command.ElectionCommand.VacateSeat;
import org.thuky.session.command.MeetingCommand.WaiveQuorum;
import org.thuky.session.command.VoteCommand.TakeHandVote;
import org.thuky.testkit.Congress;
import org.thuky.testkit.HallClock;

/** What other acts rest on is not taken back from under them. */
class FoundationTest {

    private final Session session = Congress.begun(new HallClock());

    @Test
    void a_committee_stays_while_the_elections_it_held_stay() {
        Congress.checkIn(session, 100);
        var committee = elect(ElectionKind.COMMITTEE, Electorate.MEETING, 3, 100, 90, 80, 70);
        long announced = last();
        var chair = elect(ElectionKind.CHAIR, Electorate.NEW_COMMITTEE, 1, 3, 3);
        long seal = last();

        refused("chronicle.refusal.foundation.committee", () -> session.revoke(announced, "Đếm sai"));
        session.revoke(seal, "Đếm sai");
        refused("chronicle.refusal.foundation.committee", () -> session.revoke(announced, "Đếm sai"));
        assertThat(meeting().elections().get(chair).announced()).isEmpty();
        assertThat(meeting().elections().get(committee).announced()).hasSize(3);
    }

    @Test
    void a_committee_that_has_elected_nobody_can_be_taken_back() {
        Congress.checkIn(session, 100);
        var committee = elect(ElectionKind.COMMITTEE, Electorate.MEETING, 3, 100, 90, 80, 70);
        session.revoke(last(), "Đếm sai");
        assertThat(meeting().elections().get(committee).announced()).isEmpty();
    }

    @Test
    void a_group_that_was_the_base_of_votes_stays_checked_in() {
        Congress.checkIn(session, 100);
        var group = meeting().roll().require(Congress.member(101)).group();
        session.perform(new CheckInGroup(group, List.of()));
        long came = last();
        session.perform(new TakeHandVote(VoteSubject.PROGRAMME, Optional.empty(), "Chương trình", 0, 0));
        long vote = last();

        refused("chronicle.refusal.foundation.votes", () -> session.revoke(came, "Nhầm tổ"));
        session.revoke(vote, "Biểu quyết lại");
        session.revoke(came, "Nhầm tổ");
        assertThat(meeting().presence().present()).isEqualTo(100);
    }

    @Test
    void a_hall_that_emptied_during_the_count_is_told_and_decided() {
        Congress.checkIn(session, 90);
        var election = counted(ElectionKind.COMMITTEE, Electorate.MEETING, 3, 90, 80, 70, 60);
        IntStream.rangeClosed(1, 10).forEach(number -> session.perform(new Leave(Congress.member(number))));

        refused("election.refusal.obstacles", () -> session.perform(new AnnounceResult(election, " ")));
        session.perform(new AnnounceResult(election, "Đại hội đồng ý nghe công bố"));
        assertThat(meeting().elections().get(election).announced()).hasSize(3);
    }

    @Test
    void a_hall_that_decided_to_go_on_below_the_quorum_is_not_asked_again() {
        Congress.checkIn(session, 90);
        var election = counted(ElectionKind.COMMITTEE, Electorate.MEETING, 3, 90, 80, 70, 60);
        IntStream.rangeClosed(1, 10).forEach(number -> session.perform(new Leave(Congress.member(number))));
        session.perform(new WaiveQuorum(Electorate.MEETING, "Đại hội đồng ý tiếp tục"));
        session.perform(new AnnounceResult(election, ""));
    }

    @Test
    void a_seat_is_given_up_only_when_the_hall_agreed_once_for_each() {
        Congress.checkIn(session, 100);
        var committee = elect(ElectionKind.COMMITTEE, Electorate.MEETING, 3, 100, 90, 80, 70, 60);

        refused("election.refusal.not.agreed", () -> giveUp(committee, 3));
        agree(committee, 60);
        refused("election.refusal.voted.down", () -> giveUp(committee, 3));
        agree(committee, 0);
        giveUp(committee, 3);
        assertThat(meeting().elections().get(committee).announcement().vacated())
                .hasSize(1);
        refused("election.refusal.not.agreed", () -> giveUp(committee, 2));
    }

    @Test
    void who_chairs_the_committee_does_not_give_up_the_seat_in_it() {
        Congress.checkIn(session, 100);
        var committee = elect(ElectionKind.COMMITTEE, Electorate.MEETING, 3, 100, 90, 80, 70);
        var chair = counted(ElectionKind.CHAIR, Electorate.NEW_COMMITTEE, 1, 3, 3);
        agree(committee, 0);
        refused("election.refusal.committee.votes", () -> giveUp(committee, 3));
        session.perform(new AnnounceResult(chair, ""));
        refused("election.refusal.holds.office", () -> giveUp(committee, 1));
        giveUp(committee, 3);
    }

    @Test
    void the_vote_by_which_a_seat_was_given_up_stays_while_the_seat_is() {
        Congress.checkIn(session, 100);
        var committee = elect(ElectionKind.COMMITTEE, Electorate.MEETING, 3, 100, 90, 80, 70);
        agree(committee, 0);
        long vote = last();
        giveUp(committee, 3);
        long given = last();

        refused("chronicle.refusal.foundation.vote", () -> session.revoke(vote, "Nhầm"));
        session.revoke(given, "Đồng chí nhận lại");
        session.revoke(vote, "Nhầm");
        assertThat(meeting().elections().get(committee).announcement().vacated())
                .isEmpty();
    }

    private void agree(ElectionId election, int against) {
        session.perform(new TakeHandVote(VoteSubject.VACATED_SEAT, Optional.of(election), "Cho rút", against, 0));
    }

    private void giveUp(ElectionId election, int number) {
        session.perform(
                new VacateSeat(election, new OnBallot(election, number), VacancyCause.DECLINED, "Lý do sức khỏe"));
    }

    private long last() {
        return session.state().chronicle().entries().size();
    }

    private ElectionId elect(ElectionKind kind, Electorate electorate, int seats, int present, Integer... votes) {
        var election = counted(kind, electorate, seats, present, votes);
        session.perform(new AnnounceResult(election, ""));
        return election;
    }

    private ElectionId counted(ElectionKind kind, Electorate electorate, int seats, int present, Integer... votes) {
        session.perform(
                new CreateElection(Contest.first(kind, electorate, "Bầu", seats), seats, 0, MarkingStyle.STRIKE_OUT));
        var all = meeting().elections().all();
        var election = all.get(all.size() - 1).id();
        session.perform(new ListCandidates(
                election,
                IntStream.rangeClosed(1, votes.length)
                        .mapToObj(number ->
                                Candidate.of(meeting().roll().require(Congress.member(number)), Nomination.PREPARED))
                        .toList()));
        Congress.adopt(session, election);
        session.perform(new IssueBallots(election, present));
        session.perform(new CollectBallots(election, present));
        session.perform(new BeginCount(election, EntryMode.TOTALS, true, Person.NOBODY));
        session.perform(new RecordTotals(election, new Totals(present, List.of(), List.of(votes))));
        return election;
    }

    private Meeting meeting() {
        return session.state().meeting();
    }
}
