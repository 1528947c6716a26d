package org.thuky.domain.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thuky.domain.Refusal;
import org.thuky.domain.Sentence;
import org.thuky.domain.member.ImportRow.State;
import org.thuky.domain.member.MemberDraft.Answer;

/** People are written "name|card|birth|group|position"; what is left out at the end is not in the list. */
class ImportPlanTest {

    @Test
    void onto_an_empty_roll_everyone_is_new() {
        assertThat(states(Roll.EMPTY, "Nông Thị Hà|CB1|1980", "Bế Văn An|CB2|1975"))
                .isEqualTo("NEW NEW");
    }

    @Test
    void the_same_list_again_changes_nothing() {
        String[] list = {
            "Nông Thị Hà|CB1|1980|Tổ 1", "Bế Văn An||15/04/1975|Tổ 1", "Bế Văn An||1990|Tổ 2", "Lục Thị Mai"
        };
        var roll = imported(Roll.EMPTY, list);
        assertThat(states(roll, list)).isEqualTo("SAME SAME SAME SAME");
        assertThatThrownBy(() -> roll.acceptImport(drafts(list))).isInstanceOf(Refusal.class);
    }

    @Test
    void a_changed_cell_is_named() {
        var roll = imported(Roll.EMPTY, "Nông Thị Hà|CB1|1980|Tổ 1|Chuyên viên");
        var row = plan(roll, "Nông Thị Hà|CB1|1980|Tổ 2|Phó phòng").rows().get(0);
        assertThat(row.state()).isEqualTo(State.CHANGED);
        assertThat(row.changed()).containsExactlyInAnyOrder(MemberField.GROUP, MemberField.POSITION);
        assertThat(row.result().orElseThrow().group()).isEqualTo("Tổ 2");
    }

    @Test
    void a_name_corrected_beside_its_card_is_the_same_person() {
        var roll = imported(Roll.EMPTY, "Nông Thi Hà|CB1|1980");
        assertThat(plan(roll, "Nông Thị Hà|cb 1|1980").rows().get(0).changed()).contains(MemberField.NAME);
    }

    @Test
    void an_empty_cell_and_a_less_exact_date_erase_nothing() {
        var roll = imported(Roll.EMPTY, "Nông Thị Hà|CB1|15/04/1980|Tổ 1|Chuyên viên");
        assertThat(states(roll, "Nông Thị Hà")).isEqualTo("SAME");
        assertThat(states(roll, "Nông Thị Hà||1980")).isEqualTo("SAME");
    }

    @Test
    void a_date_told_more_exactly_is_taken_over() {
        var roll = imported(Roll.EMPTY, "Nông Thị Hà||1980");
        assertThat(plan(roll, "Nông Thị Hà||15/04/1980").rows().get(0).changed())
                .containsExactly(MemberField.BIRTH);
    }

    @Test
    void whoever_the_list_leaves_out_stays() {
        var roll = imported(Roll.EMPTY, "Nông Thị Hà|CB1", "Bế Văn An|CB2");
        assertThat(imported(roll, "Lục Thị Mai|CB3").size()).isEqualTo(3);
    }

    @Test
    void the_place_of_the_tone_makes_no_other_person() {
        var roll = imported(Roll.EMPTY, "Trần Văn Hòa||1980");
        assertThat(states(roll, "TRẦN VĂN HOÀ||1980")).isEqualTo("SAME");
    }

    @Test
    void namesakes_with_other_birth_dates_are_two_people() {
        var roll = imported(Roll.EMPTY, "Nông Thị Hà||1980", "Nông Thị Hà||1991");
        assertThat(roll.size()).isEqualTo(2);
        assertThat(states(roll, "Nông Thị Hà||1991", "Nông Thị Hà||1980", "Nông Thị Hà||1985"))
                .isEqualTo("SAME SAME NEW");
    }

    @Test
    void namesakes_in_two_groups_are_two_people_and_are_told_apart_again() {
        var roll = imported(Roll.EMPTY, "Nông Thị Hà|||Tổ 1", "Nông Thị Hà|||Tổ 2");
        var plan = plan(roll, "Nông Thị Hà|||Tổ 2|Kế toán", "Nông Thị Hà|||Tổ 1");
        assertThat(plan.rows().get(0).known()).map(Member::id).contains(new MemberId(2));
        assertThat(plan.rows().get(1).state()).isEqualTo(State.SAME);
    }

    @Test
    void another_code_beside_name_and_date_is_asked_about() {
        var roll = imported(Roll.EMPTY, "Nông Thị Hà|CB1|1980");
        var row = plan(roll, "Nông Thị Hà|CB2|1980").rows().get(0);
        assertThat(row.problems().get(0).key()).isEqualTo("member.problem.near-code");
        assertThat(row.known()).map(Member::card).contains("CB1");
        assertThat(answered(roll, "Nông Thị Hà|CB2|1980", Answer.TAKEN).size()).isEqualTo(2);
        assertThat(answered(roll, "Nông Thị Hà|CB2|1980", Answer.SAME).members())
                .extracting(Member::card)
                .containsExactly("CB2");
    }

