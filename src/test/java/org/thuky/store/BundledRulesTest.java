package org.thuky.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thuky.domain.Share;
import org.thuky.domain.rule.AgendaRole;
import org.thuky.domain.rule.AgendaStep;
import org.thuky.domain.rule.AlternatesRule;
import org.thuky.domain.rule.DirectChair;
import org.thuky.domain.rule.MajorityBase;
import org.thuky.domain.rule.MarkingStyle;
import org.thuky.domain.rule.Occasion;
import org.thuky.domain.rule.Rule;
import org.thuky.domain.rule.RuleSet;
import org.thuky.domain.rule.RuleSets;
import org.thuky.domain.rule.TieRule;

/** What each term prescribes, and what of it was read in the document's own words. */
class BundledRulesTest {

    private static final Optional<Share> NONE = Optional.empty();

    private final RuleSetFiles files = new RuleSetFiles(Path.of("none"));

    @Test
    void term_xi_ruled_the_quorum_the_form_of_the_congress_and_the_alternates() {
        var rules = files.get("k11");
        assertThat(verified(rules))
                .containsExactlyInAnyOrder(
                        Rule.MEANT_FOR, Rule.QUORUM, Rule.DELEGATE_CONGRESS_FROM, Rule.ALTERNATES_RULE);
        assertThat(rules.quorum().value()).isEqualTo(new Share(2, 3));
        assertThat(rules.quorum().citation()).isEqualTo("khoản 1 Điều 12 Điều lệ Công đoàn Việt Nam khóa XI");
        assertThat(rules.delegateCongressFrom().value()).contains(150);
        assertThat(rules.alternatesRule().value()).isEqualTo(AlternatesRule.CONGRESS_DECIDES);
        assertThat(rules.alternatesRule().clause()).isEqualTo("mục 8.15");
        assertThat(rules.inspectionFrom().value()).contains(30);
        assertThat(rules.termAdjustMaxMonths().value()).contains(6);
        assertThat(rules.retentionMonths().value()).isEqualTo(6);
        assertThat(rules.directChair().value()).isEqualTo(DirectChair.NOT_FORESEEN);
        assertThat(rules.countingBoard().value()).isEqualTo("Ban bầu cử");
        assertThat(empty(rules))
                .contains(
                        Rule.DELEGATES,
                        Rule.APPOINTED_MAX,
                        Rule.GUESTS_MAX,
                        Rule.COMMITTEE_SEATS,
                        Rule.STANDING_COMMITTEE_FROM,
                        Rule.STANDING_COMMITTEE_MAX,
                        Rule.INSPECTION_MAX,
                        Rule.BY_ELECTION_MAX);
    }

    @Test
    void term_xii_ruled_the_majority_by_its_charter() {
        var rules = files.get("k12");
        assertThat(verified(rules))
                .containsExactlyInAnyOrder(
                        Rule.MEANT_FOR,
                        Rule.QUORUM,
                        Rule.MAJORITY,
                        Rule.MAJORITY_BASE,
                        Rule.COMMITTEE_SEATS,
                        Rule.MEMBER_UNION_SEATS,
                        Rule.SECTION_SEATS,
                        Rule.CHAIR_FROM_COMMITTEE,
                        Rule.APPOINTED_MAX,
                        Rule.BY_ELECTION_MAX,
                        Rule.TERM_ADJUST_MAX_MONTHS,
                        Rule.DIRECT_CHAIR,
                        Rule.COUNTING_BOARD);
        assertThat(rules.majority().value()).isEqualTo(new Share(1, 2));
        assertThat(rules.majorityBase().value()).isEqualTo(MajorityBase.COLLECTED);
        assertThat(rules.majority().citation()).isEqualTo("khoản 3 Điều 10 Điều lệ Công đoàn Việt Nam khóa XII");
        assertThat(rules.delegateCongressFrom().value()).contains(150);
        assertThat(rules.delegates().value().orElseThrow().forMembers(5000).max())
                .isEqualTo(150);
        assertThat(rules.delegates().value().orElseThrow().forMembers(5001).max())
                .isEqualTo(200);
        assertThat(rules.appointedMax().value()).contains(new Share(5, 100));
        assertThat(rules.inspectionFrom().value()).contains(30);
        assertThat(rules.inspectionMax().value()).contains(7);
        assertThat(rules.byElectionMax().value()).contains(new Share(2, 3));
        assertThat(rules.termAdjustMaxMonths().value()).contains(30);
        assertThat(rules.directChair().value()).isEqualTo(DirectChair.ALLOWED);
        assertThat(rules.recognitionRequestDays().value()).contains(15);
        assertThat(rules.guestsMax().value()).isEqualTo(NONE);
    }

