package org.thuky.domain.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thuky.domain.Refusal;
import org.thuky.domain.Sentence;
import org.thuky.testkit.Congress;

/** Which rules hold for a meeting on a day. */
class RuleSetsTest {

    private static final RuleSet OLD = valid("old", "2020-02-03", "2024-12-26", MeantFor.ANY_MEETING);
    private static final RuleSet NEW = valid("new", "2024-12-27", null, MeantFor.ANY_MEETING);
    private static final RuleSet PLAN = valid("plan", "2025-08-29", "2025-12-30", MeantFor.CONGRESSES);
    private static final RuleSet OWN = valid("own", "2024-12-27", null, MeantFor.ANY_MEETING);
    private static final RuleSet UNDATED = valid("undated", null, null, MeantFor.ANY_MEETING);

    @ParameterizedTest
    @CsvSource({
        "2020-02-02, true, old",
        "2020-02-03, true, old",
        "2024-12-26, true, old",
        "2024-12-27, true, new",
        "2025-08-28, true, new",
        "2025-08-29, true, plan",
        "2025-12-30, true, plan",
        "2025-12-31, true, new",
        "2025-11-01, false, new"
    })
    void the_last_made_of_those_that_hold_is_proposed(LocalDate date, boolean congress, String id) {
        for (var known : List.of(List.of(OLD, NEW, PLAN), List.of(PLAN, NEW, OLD))) {
            assertThat(RuleSets.proposedFor(known, new Occasion(date, congress)).id())
                    .isEqualTo(id);
        }
    }

    @Test
    void of_equals_a_union_s_own_is_proposed_and_one_without_days_only_when_no_other_holds() {
        assertThat(proposed("2026-03-01", List.of(UNDATED, NEW, OWN))).isEqualTo("own");
        assertThat(proposed("2026-03-01", List.of(NEW, UNDATED))).isEqualTo("new");
        assertThat(proposed("2019-03-01", List.of(NEW, UNDATED))).isEqualTo("undated");
    }

    @Test
    void when_none_hold_those_nearest_before_are_proposed() {
        var lapsed = valid("lapsed", "2013-01-01", "2019-12-31", MeantFor.ANY_MEETING);
        assertThat(proposed("2020-01-15", List.of(NEW, lapsed, OLD))).isEqualTo("lapsed");
        assertThat(proposed("2026-01-15", List.of(lapsed, OLD))).isEqualTo("old");
        assertThat(proposed("2001-01-15", List.of(NEW, OLD, lapsed))).isEqualTo("lapsed");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-08-28, true, rule.warning.early",
        "2025-08-29, true,",
        "2025-12-30, true,",
        "2025-12-31, true, rule.warning.over",
        "2025-10-01, false, rule.warning.congress"
    })
    void what_lies_outside_is_warned_of(LocalDate date, boolean congress, String key) {
        assertThat(RuleSets.warning(PLAN, new Occasion(date, congress)).map(Sentence::key))
                .isEqualTo(Optional.ofNullable(key));
        assertThat(PLAN.covers(new Occasion(date, congress))).isEqualTo(key == null);
    }

    @Test
    void days_have_a_first_or_a_last_in_that_order() {
        var day = Optional.of(LocalDate.of(2025, 1, 1));
        assertThat(new ValidDates(day, day).hold(day.get())).isTrue();
        assertThatThrownBy(() -> new ValidDates(day, day.map(first -> first.minusDays(1))))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> new ValidDates(Optional.empty(), Optional.empty()))
                .isInstanceOf(Refusal.class);
    }

    @ParameterizedTest
    @CsvSource({
        "Công đoàn cơ sở Công ty May Tân Phú Đông, committeeSeats",
        "Nghiệp đoàn cơ sở Nghề cá Hòn Đất, committeeSeats",
        "công đoàn cơ sở thành viên Nhà máy Sợi, memberUnionSeats",
        "CĐCS thành viên Nhà máy Sợi, memberUnionSeats",
        "Công đoàn bộ phận Khoa Sản, sectionSeats"
    })
    void the_name_of_a_union_tells_its_level(String union, String rule) {
        assertThat(UnionLevel.named(union).seats().name()).isEqualTo(rule);
    }

    private static String proposed(String date, List<RuleSet> known) {
        return RuleSets.proposedFor(known, new Occasion(LocalDate.parse(date), true))
                .id();
    }

    private static RuleSet valid(String id, String from, String to, MeantFor meantFor) {
        var first = Optional.ofNullable(from).map(LocalDate::parse);
        var last = Optional.ofNullable(to).map(LocalDate::parse);
        var dates = first.or(() -> last).map(known -> new ValidDates(first, last));
        var rules = Congress.rules("k12")
                .with(Rule.VALIDITY, new Ruled<>(dates, "Quy định thử", "", true))
                .with(Rule.MEANT_FOR, new Ruled<>(meantFor, "Quy định thử", "", true));
        return new RuleSet(id, id, List.of(), rules.values());
    }
}
