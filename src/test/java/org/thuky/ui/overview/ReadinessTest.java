package org.thuky.ui.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.thuky.domain.election.Contest;
import org.thuky.domain.election.ElectionKind;
import org.thuky.domain.election.Electorate;
import org.thuky.domain.meeting.BodyKind;
import org.thuky.domain.meeting.CongressForm;
import org.thuky.domain.meeting.Facts;
import org.thuky.domain.meeting.Officer;
import org.thuky.domain.member.MemberId;
import org.thuky.domain.member.Person;
import org.thuky.domain.resolution.Resolution;
import org.thuky.domain.resolution.Target;
import org.thuky.domain.rule.MarkingStyle;
import org.thuky.domain.rule.Rule;
import org.thuky.domain.vote.VoteSubject;
import org.thuky.session.Session;
import org.thuky.session.command.AttendanceCommand.CheckIn;
import org.thuky.session.command.ElectionCommand.CreateElection;
import org.thuky.session.command.MeetingCommand.ChooseBody;
import org.thuky.session.command.MeetingCommand.ConfirmRule;
import org.thuky.session.command.MeetingCommand.CorrectFacts;
import org.thuky.session.command.ResolutionCommand.DraftResolution;
import org.thuky.session.command.VoteCommand.TakeHandVote;
import org.thuky.testkit.Congress;
import org.thuky.testkit.HallClock;
import org.thuky.ui.common.ScreenId;
import org.thuky.ui.overview.Check.Standing;

class ReadinessTest {

    private final Session fresh = Congress.opened(new HallClock());
    private final Session session = Congress.begun();

    @Test
    void of_a_meeting_just_opened_everything_is_missing() {
        assertThat(Readiness.of(fresh.state().meeting()))
                .allMatch(check -> check.standing() == Standing.MISSING)
                .extracting(Check::screen)
                .contains(ScreenId.MEMBERS, ScreenId.AGENDA, ScreenId.ELECTIONS, ScreenId.RESOLUTION, ScreenId.PAPERS);
    }

    @Test
    void whom_to_ask_about_what_is_told_until_it_is_confirmed_and_no_paper_waits_for_it() {
        var plan = Congress.prepared(Congress.opened(new HallClock(), Congress.rules("k13-kh22")));
        var ask = Readiness.of(plan.state().meeting()).stream()
                .filter(check -> check.screen() == ScreenId.RULES)
                .findFirst()
                .orElseThrow();
        assertThat(ask.standing()).isEqualTo(Standing.MISSING);
        assertThat(ask.words().arguments().get(1))
                .isEqualTo(List.of(Rule.QUORUM.quoted(), Rule.MAJORITY_BASE.quoted()));
        var papers = papers(plan);

        plan.perform(new ConfirmRule("quorum", "Điều lệ khóa XIII", "khoản 1 Điều 12"));
        plan.perform(new ConfirmRule("majorityBase", "Điện thoại Ban Tổ chức", ""));

        assertThat(Readiness.of(plan.state().meeting())).noneMatch(check -> check.screen() == ScreenId.RULES);
        assertThat(papers(plan)).isEqualTo(papers);
    }

    private static Check papers(Session session) {
        return Readiness.of(session.state().meeting()).stream()
                .filter(check -> check.screen() == ScreenId.PAPERS)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void members_and_agenda_are_ready_before_anybody_comes() {
        assertThat(standing("overview.members")).contains(Standing.DONE);
        assertThat(standing("overview.agenda")).contains(Standing.DONE);
        assertThat(standing("overview.quorum.missing")).contains(Standing.MISSING);
    }

    @Test
    void the_quorum_is_under_way_until_two_thirds_are_there() {
        Congress.checkIn(session, 84);
        assertThat(standing("overview.quorum.short")).contains(Standing.UNDER_WAY);
        assertThat(check("overview.quorum.short").words().arguments()).containsExactly("84/127", 1);

        session.perform(new CheckIn(Congress.member(85)));
        assertThat(standing("overview.quorum")).contains(Standing.DONE);
    }

    @Test
    void only_a_delegate_congress_chooses_a_credentials_board() {
        assertThat(Readiness.bodiesOf(session.state().meeting()))
                .containsExactly(BodyKind.PRESIDIUM, BodyKind.SECRETARIAT);

        session.perform(new CorrectFacts(of(CongressForm.DELEGATE)));

        assertThat(Readiness.bodiesOf(session.state().meeting())).contains(BodyKind.CREDENTIALS);
    }

    @Test
    void a_body_is_done_when_it_has_names() {
        session.perform(new ChooseBody(BodyKind.PRESIDIUM, List.of(new Officer(Person.called("Nông Thị Hường"), ""))));

        assertThat(check("overview.body").words().arguments()).contains(List.of("Nông Thị Hường"));
        assertThat(check("overview.body").body()).contains(BodyKind.PRESIDIUM);
    }

    @Test
    void each_election_says_where_it_stands() {
        assertThat(standing("overview.elections.missing")).contains(Standing.MISSING);

        session.perform(new CreateElection(
                Contest.first(ElectionKind.COMMITTEE, Electorate.MEETING, "Ban Chấp hành", 7),
                7,
                0,
                MarkingStyle.STRIKE_OUT));

        assertThat(standing("overview.elections.missing")).isEmpty();
        assertThat(standing("overview.election.unlisted")).contains(Standing.MISSING);
        assertThat(check("overview.body.missing").standing()).isEqualTo(Standing.MISSING);
        assertThat(Readiness.bodiesOf(session.state().meeting())).contains(BodyKind.COUNTING_BOARD);
    }

    @Test
    void a_draft_names_the_parts_it_still_lacks() {
        session.perform(new DraftResolution(new Resolution(
                List.of(),
                "Đã đạt",
                List.of(),
                List.of(),
                List.of(),
                "",
                List.of(Target.of("100% đoàn viên")),
                List.of())));

        assertThat(standing("overview.draft.partly")).contains(Standing.UNDER_WAY);
        assertThat((List<?>) check("overview.draft.partly").words().arguments().get(0))
                .hasSize(2);
    }

    @Test
    void a_resolution_is_adopted_by_its_last_vote() {
        Congress.checkIn(session, 102);
        session.perform(new TakeHandVote(VoteSubject.RESOLUTION, Optional.empty(), "Thông qua nghị quyết", 60, 0));
        assertThat(standing("overview.adoption.failed")).contains(Standing.MISSING);

        session.perform(new TakeHandVote(VoteSubject.RESOLUTION, Optional.empty(), "Thông qua nghị quyết", 0, 0));
        assertThat(standing("overview.adoption")).contains(Standing.DONE);
    }

    private Check check(String key) {
        return Readiness.of(session.state().meeting()).stream()
                .filter(check -> check.words().key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private Optional<Standing> standing(String key) {
        return Readiness.of(session.state().meeting()).stream()
                .filter(check -> check.words().key().equals(key))
                .map(Check::standing)
                .findFirst();
    }

    private static Set<MemberId> members(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(Congress::member).collect(Collectors.toSet());
    }

    private static Facts of(CongressForm form) {
        var facts = Congress.FACTS;
        return new Facts(
                facts.kind(),
                form,
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
    }
}
