package org.thuky.domain.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.thuky.domain.Refusal;
import org.thuky.domain.election.Contest;
import org.thuky.domain.election.ElectionKind;
import org.thuky.domain.election.Electorate;
import org.thuky.domain.member.MemberId;
import org.thuky.domain.member.MemberKind;
import org.thuky.domain.rule.AgendaRole;
import org.thuky.domain.rule.MarkingStyle;
import org.thuky.domain.rule.Rule;
import org.thuky.domain.rule.RuleSet;
import org.thuky.domain.vote.VoteSubject;
import org.thuky.session.Session;
import org.thuky.session.command.AgendaCommand.AddItem;
import org.thuky.session.command.AgendaCommand.DrawUpAgenda;
import org.thuky.session.command.ElectionCommand.CreateElection;
import org.thuky.session.command.MeetingCommand.ConfirmRule;
import org.thuky.session.command.MeetingCommand.CorrectFacts;
import org.thuky.session.command.MemberCommand.GiveKind;
import org.thuky.session.command.MemberCommand.ImportMembers;
import org.thuky.session.command.VoteCommand.TakeHandVote;
import org.thuky.testkit.Congress;
import org.thuky.testkit.HallClock;

/** What of the rules bears on a meeting, what is asked about, how it is confirmed, and what lies outside. */
class RulesInUseTest {

    private final Session session = opened("k13-kh22");

    static Stream<Arguments> meetings() {
        return Stream.of(
                Arguments.of("a congress", facts(MeetingKind.CONGRESS, CongressForm.FULL), none(), "committeeSeats"),
                Arguments.of(
                        "a member union", named("Công đoàn cơ sở thành viên Nhà máy Sợi"), none(), "memberUnionSeats"),
                Arguments.of("a section", named("Công đoàn bộ phận Khoa Sản"), none(), "sectionSeats"),
                Arguments.of(
                        "a delegate congress",
                        facts(MeetingKind.CONGRESS, CongressForm.DELEGATE),
                        elects(ElectionKind.COMMITTEE),
                        "delegates"),
                Arguments.of(
                        "a chair elected directly",
                        facts(MeetingKind.CONGRESS, CongressForm.FULL),
                        elects(ElectionKind.CHAIR),
                        "directChair"),
                Arguments.of(
                        "delegates only",
                        facts(MeetingKind.CONGRESS, CongressForm.FULL),
                        elects(ElectionKind.DELEGATES),
                        "alternatesRule"),
                Arguments.of(
                        "a by-election",
                        facts(MeetingKind.COMMITTEE_CONFERENCE, CongressForm.FULL),
                        elects(ElectionKind.BY_ELECTION),
                        "byElectionMax"),
                Arguments.of(
                        "another election",
                        facts(MeetingKind.COMMITTEE_CONFERENCE, CongressForm.FULL),
                        elects(ElectionKind.OTHER),
                        "majority"));
    }

    @ParameterizedTest(name = "{0}: {3}")
    @MethodSource("meetings")
    void a_meeting_that_elects_rests_on_quorum_majority_and_what_it_is_about(
            String name, Facts facts, Consumer<Session> plan, String third) {
        session.perform(new CorrectFacts(facts));
        plan.accept(session);
        assertThat(RulesInUse.decisive(meeting()))
                .extracting(Rule::name)
                .containsExactly("quorum", "majorityBase", third);
        assertThat(RulesInUse.decisive(meeting())).allMatch(rule -> RulesInUse.bears(meeting(), rule));
    }

    @Test
    void a_review_elects_nobody_and_asks_nothing_about_ballots() {
        session.perform(new CorrectFacts(facts(MeetingKind.MIDTERM_REVIEW, CongressForm.FULL)));

        assertThat(RulesInUse.decisive(meeting()))
                .containsExactly(Rule.QUORUM, Rule.HAND_VOTE_BASE, Rule.HAND_VOTE_MAJORITY);
        assertThat(bearing()).doesNotContain(Rule.MAJORITY, Rule.INVALID_REASONS, Rule.SESSIONS_MAX);
    }

