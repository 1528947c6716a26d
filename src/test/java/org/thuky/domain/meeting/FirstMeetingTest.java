package org.thuky.domain.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thuky.testkit.Refused.refused;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.thuky.domain.attendance.Presence;
import org.thuky.domain.election.Candidate;
import org.thuky.domain.election.Contest;
import org.thuky.domain.election.ElectionId;
import org.thuky.domain.election.ElectionKind;
import org.thuky.domain.election.Electorate;
import org.thuky.domain.election.EntryMode;
import org.thuky.domain.election.Nomination;
import org.thuky.domain.election.Totals;
import org.thuky.domain.member.MemberId;
import org.thuky.domain.member.Person;
import org.thuky.domain.rule.MarkingStyle;
import org.thuky.session.Session;
import org.thuky.session.command.ElectionCommand.AnnounceResult;
import org.thuky.session.command.ElectionCommand.BeginCount;
import org.thuky.session.command.ElectionCommand.CollectBallots;
import org.thuky.session.command.ElectionCommand.CreateElection;
import org.thuky.session.command.ElectionCommand.IssueBallots;
import org.thuky.session.command.ElectionCommand.ListCandidates;
import org.thuky.session.command.ElectionCommand.RecordTotals;
import org.thuky.session.command.MeetingCommand.CorrectFacts;
import org.thuky.session.command.MeetingCommand.RecordFirstMeeting;
import org.thuky.testkit.Congress;

/** What the secretary writes down of the first meeting of the committee that the congress has elected. */
class FirstMeetingTest {

    private static final int PRESENT = 100;
    private static final int COMMITTEE = 5;
    private static final LocalDate NEXT_DAY = Congress.FACTS.date().plusDays(1);

    private final Session session = Congress.begun();

    @BeforeEach
    void a_hall_of_one_hundred() {
        Congress.checkIn(session, PRESENT);
    }

    @Test
    void it_is_written_down_whole_and_can_be_written_down_better() {
        committee();
        record(meeting("08:00", "", 0, name(1), "", ""));
        var better = meeting("08:00", "09:15", 4, name(1), name(2), name(3));
        record(better);
        assertThat(meeting().firstMeeting().told()).isEqualTo(better.told());
        assertThat(meeting().firstMeeting().chair().member()).isPresent();
        assertThat(better.untold()).isEmpty();
    }

    @Test
    void nothing_of_it_has_to_be_known_and_what_was_written_can_be_undone() {
        committee();
        assertThat(meeting().firstMeeting().told()).isEmpty();
        record(meeting("08:00", "09:15", 0, "", "", ""));
        session.undo();
        assertThat(meeting().firstMeeting()).isEqualTo(FirstMeeting.UNTOLD);
        record(FirstMeeting.UNTOLD);
        assertThat(meeting().firstMeeting().untold()).hasSize(5);
    }

    @Test
    void there_is_none_before_the_committee_is_announced() {
        refused("meeting.refusal.first.committee", () -> record(meeting("08:00", "", 0, "", "", "")));
        assertThat(new ElectionPlan(meeting()).hasFirstMeeting()).isFalse();
        committee();
        assertThat(new ElectionPlan(meeting()).hasFirstMeeting()).isTrue();
    }

    @Test
    void a_committee_that_confers_has_met_before() {
        committee();
        var facts = Congress.FACTS;
        session.perform(new CorrectFacts(new Facts(
                MeetingKind.COMMITTEE_CONFERENCE,
                facts.form(),
                facts.union(),
                facts.upperUnion(),
                facts.ordinal(),
                facts.termFrom(),
                facts.termTo(),
                facts.date(),
                facts.start(),
                facts.town(),
                facts.place(),
                facts.theme())));
        refused("meeting.refusal.first.committee", () -> record(meeting("08:00", "", 0, "", "", "")));
    }

    @Test
    void it_ends_after_it_begins_and_not_before_the_congress() {
        committee();
        refused("meeting.refusal.first.hours", () -> meeting("08:00", "07:59", 0, "", "", ""));
        refused("meeting.refusal.first.hours", () -> meeting("08:00", "08:00", 0, "", "", ""));
        refused(
                "meeting.refusal.first.date",
                () -> record(on(Congress.FACTS.date().minusDays(1))));
        record(on(Congress.FACTS.date()));
        record(on(NEXT_DAY));
    }