    @Test
    void term_xiii_ruled_the_seats_the_standing_committee_and_the_recognition() {
        var rules = files.get("k13");
        assertThat(verified(rules))
                .containsExactlyInAnyOrder(
                        Rule.COMMITTEE_SEATS,
                        Rule.MEMBER_UNION_SEATS,
                        Rule.SECTION_SEATS,
                        Rule.COMMITTEE_SEATS_OVER,
                        Rule.STANDING_COMMITTEE_FROM,
                        Rule.DIRECT_CHAIR,
                        Rule.COUNTING_BOARD,
                        Rule.RECOGNITION_REQUEST_DAYS,
                        Rule.RECOGNITION_DECISION_DAYS,
                        Rule.FULL_CONGRESS_AGENDA,
                        Rule.DELEGATE_CONGRESS_AGENDA);
        assertThat(rules.standingCommitteeFrom().value()).contains(9);
        assertThat(rules.standingCommitteeMax().value()).isEqualTo(NONE);
        assertThat(rules.directChair().value()).isEqualTo(DirectChair.ALLOWED);
        assertThat(rules.recognitionRequestDays().value()).contains(10);
        assertThat(rules.recognitionDecisionDays().value()).contains(10);
        assertThat(rules.appointedMax().value()).contains(new Share(5, 100));
        assertThat(empty(rules))
                .contains(
                        Rule.DELEGATE_CONGRESS_FROM,
                        Rule.DELEGATES,
                        Rule.GUESTS_MAX,
                        Rule.INSPECTION_FROM,
                        Rule.INSPECTION_MAX,
                        Rule.BY_ELECTION_MAX,
                        Rule.TERM_ADJUST_MAX_MONTHS);
    }

    @Test
    void the_plan_of_2025_ruled_the_numbers_of_its_congresses() {
        var rules = files.get("k13-kh22");
        assertThat(verified(rules))
                .containsExactlyInAnyOrder(
                        Rule.DELEGATE_CONGRESS_FROM,
                        Rule.DELEGATES,
                        Rule.DELEGATES_OVER,
                        Rule.GUESTS_MAX,
                        Rule.VALIDITY,
                        Rule.MEANT_FOR,
                        Rule.SESSIONS_MAX,
                        Rule.COMMITTEE_SEATS,
                        Rule.MEMBER_UNION_SEATS,
                        Rule.SECTION_SEATS,
                        Rule.STANDING_COMMITTEE_FROM,
                        Rule.STANDING_COMMITTEE_MAX,
                        Rule.INSPECTION_MAX,
                        Rule.DIRECT_CHAIR,
                        Rule.COUNTING_BOARD,
                        Rule.RECOGNITION_REQUEST_DAYS,
                        Rule.RECOGNITION_DECISION_DAYS,
                        Rule.FULL_CONGRESS_AGENDA,
                        Rule.DELEGATE_CONGRESS_AGENDA);
        assertThat(rules.delegateCongressFrom().value()).contains(200);
        assertThat(rules.delegates().value().orElseThrow().forMembers(4999)).satisfies(row -> {
            assertThat(row.min()).isEqualTo(75);
            assertThat(row.max()).isEqualTo(150);
        });
        assertThat(rules.delegates().value().orElseThrow().forMembers(5000).max())
                .isEqualTo(200);
        assertThat(rules.delegatesOver().value()).contains(new Share(10, 100));
        assertThat(rules.sessionsMax().value()).contains(1);
        assertThat(rules.memberUnionSeats()
                        .value()
                        .orElseThrow()
                        .forMembers(900)
                        .max())
                .isEqualTo(15);
        assertThat(rules.sectionSeats().value().orElseThrow().forMembers(900).max())
                .isEqualTo(7);
        assertThat(rules.guestsMax().value()).contains(new Share(15, 100));
        assertThat(rules.standingCommitteeFrom().value()).contains(9);
        assertThat(rules.standingCommitteeMax().value()).contains(new Share(1, 3));
        assertThat(rules.inspectionFrom().value()).contains(30);
        assertThat(rules.inspectionMax().value()).contains(9);
        assertThat(rules.inspectionCommitteeShare().value()).contains(new Share(1, 3));
        assertThat(rules.directChair().value()).isEqualTo(DirectChair.UPPER_UNION_DECIDES);
        assertThat(rules.directChair().citation()).isEqualTo("mục C Kế hoạch số 22/KH-TLĐ ngày 29/8/2025");
        assertThat(rules.byElectionMax().value()).isEqualTo(NONE);
        assertThat(rules.termAdjustMaxMonths().value()).isEmpty();
    }

