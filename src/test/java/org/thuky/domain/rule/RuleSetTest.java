package org.thuky.domain.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thuky.domain.Refusal;
import org.thuky.domain.Sentence;
import org.thuky.domain.Share;
import org.thuky.domain.meeting.Meeting;
import org.thuky.testkit.Congress;

class RuleSetTest {

    private final RuleSet rules = Congress.rules("k12");

    @Test
    void a_changed_value_changes_nothing_else() {
        var changed = rules.with(Rule.SECOND_ENTRY, ruled(false));

        assertThat(changed.secondEntry().value()).isFalse();
        assertThat(changed.with(Rule.SECOND_ENTRY, rules.secondEntry())).isEqualTo(rules);
        assertThat(rules.secondEntry().value()).isTrue();
    }

    @Test
    void the_values_keep_the_order_of_the_rules_however_they_come() {
        var backwards = new LinkedHashMap<Rule<?>, Ruled<?>>();
        var names = new ArrayList<Rule<?>>(rules.values().keySet());
        for (int i = names.size() - 1; i >= 0; i--) {
            backwards.put(names.get(i), rules.value(names.get(i)));
        }

        var ordered = new RuleSet("x", "X", List.of(), backwards);

        assertThat(ordered.values().keySet()).containsExactlyElementsOf(Rule.all());
        assertThatThrownBy(() -> ordered.values().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void every_rule_has_a_value() {
        var incomplete = new LinkedHashMap<>(rules.values());
        incomplete.remove(Rule.TIE_RULE);
        assertThatThrownBy(() -> new RuleSet("x", "X", List.of(), incomplete))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("tieRule");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  "})
    void a_value_rests_on_a_document_or_on_custom(String source) {
        var unsourced = new Ruled<>(true, source, "khoản 1", true);
        assertThat(refused(() -> rules.with(Rule.SECOND_ENTRY, unsourced)))
                .isEqualTo(Sentence.of("rule.refusal.source", Rule.SECOND_ENTRY.title()));
    }

    /** A rule set that was stored before is read as it is, but no meeting begins with it. */
    @Test
    void a_meeting_begins_with_rules_that_can_be_cited() {
        var values = new LinkedHashMap<>(rules.values());
        values.put(Rule.SECOND_ENTRY, new Ruled<>(true, "", "", false));
        var unsourced = new RuleSet("x", "X", List.of(), values);

        assertThat(refused(() -> Meeting.of(List.of()).open(Congress.FACTS, unsourced)))
                .isEqualTo(Sentence.of("rule.refusal.source", Rule.SECOND_ENTRY.title()));
    }

    @ParameterizedTest
    @CsvSource({"2/0", "0/0", "3/2"})
    void a_bar_that_must_be_reached_lies_between_nothing_and_all(String written) {
        assertThat(refused(() -> rules.with(Rule.QUORUM, ruled(share(written)))))
                .isEqualTo(Sentence.of("rule.refusal.bar", Rule.QUORUM.title(), written));
        assertThat(rules.with(Rule.QUORUM, ruled(share("1/1"))).quorum().value())
                .isEqualTo(share("1/1"));
    }

    @Test
    void a_limit_may_be_more_than_all_but_not_of_nothing() {
        assertThat(rules.with(Rule.SURPLUS_MAX, ruled(Optional.of(share("3/2"))))
                        .surplusMax()
                        .value())
                .contains(share("3/2"));
        assertThat(refused(() -> rules.with(Rule.SURPLUS_MAX, ruled(Optional.of(share("3/0")))))
                        .key())
                .isEqualTo("rule.refusal.bar");
    }

    @Test
    void numbers_count_from_nothing_and_there_is_at_least_one_round() {
        assertThat(refused(() -> rules.with(Rule.RETENTION_MONTHS, ruled(-1))))
                .isEqualTo(Sentence.of("rule.refusal.negative", Rule.RETENTION_MONTHS.title(), -1));
        assertThat(rules.with(Rule.PAPER_CHECK_SHEETS, ruled(0))
                        .paperCheckSheets()
                        .value())
                .isZero();
        assertThat(refused(() -> rules.with(Rule.MAX_ROUNDS, ruled(0))).key()).isEqualTo("rule.refusal.rounds");
        assertThat(rules.with(Rule.MAX_ROUNDS, ruled(1)).maxRounds().value()).isEqualTo(1);
    }

    @Test
    void the_reasons_know_the_over_voted_ballot_and_name_each_other_once() {
        var overVoted = new InvalidReason(InvalidReason.OVER_VOTED, "Quá số lượng", "Too many");
        var torn = new InvalidReason("TORN", "Phiếu rách", "Torn");

        assertThat(refused(() -> rules.with(Rule.INVALID_REASONS, ruled(List.of(torn)))))
                .isEqualTo(Sentence.of("rule.refusal.reason.missing", InvalidReason.OVER_VOTED));
        assertThat(refused(() -> rules.with(Rule.INVALID_REASONS, ruled(List.of(overVoted, torn, torn)))))
                .isEqualTo(Sentence.of("rule.refusal.reason.twice", "TORN"));
        var accepted = rules.with(Rule.INVALID_REASONS, ruled(List.of(overVoted, torn)));
        assertThat(accepted.invalidReason("TORN")).contains(torn);
        assertThat(accepted.invalidReason("NO_STAMP")).isEmpty();
    }

    @Test
    @SuppressWarnings({"unchecked", "rawtypes"})
    void a_value_of_another_form_does_not_come_in() {
        assertThatThrownBy(() -> rules.with((Rule) Rule.QUORUM, ruled("2/3")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> rules.with((Rule) Rule.TIE_RULE, ruled(MajorityBase.VALID)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> rules.with((Rule) Rule.GUESTS_MAX, ruled(Optional.of(15))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void every_rule_is_found_by_its_name_and_knows_what_can_be_chosen() {
        for (var rule : Rule.all()) {
            assertThat(Rule.named(rule.name())).contains(rule);
            assertThat(rule).hasToString(rule.name());
            assertThat(rule.choices().isEmpty()).isEqualTo(rule.form() != ValueType.CHOICE);
            assertThat(rule.optional()).isEqualTo(rules.value(rule).value() instanceof Optional);
        }
        assertThat(Rule.named("colour")).isEmpty();
        assertThat(Rule.all()).extracting(Rule::title).doesNotHaveDuplicates();
        assertThat(Rule.TIE_RULE.choices()).isEqualTo(List.of(TieRule.values()));
        assertThat(Rule.TIE_RULE.topic()).isEqualTo(Topic.ELECTION);
    }

    @Test
    void the_topics_follow_each_other_in_the_order_of_the_rules() {
        assertThat(Rule.all().stream().map(Rule::topic).distinct()).containsExactly(Topic.values());
        assertThat(Rule.all()).extracting(Rule::topic).isSorted();
        assertThat(Topic.values()).extracting(Topic::title).doesNotHaveDuplicates();
    }

    @Test
    void a_table_begins_at_nothing_and_grows() {
        assertThat(refused(() -> new SizeTable(List.of())).key()).isEqualTo("rule.refusal.table.start");
        assertThat(refused(() -> table(1)).key()).isEqualTo("rule.refusal.table.start");
        assertThat(refused(() -> table(0, 30, 30))).isEqualTo(Sentence.of("rule.refusal.table.order", 30));
        assertThat(refused(() -> table(0, 30, 29))).isEqualTo(Sentence.of("rule.refusal.table.order", 29));
        var table = table(0, 30, 50);
        assertThat(table.forMembers(29).membersFrom()).isZero();
        assertThat(table.forMembers(30).membersFrom()).isEqualTo(30);
        assertThat(table.forMembers(50).membersFrom()).isEqualTo(50);
    }

    @ParameterizedTest
    @CsvSource({"-1, 0, 0", "0, -1, 0", "0, 4, 3"})
    void a_row_allows_from_a_least_to_a_most(int members, int min, int max) {
        assertThat(refused(() -> new SizeTable.Row(members, min, max)))
                .isEqualTo(Sentence.of("rule.refusal.table.row", members, min, max));
        var row = new SizeTable.Row(0, 3, 5);
        assertThat(row.allows(2)).isFalse();
        assertThat(row.allows(3)).isTrue();
        assertThat(row.allows(5)).isTrue();
        assertThat(row.allows(6)).isFalse();
    }

    @Test
    void a_step_takes_no_less_than_no_time() {
        assertThat(new AgendaStep(AgendaRole.OTHER, "Tặng hoa", "", 0).minutes())
                .isZero();
        assertThat(refused(() -> new AgendaStep(AgendaRole.OTHER, "Tặng hoa", "", -1)))
                .isEqualTo(Sentence.of("rule.refusal.minutes", "Tặng hoa"));
    }

    @Test
    void a_citation_leaves_out_the_clause_there_is_not() {
        assertThat(rules.quorum().citation()).isEqualTo("khoản 1 Điều 10 Điều lệ Công đoàn Việt Nam khóa XII");
        assertThat(rules.maxRounds().citation()).isEqualTo("Thông lệ");
    }

    @Test
    void two_thirds_of_those_summoned_make_a_quorum() {
        assertThat(rules.quorate(new Share(85, 127))).isTrue();
        assertThat(rules.quorate(new Share(84, 127))).isFalse();
    }

    @Test
    void every_step_has_its_own_title() {
        assertThat(AgendaRole.values())
                .extracting(AgendaRole::title)
                .doesNotHaveDuplicates()
                .doesNotContainNull();
    }

    private static SizeTable table(int... from) {
        var rows = new ArrayList<SizeTable.Row>();
        for (int members : from) {
            rows.add(new SizeTable.Row(members, 3, 5));
        }
        return new SizeTable(rows);
    }

    private static Share share(String written) {
        var parts = written.split("/");
        return new Share(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
    }

    private static <T> Ruled<T> ruled(T value) {
        return new Ruled<>(value, "Thỏa thuận", "", false);
    }

    private static Sentence refused(ThrowingCallable act) {
        var refusal = catchThrowableOfType(Refusal.class, act);
        assertThat(refusal).isNotNull();
        return refusal.sentence();
    }
}