    @Test
    void only_members_of_the_committee_lead_it() {
        committee();
        refused("meeting.refusal.first.stranger", () -> record(meeting("", "", 0, name(6), "", "")));
        refused("meeting.refusal.first.stranger", () -> record(meeting("", "", 0, "", "Nông Văn Ích", "")));
        refused("meeting.refusal.first.stranger", () -> record(meeting("", "", 0, "", "", name(60))));
        record(meeting("", "", 0, name(5), name(5), name(4)));
    }

    @Test
    void not_more_can_come_than_there_are() {
        committee();
        refused("meeting.refusal.first.present", () -> record(meeting("", "", COMMITTEE + 1, "", "", "")));
        refused("meeting.refusal.first.present", () -> record(meeting("", "", -1, "", "", "")));
        record(meeting("", "", COMMITTEE, "", "", ""));
    }

    @Test
    void whoever_is_written_down_as_present_on_another_day_votes_in_it() {
        committee();
        assertThat(voters()).isEqualTo(new Presence(COMMITTEE, COMMITTEE));
        record(meeting("", "", 4, "", "", ""));
        assertThat(voters()).isEqualTo(new Presence(COMMITTEE, 4));
        var chair = listed(ElectionKind.CHAIR, Electorate.NEW_COMMITTEE, 1);
        session.perform(new IssueBallots(chair, 4));
        assertThat(meeting().elections().get(chair).box().present()).isEqualTo(4);
    }

    @Test
    void not_fewer_came_than_were_there_when_ballots_were_handed_out() {
        committee();
        session.perform(new IssueBallots(listed(ElectionKind.CHAIR, Electorate.NEW_COMMITTEE, 1), COMMITTEE));
        assertThat(meeting().elections().present(Electorate.NEW_COMMITTEE)).isEqualTo(COMMITTEE);
        refused("meeting.refusal.first.ballots", () -> record(meeting("", "", COMMITTEE - 1, "", "", "")));
        record(meeting("", "", COMMITTEE, "", "", ""));
    }

    private Presence voters() {
        return meeting().voters(Electorate.NEW_COMMITTEE);
    }

    private void record(FirstMeeting told) {
        session.perform(new RecordFirstMeeting(told));
    }

    private static FirstMeeting on(LocalDate day) {
        return new FirstMeeting(
                Optional.of(day),
                Optional.empty(),
                Optional.empty(),
                "",
                0,
                Person.NOBODY,
                Person.NOBODY,
                Person.NOBODY);
    }

    private static FirstMeeting meeting(
            String opened, String closed, int present, String convener, String chair, String secretary) {
        return new FirstMeeting(
                Optional.of(NEXT_DAY),
                time(opened),
                time(closed),
                " Phòng họp số 2 ",
                present,
                Person.called(convener),
                Person.called(chair),
                Person.called(secretary));
    }

    private static Optional<LocalTime> time(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(LocalTime.parse(text));
    }

    private void committee() {
        var id = listed(ElectionKind.COMMITTEE, Electorate.MEETING, COMMITTEE);
        session.perform(new IssueBallots(id, PRESENT));
        session.perform(new CollectBallots(id, PRESENT));
        session.perform(new BeginCount(id, EntryMode.TOTALS, true, Person.NOBODY));
        session.perform(new RecordTotals(id, new Totals(PRESENT, List.of(), Collections.nCopies(COMMITTEE, PRESENT))));
        session.perform(new AnnounceResult(id, ""));
    }

    private ElectionId listed(ElectionKind kind, Electorate electorate, int seats) {
        session.perform(
                new CreateElection(Contest.first(kind, electorate, "Bầu", seats), seats, 0, MarkingStyle.STRIKE_OUT));
        var all = meeting().elections().all();
        var id = all.get(all.size() - 1).id();
        session.perform(new ListCandidates(
                id,
                IntStream.rangeClosed(1, seats)
                        .mapToObj(number -> new Candidate(
                                0,
                                new Person(Optional.of(new MemberId(number)), name(number)),
                                0,
                                "",
                                "",
                                Nomination.PREPARED))
                        .toList()));
        Congress.adopt(session, id);
        return id;
    }

    private String name(int number) {
        return meeting().roll().require(new MemberId(number)).name().full();
    }

    private Meeting meeting() {
        return session.state().meeting();
    }
}
