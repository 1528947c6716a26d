package org.thuky.domain.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thuky.testkit.Refused.refused;

import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thuky.domain.Share;
import org.thuky.domain.attendance.Presence;
import org.thuky.domain.election.Candidate;
import org.thuky.domain.election.Contest;
import org.thuky.domain.election.ElectionId;
import org.thuky.domain.election.ElectionKind;
import org.thuky.domain.election.Electorate;
import org.thuky.domain.election.Nomination;
import org.thuky.domain.member.MemberId;
import org.thuky.domain.member.Person;
import org.thuky.domain.rule.MarkingStyle;
import org.thuky.domain.vote.VoteSubject;
import org.thuky.session.Session;
import org.thuky.session.command.AttendanceCommand.CheckIn;
import org.thuky.session.command.AttendanceCommand.Leave;
import org.thuky.session.command.ElectionCommand.CreateElection;
import org.thuky.session.command.ElectionCommand.IssueBallots;
import org.thuky.session.command.ElectionCommand.ListCandidates;
import org.thuky.session.command.MeetingCommand.WaiveQuorum;
import org.thuky.session.command.VoteCommand.TakeHandVote;
import org.thuky.testkit.Congress;

/** Two thirds of those summoned, or a reason: 127 members, 85 of whom suffice. */
class QuorumTest {

    private static final ElectionId ELECTION = new ElectionId(1);

    private final Session session = Congress.begun();

    @ParameterizedTest
    @CsvSource({"127, 85, true", "127, 84, false", "150, 100, true", "150, 99, false", "30, 20, true", "1, 1, true"})
    void two_thirds_are_reached_by_whole_people(int summoned, int present, boolean reached) {
        var quorum = new Quorum(new Share(2, 3), new Presence(summoned, present), Optional.empty());
        assertThat(quorum.reached()).isEqualTo(reached);
    }

    @Test
    void below_the_quorum_nothing_is_voted_on_and_no_ballot_is_handed_out() {
        listed();
        Congress.checkIn(session, 84);
        refused("meeting.refusal.quorum", this::vote);
        session.perform(new CheckIn(Congress.member(85)));
        vote();
        Congress.adopt(session, ELECTION);
        session.perform(new Leave(Congress.member(85)));
        refused("meeting.refusal.quorum", () -> session.perform(new IssueBallots(ELECTION, 84)));
        session.perform(new CheckIn(Congress.member(85)));
        session.perform(new IssueBallots(ELECTION, 85));
    }

    @Test
    void for_a_reason_the_meeting_goes_on_until_one_more_leaves() {
        Congress.checkIn(session, 80);
        session.perform(new WaiveQuorum(Electorate.MEETING, " Mưa lũ chia cắt đường "));
        assertThat(session.state().meeting().waiver(Electorate.MEETING))
                .contains(new QuorumWaiver(127, 80, "Mưa lũ chia cắt đường"));
        vote();
        session.perform(new CheckIn(Congress.member(81)));
        session.perform(new Leave(Congress.member(1)));
        vote();
        session.perform(new Leave(Congress.member(2)));
        refused("meeting.refusal.quorum", this::vote);
        session.perform(new WaiveQuorum(Electorate.MEETING, "Vẫn tiến hành theo ý kiến công đoàn cấp trên"));
        vote();
    }

    @Test
    void a_waiver_needs_a_reason_and_something_to_waive() {
        Congress.checkIn(session, 84);
        refused("meeting.refusal.quorum.reason", () -> session.perform(new WaiveQuorum(Electorate.MEETING, " ")));
        session.perform(new CheckIn(Congress.member(85)));
        refused("meeting.refusal.quorate", () -> session.perform(new WaiveQuorum(Electorate.MEETING, "Mưa lũ")));
    }

    @Test
    void a_waiver_for_the_congress_does_not_speak_for_the_new_committee() {
        Congress.checkIn(session, 80);
        session.perform(new WaiveQuorum(Electorate.MEETING, "Mưa lũ"));
        assertThat(session.state().meeting().waiver(Electorate.NEW_COMMITTEE)).isEmpty();
    }

    private void listed() {
        session.perform(new CreateElection(
                Contest.first(ElectionKind.COMMITTEE, Electorate.MEETING, "Ban Chấp hành", 1),
                1,
                0,
                MarkingStyle.STRIKE_OUT));
        session.perform(new ListCandidates(
                ELECTION,
                IntStream.of(100, 101)
                        .mapToObj(number -> new Candidate(
                                0,
                                new Person(Optional.of(new MemberId(number)), "Người số " + number),
                                0,
                                "",
                                "",
                                Nomination.PREPARED))
                        .toList()));
    }

    private void vote() {
        session.perform(new TakeHandVote(VoteSubject.OTHER, Optional.empty(), "Chương trình", 0, 0));
    }
}