    @Test
    void of_term_xiv_nothing_is_known_and_nothing_pretends_to_be() {
        var rules = files.get("k14");
        assertThat(rules.basis()).isEmpty();
        assertThat(verified(rules)).isEmpty();
        assertThat(empty(rules))
                .containsExactlyElementsOf(Rule.all().stream()
                        .filter(Rule::optional)
                        .filter(rule ->
                                !Set.of(Rule.VALIDITY, Rule.RECOUNT_FROM).contains(rule))
                        .toList());
        var before = files.get("k13-kh22");
        assertThat(rules.quorum().value()).isEqualTo(before.quorum().value());
        assertThat(rules.majority().value()).isEqualTo(before.majority().value());
        assertThat(rules.majorityBase().value()).isEqualTo(before.majorityBase().value());
        assertThat(rules.fullCongressAgenda().value())
                .isEqualTo(files.get("k13").fullCongressAgenda().value());
        assertThat(rules.values().values())
                .allMatch(
                        ruled -> Set.of("Mặc định của chương trình", "Thông lệ").contains(ruled.source())
                                || ruled.source().contains("XIV"));
    }

    @ParameterizedTest
    @CsvSource({
        "k12, 2022-03-02, true, Điều lệ; Hướng dẫn",
        "k12, 2022-03-03, true, Điều lệ; Hướng dẫn; Kế hoạch",
        "k12, 2023-05-09, true, Điều lệ; Hướng dẫn; Kế hoạch",
        "k12, 2023-05-09, false, Điều lệ; Hướng dẫn",
        "k12, 2024-01-01, true, Điều lệ; Hướng dẫn",
        "k13-kh22, 2025-08-28, true, Điều lệ; Hướng dẫn",
        "k13-kh22, 2025-08-29, true, Điều lệ; Hướng dẫn; Kế hoạch",
        "k13-kh22, 2025-12-30, true, Điều lệ; Hướng dẫn; Kế hoạch",
        "k13-kh22, 2025-12-30, false, Điều lệ; Hướng dẫn",
        "k13-kh22, 2025-12-31, true, Điều lệ; Hướng dẫn",
        "k11, 2014-01-15, true, Điều lệ",
        "k11, 2017-11-08, false, Điều lệ; Hướng dẫn",
        "k11, 2017-11-08, true, Điều lệ; Hướng dẫn; Kế hoạch"
    })
    void no_plan_is_cited_before_it_is_made_after_it_has_lapsed_or_for_a_conference(
            String id, LocalDate date, boolean congress, String cited) {
        assertThat(files.get(id).basisFor(new Occasion(date, congress)))
                .zipSatisfy(
                        List.of(cited.split("; ")),
                        (line, kind) -> assertThat(line).startsWith(kind));
    }

