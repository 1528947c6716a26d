package org.thuky.domain.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thuky.domain.Sentence;
import org.thuky.domain.Share;
import org.thuky.domain.election.Candidate;
import org.thuky.domain.election.Contest;
import org.thuky.domain.election.Decision;
import org.thuky.domain.election.ElectionId;
import org.thuky.domain.election.ElectionKind;
import org.thuky.domain.election.Electorate;
import org.thuky.domain.election.EntryMode;
import org.thuky.domain.election.Nomination;
import org.thuky.domain.election.RoundCause;
import org.thuky.domain.election.Slate;
import org.thuky.domain.election.Totals;
import org.thuky.domain.member.MemberField;
import org.thuky.domain.member.MemberKind;
import org.thuky.domain.member.Person;
import org.thuky.domain.rule.AlternatesRule;
import org.thuky.domain.rule.DirectChair;
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
import org.thuky.session.command.ElectionCommand.RecordTotals;
import org.thuky.session.command.MeetingCommand.CorrectFacts;
import org.thuky.session.command.MemberCommand.EditMember;
import org.thuky.session.command.MemberCommand.GiveKind;
import org.thuky.testkit.Congress;
import org.thuky.testkit.HallClock;

class SlateAdviceTest {

    private static final Electorate CONGRESS = Electorate.MEETING;
    private static final Electorate COMMITTEE = Electorate.NEW_COMMITTEE;

    private RuleSet rules = Congress.enteredOnce(Congress.rules("k13-kh22"));
    private Session session;

    @ParameterizedTest(name = "a committee of {0} in a union of 127: {1}")
    @CsvSource({"2, election.advice.seats", "3,", "5,", "6, election.advice.seats"})
    void the_committee_is_measured_by_the_table_of_the_union(int size, String expected) {
        assertAdvised(keys(ElectionKind.COMMITTEE, CONGRESS, size, size, people(1, size + 1)), expected);
    }

    @Test
    void every_line_names_its_source_and_whether_anybody_has_read_it() {
        rule(Rule.INSPECTION_FROM, Optional.of(200), false);

        assertThat(advice(ElectionKind.INSPECTION_COMMITTEE, COMMITTEE, 10, 10, List.of()))
                .extracting(line -> line.sentence().arguments().get(1).toString())
                .satisfiesExactly(
                        from -> assertThat(from).contains("election.advice.source.unverified"),
                        max -> assertThat(max).contains("election.advice.source,", "mục B.3"));
    }

    @Test
    void those_appointed_take_places_of_the_committee() {
        appoint(ElectionKind.COMMITTEE, people(1, 2));

        assertThat(keys(ElectionKind.COMMITTEE, CONGRESS, 5, 3, people(10, 4))).isEmpty();
        assertThat(keys(ElectionKind.COMMITTEE, CONGRESS, 5, 4, people(10, 5)))
                .containsExactly("election.advice.places.many");
        assertThat(keys(ElectionKind.COMMITTEE, CONGRESS, 5, 2, people(10, 3)))
                .containsExactly("election.advice.places.few");
    }

    @Test
    void a_chair_elected_at_the_same_time_takes_a_place_and_stands_on_one_list_only() {
        prepare(ElectionKind.CHAIR, 1, people(1, 2));

        assertThat(keys(ElectionKind.COMMITTEE, CONGRESS, 5, 4, people(10, 5))).isEmpty();
        assertThat(keys(ElectionKind.COMMITTEE, CONGRESS, 5, 5, people(10, 6)))
                .containsExactly("election.advice.places.many");
        assertThat(keys(ElectionKind.COMMITTEE, CONGRESS, 5, 5, people(2, 6)))
                .containsExactly("election.advice.both.lists");
    }