    /** Codes that only number the rows: a row was inserted at the top. */
    @Test
    void no_code_outweighs_a_name_and_a_date_that_both_differ() {
        var roll = imported(
                Roll.EMPTY, "Nguyễn Thị Hường|01|05/04/1980", "Trần Văn Bình|02|20/12/1975", "Lê Thị Thu|03|1990");
        String[] shifted = {
            "Bùi Văn An|01|1988", "Nguyễn Thị Hường|02|05/04/1980", "Trần Văn Bình|03|20/12/1975", "Lê Thị Thu|04|1990"
        };
        assertThat(problems(plan(roll, shifted)))
                .containsExactly(
                        "member.problem.card-taken",
                        "member.problem.near-code",
                        "member.problem.near-code",
                        "member.problem.near-code");
        var answered = drafts(shifted).stream()
                .map(draft -> draft.answered(draft.row() == 2 ? Answer.TAKEN : Answer.SAME))
                .toList();
        var taken = roll.acceptImport(answered).applyTo(roll, Instant.EPOCH);
        assertThat(taken.members())
                .extracting(member -> member.card() + " " + member.name())
                .containsExactly("02 Nguyễn Thị Hường", "03 Trần Văn Bình", "04 Lê Thị Thu", "01 Bùi Văn An");
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({
        "Nguyễn Thị Hường||05/04/1980, Nguyễn Thị Hương||05/04/1980, member.problem.near-name",
        "Vũ Thị Hòa|||Tổ 2, Vũ Thị Hoa|||Tổ 2, member.problem.near-name",
        "Trần Thị Thuỷ Tiên||1980, Trần Thị Tiên||1980, member.problem.near-name",
        "Lê Văn Cường||05/04/1980, Lê Văn Cường||05/04/1981, member.problem.near-birth",
        "Lê Văn Cường||05/04/1980, Lê Văn Cường||15/04/1980, member.problem.near-birth",
        "Lê Văn Cường|CB1|05/04/1980, Lê Văn Cường|CB9|05/04/1980, member.problem.near-code",
        "Lê Văn Cường|CB1|1980, Hoàng Thị Dung|CB1|1991, member.problem.near-only-code"
    })
    void near_matches_are_asked_about_with_both_sides_shown(String known, String row, String key) {
        var roll = imported(Roll.EMPTY, known);
        var near = plan(roll, row).rows().get(0);
        assertThat(near.problems()).extracting(Sentence::key).containsExactly(key);
        assertThat(near.asksWhetherSame()).isTrue();
        assertThat(near.problems().get(0).arguments().toString())
                .contains(known.substring(0, known.indexOf('|')), row.substring(0, row.indexOf('|')));
        assertThat(plan(roll, row).missing()).isEmpty();
        assertThat(answered(roll, row, Answer.SAME).size()).isEqualTo(1);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({
        "Lê Văn Cường||05/04/1980, Lê Văn Cường||17/09/1991",
        "Lê Văn Cường||1980, Lê Văn Cảnh||1980",
        "Nguyễn Thị Hoa||1980, Nguyễn Thị Hồng||1980",
        "Nông Thị Hà|CB1|1980, Nông Thị Hà|CB2|1991"
    })
    void who_differs_in_more_is_somebody_new(String known, String row) {
        assertThat(states(imported(Roll.EMPTY, known), row)).isEqualTo("NEW");
    }

    @Test
    void whoever_is_missing_from_the_list_is_named_and_may_be_marked() {
        var roll = imported(Roll.EMPTY, "Nông Thị Hà|CB1", "Bế Văn An|CB2", "Lục Thị Mai|CB3");
        var list = drafts("Bế Văn An|CB2");
        assertThat(ImportPlan.of(roll, list).missing())
                .extracting(member -> member.name().full())
                .containsExactly("Nông Thị Hà", "Lục Thị Mai");
        var marked = roll.acceptImport(list, Set.of(new MemberId(3), new MemberId(2)), "không có trong danh sách mới")
                .applyTo(roll, Instant.EPOCH);
        assertThat(marked.members()).extracting(Member::note).containsExactly("", "", "không có trong danh sách mới");
    }

    @Test
    void a_group_is_one_however_it_is_written() {
        var roll = imported(Roll.EMPTY, "Nông Thị Hà|||Tổ 1", "Bế Văn An|||TỔ 01", "Lục Thị Mai|||1", "Lý Văn Ba|||2");
        assertThat(roll.groups()).containsExactly("Tổ 1", "Tổ 2");
        assertThat(states(roll, "Nông Thị Hà|||01", "Lục Thị Mai|||Tổ số 1")).isEqualTo("SAME SAME");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nguyễn Văn 2", "1|Nguyễn Thị Hoa", "Nguyễn Thị Hoa;1980", "a b c d e f g h i k"})
    void what_is_no_name_is_never_a_person(String name) {
        var draft = new MemberDraft(2, Map.of(MemberField.NAME, name), List.of());
        assertThat(ImportPlan.of(Roll.EMPTY, List.of(draft.confirm())).count(State.PROBLEM))
                .isEqualTo(1);
    }

    @Test
    @Timeout(120)
    void twenty_thousand_people_of_one_name_are_no_matter() {
        var plain = new String[20_000];
        var coded = new String[20_000];
        for (int i = 0; i < plain.length; i++) {
            plain[i] = "Nông Thị Hà";
            coded[i] = "Nông Thị Hà|CB" + i;
        }
        assertThat(plan(Roll.EMPTY, plain).count(State.PROBLEM)).isEqualTo(19_999);
        var roll = imported(Roll.EMPTY, coded);
        assertThat(plan(roll, coded).count(State.SAME)).isEqualTo(20_000);
        assertThat(plan(roll, plain).count(State.PROBLEM)).isEqualTo(20_000);
    }

    @Test
    void the_same_row_twice_is_asked_about_and_taken_when_confirmed() {
        var plan = plan(Roll.EMPTY, "Nông Thị Hà||1980", "Nông Thị Hà||1980");
        assertThat(problemOf(plan, 1)).isEqualTo("member.problem.twice");

        var confirmed =
                List.of(plan.rows().get(0).draft(), plan.rows().get(1).draft().confirm());
        var roll = Roll.EMPTY.acceptImport(confirmed).applyTo(Roll.EMPTY, Instant.EPOCH);
        assertThat(roll.size()).isEqualTo(2);
        assertThat(states(roll, "Nông Thị Hà||1980", "Nông Thị Hà||1980")).isEqualTo("SAME SAME");
    }

    @Test
    void a_row_that_may_mean_several_people_is_asked_about() {
        var roll = imported(Roll.EMPTY, "Nông Thị Hà||1980", "Nông Thị Hà||1991");
        assertThat(problemOf(plan(roll, "Nông Thị Hà"), 0)).isEqualTo("member.problem.ambiguous");
    }

    @Test
    void one_card_for_two_people_is_a_problem_even_when_confirmed() {
        var drafts =
                List.of(draft(4, "Nông Thị Hà|CB1"), draft(5, "Bế Văn An|CB1").confirm());
        assertThat(problemOf(ImportPlan.of(Roll.EMPTY, drafts), 1)).isEqualTo("member.problem.card-twice");
    }

    @Test
    void an_unreadable_row_waits_for_the_secretary() {
        var unread = new MemberDraft(
                4, draft(4, "Nông Thị Hà").texts(), List.of(Sentence.of("member.refusal.birth", "31/02/1980")));
        assertThat(ImportPlan.of(Roll.EMPTY, List.of(unread)).count(State.PROBLEM))
                .isEqualTo(1);
        assertThat(ImportPlan.of(Roll.EMPTY, List.of(unread.confirm())).count(State.NEW))
                .isEqualTo(1);
    }

    @Test
    void a_row_without_a_name_is_a_problem() {
        assertThat(problemOf(plan(Roll.EMPTY, "|CB1|1980"), 0)).isEqualTo("member.refusal.name");
    }

    private static List<String> problems(ImportPlan plan) {
        return plan.rows().stream()
                .flatMap(row -> row.problems().stream())
                .map(Sentence::key)
                .toList();
    }

    private static Roll answered(Roll roll, String row, Answer answer) {
        return roll.acceptImport(List.of(draft(2, row).answered(answer))).applyTo(roll, Instant.EPOCH);
    }

    private static String problemOf(ImportPlan plan, int row) {
        assertThat(plan.rows().get(row).state()).isEqualTo(State.PROBLEM);
        return plan.rows().get(row).problems().get(0).key();
    }

    private static String states(Roll roll, String... list) {
        return plan(roll, list).rows().stream().map(row -> row.state().name()).collect(Collectors.joining(" "));
    }

    private static Roll imported(Roll roll, String... list) {
        return roll.acceptImport(drafts(list)).applyTo(roll, Instant.EPOCH);
    }

    private static ImportPlan plan(Roll roll, String... list) {
        return ImportPlan.of(roll, drafts(list));
    }

    private static List<MemberDraft> drafts(String... list) {
        var drafts = new ArrayList<MemberDraft>();
        for (var person : list) {
            drafts.add(draft(drafts.size() + 2, person));
        }
        return drafts;
    }

    private static MemberDraft draft(int row, String person) {
        MemberField[] fields = {
            MemberField.NAME, MemberField.CARD, MemberField.BIRTH, MemberField.GROUP, MemberField.POSITION
        };
        var texts = new EnumMap<MemberField, String>(MemberField.class);
        var parts = person.split("\\|", -1);
        for (int i = 0; i < parts.length; i++) {
            if (!parts[i].isEmpty()) {
                texts.put(fields[i], parts[i]);
            }
        }
        return new MemberDraft(row, texts, List.of());
    }
}