    @ParameterizedTest
    @CsvSource({
        "2012-05-01, true, k11",
        "2013-07-30, true, k11",
        "2020-02-02, true, k11",
        "2020-02-03, true, k12",
        "2023-05-09, true, k12",
        "2023-05-09, false, k12",
        "2024-12-26, true, k12",
        "2024-12-27, true, k13",
        "2025-08-28, true, k13",
        "2025-08-29, true, k13-kh22",
        "2025-11-29, false, k13",
        "2025-12-30, true, k13-kh22",
        "2025-12-31, true, k13",
        "2026-05-31, true, k13",
        "2026-06-01, true, k14",
        "2026-06-01, false, k14",
        "2031-01-01, true, k14"
    })
    void a_new_meeting_proposes_the_rules_of_its_day(LocalDate date, boolean congress, String id) {
        assertThat(RuleSets.proposedFor(files.all(), new Occasion(date, congress))
                        .id())
                .isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"k11", "k12", "k13", "k13-kh22", "k14"})
    void what_no_document_was_found_for_is_an_unverified_default_everywhere(String id) {
        var rules = files.get(id);
        assertThat(rules.id()).isEqualTo(id);
        assertThat(rules.surplusMin().value()).isEqualTo(NONE);
        assertThat(rules.surplusMax().value()).isEqualTo(NONE);
        assertThat(rules.maxRounds().value()).isEqualTo(2);
        assertThat(rules.tieRule().value()).isEqualTo(TieRule.REVOTE_TIED);
        assertThat(rules.markingStyle().value()).isEqualTo(MarkingStyle.STRIKE_OUT);
        assertThat(rules.secondEntry().value()).isTrue();
        assertThat(rules.paperCheckSheets().value()).isEqualTo(5);
        assertThat(rules.invalidReasons().value()).hasSize(7);
        assertThat(verified(rules))
                .doesNotContain(
                        Rule.SURPLUS_MIN,
                        Rule.SURPLUS_MAX,
                        Rule.MAX_ROUNDS,
                        Rule.TIE_RULE,
                        Rule.MARKING_STYLE,
                        Rule.SECOND_ENTRY,
                        Rule.PAPER_CHECK_SHEETS,
                        Rule.INVALID_REASONS,
                        Rule.RETENTION_MONTHS,
                        Rule.INSPECTION_FROM);
    }

    @ParameterizedTest
    @CsvSource({
        "29, 3, 3",
        "30, 7, 3",
        "49, 7, 3",
        "50, 7, 5",
        "149, 7, 5",
        "150, 11, 9",
        "499, 11, 9",
        "500, 13, 11",
        "1000, 15, 13",
        "3000, 17, 15",
        "7000, 19, 17",
        "10000, 21, 19",
        "15000, 23, 21",
        "20000, 25, 23",
        "24999, 25, 23",
        "25000, 27, 25",
        "90000, 27, 25"
    })
    void the_plan_of_2025_allows_fewer_seats_than_the_guide_of_2024(int members, int guide, int plan) {
        assertThat(seats("k13", members)).isEqualTo(guide);
        assertThat(seats("k13-kh22", members)).isEqualTo(plan);
    }

    @ParameterizedTest
    @CsvSource({"9, 0", "10, 15", "2999, 15", "3000, 19"})
    void the_guide_of_2020_elected_but_a_chair_below_ten_members(int members, int max) {
        assertThat(seats("k12", members)).isEqualTo(max);
    }

    @ParameterizedTest
    @CsvSource({"k11, 149, false", "k11, 150, true", "k13-kh22, 199, false", "k13-kh22, 200, true"})
    void from_so_many_members_on_the_congress_is_one_of_delegates(String id, int members, boolean delegates) {
        int from = files.get(id).delegateCongressFrom().value().orElseThrow();
        assertThat(members >= from).isEqualTo(delegates);
    }

    @Test
    void term_xii_elects_the_bodies_first_and_has_no_review_of_the_committee() {
        assertThat(files.get("k12").fullCongressAgenda().value())
                .extracting(AgendaStep::step)
                .containsExactly(
                        AgendaRole.OPENING_CEREMONY,
                        AgendaRole.PRESIDING_BODIES,
                        AgendaRole.INTRODUCTION,
                        AgendaRole.PROGRAMME,
                        AgendaRole.CREDENTIALS,
                        AgendaRole.TERM_REPORT,
                        AgendaRole.DISCUSSION,
                        AgendaRole.GUEST_SPEECH,
                        AgendaRole.ELECTIONS,
                        AgendaRole.RESOLUTION,
                        AgendaRole.CLOSING_SPEECH,
                        AgendaRole.CLOSING_CEREMONY);
        assertThat(files.get("k11").fullCongressAgenda().value())
                .isEqualTo(files.get("k12").fullCongressAgenda().value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"k13", "k14"})
    void the_guide_of_2024_has_fourteen_steps_and_a_credentials_board_only_at_a_delegate_congress(String id) {
        var rules = files.get(id);
        for (var agenda : List.of(
                rules.fullCongressAgenda().value(),
                rules.delegateCongressAgenda().value())) {
            assertThat(agenda)
                    .extracting(AgendaStep::step)
                    .containsExactly(
                            AgendaRole.OPENING_CEREMONY,
                            AgendaRole.INTRODUCTION,
                            AgendaRole.PRESIDING_BODIES,
                            AgendaRole.PROGRAMME,
                            AgendaRole.CREDENTIALS,
                            AgendaRole.OPENING_SPEECH,
                            AgendaRole.TERM_REPORT,
                            AgendaRole.COMMITTEE_REVIEW,
                            AgendaRole.DISCUSSION,
                            AgendaRole.GUEST_SPEECH,
                            AgendaRole.ELECTIONS,
                            AgendaRole.RESOLUTION,
                            AgendaRole.CLOSING_SPEECH,
                            AgendaRole.CLOSING_CEREMONY);
        }
        assertThat(rules.delegateCongressAgenda().value().get(2).title()).contains("Ban Thẩm tra");
        assertThat(rules.fullCongressAgenda().value().get(2).title()).doesNotContain("Ban Thẩm tra");
    }

    @Test
    void the_plan_of_2025_adds_opinions_on_the_charter_to_the_guide() {
        var guide = steps(files.get("k13"));
        var plan = steps(files.get("k13-kh22"));
        assertThat(plan).containsOnlyOnce(AgendaRole.CHARTER_OPINIONS).containsSubsequence(guide);
        assertThat(plan.indexOf(AgendaRole.CHARTER_OPINIONS)).isEqualTo(plan.indexOf(AgendaRole.DISCUSSION) + 1);
        assertThat(files.get("k13-kh22").fullCongressAgenda().value())
                .filteredOn(step -> step.step() == AgendaRole.COMMITTEE_REVIEW)
                .allMatch(step -> step.title().contains("Ban Thường vụ"));
    }

    private static List<AgendaRole> steps(RuleSet rules) {
        return rules.delegateCongressAgenda().value().stream()
                .map(AgendaStep::step)
                .toList();
    }

    private int seats(String id, int members) {
        return files.get(id)
                .committeeSeats()
                .value()
                .orElseThrow()
                .forMembers(members)
                .max();
    }

    private static Set<Rule<?>> verified(RuleSet rules) {
        var verified = new LinkedHashSet<Rule<?>>(rules.values().keySet());
        verified.removeIf(rule -> !rules.value(rule).verified());
        return verified;
    }

    private static List<Rule<?>> empty(RuleSet rules) {
        var empty = new ArrayList<Rule<?>>(rules.values().keySet());
        empty.removeIf(rule -> !Optional.empty().equals(rules.value(rule).value()));
        return empty;
    }
}