    @Test
    void only_what_is_planned_bears_on_the_meeting() {
        assertThat(bearing())
                .contains(Rule.COMMITTEE_SEATS, Rule.TIE_RULE, Rule.FULL_CONGRESS_AGENDA)
                .doesNotContain(
                        Rule.SECTION_SEATS,
                        Rule.STANDING_COMMITTEE_FROM,
                        Rule.INSPECTION_MAX,
                        Rule.DELEGATES,
                        Rule.DELEGATE_CONGRESS_AGENDA,
                        Rule.CHAIR_FROM_COMMITTEE);
        elects(ElectionKind.STANDING_COMMITTEE).accept(session);
        assertThat(bearing()).contains(Rule.STANDING_COMMITTEE_FROM).doesNotContain(Rule.COMMITTEE_SEATS);
    }

    @Test
    void what_is_confirmed_is_no_longer_asked_and_can_be_taken_back() {
        assertThat(RulesInUse.toAsk(meeting())).containsExactly(Rule.QUORUM, Rule.MAJORITY_BASE);
        var before = meeting().rules();

        session.perform(new ConfirmRule("quorum", " Điều lệ khóa XIII ", "khoản 1 Điều 12"));

        assertThat(meeting().rules()).isEqualTo(before.confirmed(Rule.QUORUM, "Điều lệ khóa XIII", "khoản 1 Điều 12"));
        assertThat(meeting().rules().quorum().value()).isEqualTo(before.quorum().value());
        assertThat(RulesInUse.toAsk(meeting())).containsExactly(Rule.MAJORITY_BASE);
        session.undo();
        assertThat(meeting().rules()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "majorityBsae, Điều lệ, rule.refusal.unknown.rule",
        "guestsMax, Điều lệ, meeting.refusal.confirmed",
        "quorum, ' ', meeting.refusal.source"
    })
    void what_cannot_be_confirmed_is_refused(String rule, String source, String key) {
        assertThatThrownBy(() -> session.perform(new ConfirmRule(rule, source, "")))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.sentence().key()).isEqualTo(key));
    }

    @Test
    void nothing_is_asked_once_the_resolution_is_adopted() {
        var asked = opened("k13-kh22");
        asked.perform(new ImportMembers(Congress.members(3)));
        Congress.checkIn(asked, 3);
        assertThat(RulesInUse.toAsk(asked.state().meeting())).isNotEmpty();

        asked.perform(new TakeHandVote(VoteSubject.RESOLUTION, Optional.empty(), "Thông qua nghị quyết", 0, 0));

        assertThat(RulesInUse.toAsk(asked.state().meeting())).isEmpty();
    }

    @Test
    void more_guests_than_the_rules_allow_are_warned_of_with_the_clause() {
        session.perform(new ImportMembers(Congress.members(127)));
        session.perform(new GiveKind(members(16), MemberKind.GUEST));
        assertThat(advice()).isEmpty();

        session.perform(new GiveKind(members(17), MemberKind.GUEST));

        assertThat(MeetingAdvice.on(meeting())).singleElement().satisfies(advice -> {
            assertThat(advice.words().key()).isEqualTo("meeting.advice.guests");
            assertThat(advice.rule()).contains(meeting().rules().guestsMax());
        });
    }

    @ParameterizedTest
    @CsvSource({"199,", "200, meeting.advice.form"})
    void a_union_too_large_for_a_full_congress_is_warned_of(int members, String key) {
        session.perform(new ImportMembers(Congress.members(members)));
        assertThat(advice()).isEqualTo(Stream.ofNullable(key).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "2025-08-28, rule.warning.early",
        "2025-08-29,",
        "2025-12-30,",
        "2025-12-31, rule.warning.over",
        "2026-03-01, rule.warning.over"
    })
    void a_day_outside_the_rules_is_warned_of(LocalDate date, String key) {
        session.perform(new CorrectFacts(on(date, MeetingKind.CONGRESS, CongressForm.FULL, "Công đoàn cơ sở A")));
        assertThat(advice()).isEqualTo(Stream.ofNullable(key).toList());
    }

    @Test
    void rules_for_congresses_alone_are_warned_of_at_a_conference() {
        session.perform(new CorrectFacts(facts(MeetingKind.COMMITTEE_CONFERENCE, CongressForm.FULL)));
        assertThat(MeetingAdvice.on(meeting()))
                .singleElement()
                .satisfies(advice ->
                        assertThat(advice.rule()).contains(meeting().rules().meantFor()));
    }

    @Test
    void an_agenda_longer_than_half_a_day_is_warned_of() {
        session.perform(new DrawUpAgenda());
        int planned = meeting().agenda().items().stream()
                .mapToInt(item -> item.minutes())
                .sum();
        assertThat(planned).isLessThanOrEqualTo(240);
        assertThat(advice()).isEmpty();

        session.perform(new AddItem(
                AgendaRole.OTHER,
                "Văn nghệ",
                "",
                241 - planned,
                meeting().agenda().items().size()));

        assertThat(advice()).containsExactly("meeting.advice.sessions");
    }

    @ParameterizedTest
    @CsvSource({
        "Công đoàn cơ sở A, 2, election.advice.seats",
        "Công đoàn cơ sở A, 3,",
        "Công đoàn cơ sở A, 5,",
        "Công đoàn cơ sở A, 6, election.advice.seats",
        "Công đoàn cơ sở thành viên A, 15,",
        "Công đoàn cơ sở thành viên A, 16, election.advice.seats.consent",
        "Công đoàn cơ sở thành viên A, 17, election.advice.seats",
        "Công đoàn bộ phận A, 7,",
        "Công đoàn bộ phận A, 8, election.advice.seats"
    })
    void each_level_of_unions_has_its_own_cap_and_a_tenth_more_with_consent(String union, int size, String key) {
        session.perform(new CorrectFacts(named(union)));
        session.perform(new ImportMembers(Congress.members(127)));
        assertThat(SlateAdvice.onCommitteeSize(meeting(), size)
                        .map(advice -> advice.words().key()))
                .isEqualTo(Optional.ofNullable(key));
    }

    @Test
    void where_the_size_of_the_union_is_unknown_a_table_of_one_row_still_holds() {
        session.perform(new CorrectFacts(
                on(LocalDate.of(2025, 11, 1), MeetingKind.CONGRESS, CongressForm.DELEGATE, "Công đoàn bộ phận A")));
        assertThat(SlateAdvice.onCommitteeSize(meeting(), 9)
                        .map(advice -> advice.words().key()))
                .contains("election.advice.seats.level");
    }

    private Meeting meeting() {
        return session.state().meeting();
    }

    private List<Rule<?>> bearing() {
        return Rule.all().stream()
                .<Rule<?>>map(rule -> rule)
                .filter(rule -> RulesInUse.bears(meeting(), rule))
                .toList();
    }

    private List<String> advice() {
        return MeetingAdvice.on(meeting()).stream()
                .map(advice -> advice.words().key())
                .toList();
    }

    private static Set<MemberId> members(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(Congress::member).collect(Collectors.toSet());
    }

    private static Session opened(String rules) {
        RuleSet set = Congress.rules(rules);
        var session = Congress.opened(new HallClock(), set);
        session.perform(new CorrectFacts(facts(MeetingKind.CONGRESS, CongressForm.FULL)));
        return session;
    }

    private static Consumer<Session> none() {
        return session -> {};
    }

    private static Consumer<Session> elects(ElectionKind kind) {
        return session -> session.perform(new CreateElection(
                Contest.first(kind, Electorate.MEETING, kind.name(), 3), 3, 0, MarkingStyle.STRIKE_OUT));
    }

    private static Facts named(String union) {
        return on(LocalDate.of(2025, 11, 1), MeetingKind.CONGRESS, CongressForm.FULL, union);
    }

    private static Facts facts(MeetingKind kind, CongressForm form) {
        return on(LocalDate.of(2025, 11, 1), kind, form, Congress.FACTS.union());
    }

    private static Facts on(LocalDate date, MeetingKind kind, CongressForm form, String union) {
        var usual = Congress.FACTS;
        return new Facts(
                kind,
                form,
                union,
                usual.upperUnion(),
                usual.ordinal(),
                2025,
                2030,
                date,
                usual.start(),
                usual.town(),
                usual.place(),
                usual.theme());
    }
}