    @Test
    void after_the_committee_only_those_just_elected_are_put_up_for_chair() {
        rule(Rule.DIRECT_CHAIR, DirectChair.ALLOWED, true);
        appoint(ElectionKind.COMMITTEE, people(1, 5));

        assertThat(keys(ElectionKind.CHAIR, CONGRESS, 1, 1, people(4, 2))).isEmpty();
        assertThat(keys(ElectionKind.CHAIR, CONGRESS, 1, 1, people(5, 2)))
                .containsExactly("election.advice.chair.just.elected");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "NOT_FORESEEN, election.advice.chair.not.foreseen",
        "UPPER_UNION_DECIDES, election.advice.chair.upper",
        "ALLOWED,"
    })
    void whether_the_congress_elects_the_chair_is_a_rule(DirectChair allowed, String expected) {
        rule(Rule.DIRECT_CHAIR, allowed, true);

        assertAdvised(keys(ElectionKind.CHAIR, CONGRESS, 1, 1, people(1, 2)), expected);
    }

    @ParameterizedTest(name = "{0} names for 4 seats: {1}")
    @CsvSource({"3, election.advice.few", "4, election.advice.surplus.min", "5,", "6,", "7, election.advice.surplus.max"
    })
    void a_list_has_no_less_and_no_more_surplus_than_the_rules_say(int names, String expected) {
        rule(Rule.SURPLUS_MIN, Optional.of(new Share(1, 5)), true);
        rule(Rule.SURPLUS_MAX, Optional.of(new Share(1, 2)), true);

        var keys = new ArrayList<>(keys(ElectionKind.OTHER, CONGRESS, 4, 4, people(1, names)));
        keys.remove("election.advice.no.surplus");

        assertAdvised(keys, expected);
    }

    @Test
    void without_surplus_the_other_ballot_is_suggested() {
        assertThat(keys(ElectionKind.OTHER, CONGRESS, 2, 2, people(1, 2)))
                .containsExactly("election.advice.no.surplus");
        assertThat(keys(
                        Contest.first(ElectionKind.OTHER, CONGRESS, "Ban", 2),
                        new Slate(2, 0, MarkingStyle.AGREE_DISAGREE, people(1, 2))))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"Việt Nam,", "VIỆT NAM,", "'',", "Nhật Bản, election.advice.citizen"})
    void only_citizens_stand(String nationality, String expected) {
        session().perform(new EditMember(Congress.member(2), Map.of(MemberField.NATIONALITY, nationality)));

        assertAdvised(keys(ElectionKind.OTHER, CONGRESS, 2, 2, people(1, 3)), expected);
    }

    @Test
    void delegates_to_the_upper_congress_are_official_delegates_of_this_one() {
        session().perform(new GiveKind(Set.of(Congress.member(2)), MemberKind.GUEST));
        var list = people(1, 3);
        list.add(typed("Lê Thị An"));

        assertThat(advice(ElectionKind.DELEGATES, CONGRESS, 2, 2, list))
                .singleElement()
                .satisfies(line -> assertThat(line.words().arguments().get(0))
                        .isEqualTo(List.of(list.get(1).name(), "Lê Thị An")));
    }

    @ParameterizedTest(name = "{1} of a committee of {0}: {2}")
    @CsvSource({"8, 2, election.advice.standing.from", "9, 3,", "9, 4, election.advice.standing.max"})
    void a_standing_committee_is_for_large_committees_and_a_part_of_them(int committee, int size, String expected) {
        appoint(ElectionKind.COMMITTEE, people(1, committee));

        assertAdvised(keys(ElectionKind.STANDING_COMMITTEE, COMMITTEE, size, size, people(1, size + 1)), expected);
    }

    @ParameterizedTest
    @CsvSource({"STANDING_COMMITTEE", "CHAIR", "VICE_CHAIRS"})
    void whoever_leads_the_committee_sits_in_it(ElectionKind kind) {
        appoint(ElectionKind.COMMITTEE, people(1, 9));

        assertThat(keys(kind, COMMITTEE, 1, 1, people(8, 2))).isEmpty();
        assertThat(keys(kind, COMMITTEE, 1, 1, people(9, 2))).containsExactly("election.refusal.not.in.committee");
    }

    @ParameterizedTest(name = "{0} people, {1} of the committee: {2}")
    @CsvSource({
        "9, 3,",
        "10, 3, election.advice.inspection.max",
        "9, 4, election.advice.inspection.share",
        "3, 1,",
        "3, 2, election.advice.inspection.share"
    })
    void the_inspection_committee_is_small_and_mostly_of_others(int size, int ofCommittee, String expected) {
        appoint(ElectionKind.COMMITTEE, people(1, 5));
        var list = people(1, ofCommittee);
        list.addAll(people(20, size + 1 - ofCommittee));

        assertAdvised(keys(ElectionKind.INSPECTION_COMMITTEE, COMMITTEE, size, size, list), expected);
    }

    @Test
    void a_small_union_has_no_inspection_committee() {
        rule(Rule.INSPECTION_FROM, Optional.of(128), false);

        assertThat(keys(ElectionKind.INSPECTION_COMMITTEE, COMMITTEE, 3, 3, List.of()))
                .containsExactly("election.advice.inspection.from");
    }

    @ParameterizedTest(name = "{0} of 9: {1}")
    @CsvSource({"6,", "7, election.advice.by.max"})
    void not_more_than_two_thirds_are_by_elected(int seats, String expected) {
        rule(Rule.BY_ELECTION_MAX, Optional.of(new Share(2, 3)), false);
        conference();

        assertAdvised(keys(ElectionKind.BY_ELECTION, CONGRESS, 9, seats, people(50, seats + 1)), expected);
    }

    @Test
    void at_a_conference_the_committee_is_whoever_confers() {
        conference();
        var list = people(1, 2);
        assertThat(keys(ElectionKind.CHAIR, CONGRESS, 1, 1, list)).isEmpty();

        list.add(typed("Lê Thị An"));
        assertThat(keys(ElectionKind.CHAIR, CONGRESS, 1, 1, list)).containsExactly("election.advice.not.in.committee");
    }

    @Test
    void alternates_have_their_own_ballot_once_all_official_places_are_filled() {
        prepare(ElectionKind.DELEGATES, 2, people(1, 3));
        assertThat(keys(ElectionKind.ALTERNATES, CONGRESS, 1, 1, people(5, 2)))
                .containsExactly("election.advice.alternates.early");

        appoint(ElectionKind.DELEGATES, people(1, 2));
        assertThat(keys(ElectionKind.ALTERNATES, CONGRESS, 1, 1, people(5, 2))).isEmpty();

        rule(Rule.ALTERNATES_RULE, AlternatesRule.NEXT_HIGHEST, true);
        appoint(ElectionKind.DELEGATES, people(1, 2));
        assertThat(keys(ElectionKind.ALTERNATES, CONGRESS, 1, 1, people(5, 2)))
                .containsExactly("election.advice.alternates.next");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "OWN_BALLOT, election.advice.alternates.own",
        "CONGRESS_DECIDES, election.advice.alternates.consent",
        "NEXT_HIGHEST,"
    })
    void the_next_highest_are_alternates_only_where_the_rules_say_so(AlternatesRule chosen, String expected) {
        rule(Rule.ALTERNATES_RULE, chosen, true);
        var slate = new Slate(2, 1, MarkingStyle.STRIKE_OUT, people(1, 3));

        assertAdvised(keys(Contest.first(ElectionKind.DELEGATES, CONGRESS, "Đại biểu", 2), slate), expected);
    }

    @Test
    void a_third_round_is_one_too_many_but_a_vote_among_the_tied_is_no_round() {
        var first = prepare(ElectionKind.OTHER, 3, people(1, 4));
        var second = new Contest(
                ElectionKind.OTHER,
                CONGRESS,
                2,
                Optional.of(new Contest.After(first, RoundCause.VACANT)),
                "Ban khác",
                3);
        assertThat(keys(second, slate(3, people(1, 4)))).isEmpty();
        var created = after(new CreateElection(second, 3, 0, MarkingStyle.STRIKE_OUT));

        assertThat(keys(third(created, RoundCause.VACANT), slate(3, people(1, 4))))
                .containsExactly("election.advice.rounds");
        assertThat(keys(third(created, RoundCause.TIE), slate(1, people(1, 2)))).isEmpty();
    }

    @Test
    void whoever_was_elected_in_the_first_round_has_a_seat_and_leaves_the_empty_one_to_others() {
        var first = prepare(ElectionKind.OTHER, 2, people(1, 3));
        elect(first, 100, 40, 30);
        var second = session().state().meeting().elections().get(first).contest();
        var again = new Contest(
                second.kind(), CONGRESS, 2, Optional.of(new Contest.After(first, RoundCause.VACANT)), "Ban khác", 2);

        assertThat(SlateAdvice.on(meeting(), again, slate(1, people(1, 2))))
                .extracting(Advice::words)
                .containsExactly(Sentence.of(
                        "election.refusal.already.elected",
                        List.of(people(1, 1).get(0).name()),
                        "Ban khác"));
        assertThat(keys(again, slate(1, people(2, 2)))).isEmpty();
    }

    /** From the list to the seal, counted on paper. */
    private void elect(ElectionId id, Integer... votes) {
        Congress.checkIn(session(), 102);
        Congress.adopt(session, id);
        session.perform(new IssueBallots(id, 102));
        session.perform(new CollectBallots(id, 102));
        session.perform(new BeginCount(id, EntryMode.TOTALS, true, Person.NOBODY));
        session.perform(new RecordTotals(id, new Totals(102, List.of(), List.of(votes))));
        session.perform(new AnnounceResult(id, ""));
    }

    private static Contest third(ElectionId second, RoundCause cause) {
        return new Contest(
                ElectionKind.OTHER, CONGRESS, 3, Optional.of(new Contest.After(second, cause)), "Ban khác", 3);
    }

    private static void assertAdvised(List<String> keys, String expected) {
        if (expected == null) {
            assertThat(keys).isEmpty();
        } else {
            assertThat(keys).containsExactly(expected);
        }
    }

    /** The hall of Cao Bằng under the rules of this test. */
    private Session session() {
        if (session == null) {
            session = Congress.prepared(Congress.opened(new HallClock(), rules));
        }
        return session;
    }

    private Meeting meeting() {
        return session().state().meeting();
    }

    /** Rules are frozen when a meeting opens: a changed rule opens another one. */
    private <T> void rule(Rule<T> rule, T value, boolean verified) {
        rules = rules.with(rule, new Ruled<>(value, "Quy định thử", "", verified));
        session = null;
    }

    private void conference() {
        UnaryOperator<Facts> conferring = facts -> new Facts(
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
                facts.theme());
        session().perform(new CorrectFacts(conferring.apply(meeting().facts())));
    }

    private void appoint(ElectionKind kind, List<Candidate> people) {
        var decision = new Decision("15/QĐ-LĐLĐ", LocalDate.of(2025, 11, 1), "Liên đoàn Lao động tỉnh");
        session().perform(new AnnounceAppointment(kind, "Ban", decision, people));
    }

    private ElectionId prepare(ElectionKind kind, int seats, List<Candidate> people) {
        var id = after(new CreateElection(
                Contest.first(kind, CONGRESS, "Ban khác", seats), seats, 0, MarkingStyle.STRIKE_OUT));
        session().perform(new ListCandidates(id, people));
        return id;
    }

    private ElectionId after(CreateElection created) {
        session().perform(created);
        var all = meeting().elections().all();
        return all.get(all.size() - 1).id();
    }

    /** People of the roll, from a number on. */
    private List<Candidate> people(int from, int count) {
        return new ArrayList<>(IntStream.range(from, from + count)
                .mapToObj(number -> meeting().roll().require(Congress.member(number)))
                .map(member -> new Candidate(
                        0, new Person(Optional.of(member.id()), member.name().full()), 0, "", "", Nomination.PREPARED))
                .toList());
    }

    private static Candidate typed(String name) {
        return new Candidate(0, Person.called(name), 0, "", "", Nomination.SELF_NOMINATED);
    }

    private static Slate slate(int seats, List<Candidate> people) {
        return new Slate(seats, 0, MarkingStyle.STRIKE_OUT, people);
    }

    private List<String> keys(ElectionKind kind, Electorate electorate, int size, int seats, List<Candidate> list) {
        return keys(Contest.first(kind, electorate, "Ban", size), slate(seats, list));
    }

    private List<String> keys(Contest contest, Slate slate) {
        return SlateAdvice.on(meeting(), contest, slate).stream()
                .map(line -> line.words().key())
                .toList();
    }

    private List<Advice> advice(ElectionKind kind, Electorate electorate, int size, int seats, List<Candidate> list) {
        return SlateAdvice.on(meeting(), Contest.first(kind, electorate, "Ban", size), slate(seats, list));
    }
}
