package org.thuky.domain.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thuky.testkit.Refused.refused;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.thuky.domain.election.Candidate;
import org.thuky.domain.election.Contest;
import org.thuky.domain.election.Decision;
import org.thuky.domain.election.ElectionId;
import org.thuky.domain.election.ElectionKind;
import org.thuky.domain.election.Electorate;
import org.thuky.domain.election.EntryMode;
import org.thuky.domain.election.Nomination;
import org.thuky.domain.election.RoundCause;
import org.thuky.domain.election.Totals;
import org.thuky.domain.member.MemberField;
import org.thuky.domain.member.Person;
import org.thuky.domain.rule.MarkingStyle;
import org.thuky.domain.rule.Rule;
import org.thuky.domain.rule.RuleSet;
import org.thuky.domain.rule.Ruled;
import org.thuky.session.Session;
import org.thuky.session.command.ElectionCommand.AnnounceAppointment;
import org.thuky.session.command.ElectionCommand.AnnounceResult;
import org.thuky.session.command.ElectionCommand.BeginCount;
import org.thuky.session.command.ElectionCommand.CollectBallots;
import org.thuky.session.command.ElectionCommand.CreateElection;
import org.thuky.session.command.ElectionCommand.IssueBallots;
import org.thuky.session.command.ElectionCommand.ListCandidates;
import org.thuky.session.command.ElectionCommand.OpenRound;
import org.thuky.session.command.ElectionCommand.RecordTotals;
import org.thuky.session.command.MemberCommand.AddMember;
import org.thuky.testkit.Congress;
import org.thuky.testkit.HallClock;

/** Who cannot stand, whatever window or script asks for it. */
class EligibilityTest {

    private static final int PRESENT = 102;
    private static final Decision DECISION = new Decision("15/QĐ-LĐLĐ", LocalDate.of(2023, 5, 1), "Liên đoàn Lao động");

    private Session session;

    @BeforeEach
    void a_hall() {
        session = hall(Congress.rules("k12"));
    }

    private static Session hall(RuleSet rules) {
        var session = Congress.prepared(Congress.opened(new HallClock(), Congress.enteredOnce(rules)));
        Congress.checkIn(session, PRESENT);
        return session;
    }

    @Test
    void whoever_won_a_seat_does_not_stand_for_the_one_left_empty() {
        var first = elect(ElectionKind.COMMITTEE, Electorate.MEETING, 3, people(1, 4), 90, 80, 40, 30);
        session.perform(new OpenRound(first, RoundCause.VACANT));
        var second = new ElectionId(2);

        refused("election.refusal.already.elected", () -> list(second, person(1), person(3)));
        list(second, person(3), person(4), person(5));
    }

    @Test
    void a_namesake_of_the_elected_stands_for_the_empty_seat() {
        var first = elect(ElectionKind.COMMITTEE, Electorate.MEETING, 3, people(1, 4), 90, 80, 40, 30);
        session.perform(new OpenRound(first, RoundCause.VACANT));
        session.perform(new AddMember(Map.of(MemberField.NAME, person(1).name())));
        list(new ElectionId(2), person(128), person(3));
        assertThat(meeting().elections().get(new ElectionId(2)).candidates()).hasSize(2);
    }

    @Test
    void nobody_gets_a_seat_of_the_committee_twice() {
        session.perform(new AnnounceAppointment(ElectionKind.COMMITTEE, "Ban Chấp hành", DECISION, people(1, 2)));
        var election = create(ElectionKind.COMMITTEE, Electorate.MEETING, 3);

        refused("election.refusal.already.seated", () -> list(election, person(2), person(3)));
        refused(
                "election.refusal.already.seated",
                () -> session.perform(
                        new AnnounceAppointment(ElectionKind.COMMITTEE, "Ban Chấp hành", DECISION, people(2, 2))));
        list(election, person(3), person(4), person(5));
    }

    @Test
    void ballots_are_not_handed_out_once_somebody_of_the_list_has_the_seat() {
        var election = create(ElectionKind.COMMITTEE, Electorate.MEETING, 2);
        list(election, person(1), person(2), person(3));
        Congress.adopt(session, election);
        session.perform(new AnnounceAppointment(ElectionKind.COMMITTEE, "Ban Chấp hành", DECISION, people(1, 1)));

        refused("election.refusal.already.seated", () -> session.perform(new IssueBallots(election, PRESENT)));
    }

    @Test
    void the_committee_elects_its_officers_from_among_itself() {
        elect(ElectionKind.COMMITTEE, Electorate.MEETING, 3, people(1, 3), 90, 80, 70);
        var chair = create(ElectionKind.CHAIR, Electorate.NEW_COMMITTEE, 1);
        var deputies = create(ElectionKind.VICE_CHAIRS, Electorate.NEW_COMMITTEE, 1);

        refused("election.refusal.not.in.committee", () -> list(chair, person(9)));
        refused("election.refusal.not.in.committee", () -> list(deputies, person(9)));
        list(chair, person(1));
        list(deputies, person(2), person(3));
    }

    @Test
    void where_the_rules_let_the_chair_come_from_outside_nobody_is_refused() {
        session = hall(
                Congress.rules("k12").with(Rule.CHAIR_FROM_COMMITTEE, new Ruled<>(false, "Quy định thử", "", false)));
        elect(ElectionKind.COMMITTEE, Electorate.MEETING, 3, people(1, 3), 90, 80, 70);
        list(create(ElectionKind.CHAIR, Electorate.NEW_COMMITTEE, 1), person(9));
    }

    private ElectionId create(ElectionKind kind, Electorate electorate, int seats) {
        session.perform(
                new CreateElection(Contest.first(kind, electorate, "Bầu", seats), seats, 0, MarkingStyle.STRIKE_OUT));
        var all = meeting().elections().all();
        return all.get(all.size() - 1).id();
    }

    private ElectionId elect(
            ElectionKind kind, Electorate electorate, int seats, List<Candidate> people, Integer... votes) {
        var election = create(kind, electorate, seats);
        session.perform(new ListCandidates(election, people));
        Congress.adopt(session, election);
        session.perform(new IssueBallots(election, PRESENT));
        session.perform(new CollectBallots(election, PRESENT));
        session.perform(new BeginCount(election, EntryMode.TOTALS, true, Person.NOBODY));
        var each = meeting().elections().get(election).candidates().stream()
                .map(candidate ->
                        votes[people.stream().map(Candidate::name).toList().indexOf(candidate.name())])
                .toList();
        session.perform(new RecordTotals(election, new Totals(PRESENT, List.of(), each)));
        session.perform(new AnnounceResult(election, ""));
        return election;
    }

    private void list(ElectionId election, Candidate... people) {
        session.perform(new ListCandidates(election, List.of(people)));
    }

    private List<Candidate> people(int from, int to) {
        return IntStream.rangeClosed(from, to).mapToObj(this::person).toList();
    }

    private Candidate person(int member) {
        return Candidate.of(meeting().roll().require(Congress.member(member)), Nomination.PREPARED);
    }

    private Meeting meeting() {
        return session.state().meeting();
    }
}
