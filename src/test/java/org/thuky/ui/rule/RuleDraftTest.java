package org.thuky.ui.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thuky.domain.Sentence;
import org.thuky.domain.Share;
import org.thuky.domain.rule.AgendaRole;
import org.thuky.domain.rule.Document;
import org.thuky.domain.rule.Rule;
import org.thuky.domain.rule.RuleSet;
import org.thuky.domain.rule.TieRule;
import org.thuky.domain.rule.ValueType;
import org.thuky.testkit.Congress;
import org.thuky.text.Messages;

class RuleDraftTest {

    private final Messages messages = new Messages(Messages.VIETNAMESE);
    private final RuleSet rules = Congress.rules("k13-kh22");

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void what_is_shown_to_be_changed_reads_as_what_it_was(String language) {
        for (var rule : Rule.all()) {
            var spoken = new Messages(language.equals("vi") ? Messages.VIETNAMESE : Messages.ENGLISH);
            assertThat(new RuleDraft(rules, rule, spoken).changed())
                    .as(rule.name())
                    .isEqualTo(rules);
        }
    }

    @ParameterizedTest
    @CsvSource({"3/4, 3, 4", "' 3 / 4 ', 3, 4", "75%, 75, 100", "75 %, 75, 100"})
    void a_share_is_typed_as_a_fraction_or_a_percentage(String typed, int part, int whole) {
        var draft = draft(Rule.QUORUM);
        draft.textProperty().set(typed);
        assertThat(draft.changed().quorum().value()).isEqualTo(new Share(part, whole));
    }

    @ParameterizedTest
    @CsvSource({
        "quorum, 66, Hãy ghi một phân số như 2/3 hoặc một tỷ lệ như 5%.",
        "quorum, '', Hãy ghi một phân số như 2/3 hoặc một tỷ lệ như 5%.",
        "quorum, 3/2, '«Số người dự để đủ điều kiện tiến hành» không thể là 3/2: hãy ghi một phân số không quá 1, ví dụ 1/2.'",
        "guestsMax, nhiều, 'Hãy ghi một phân số như 1/3, một tỷ lệ như 5%, hoặc để trống.'",
        "maxRounds, hai, 'Hãy ghi một số, chỉ gồm chữ số, ví dụ 5.'",
        "maxRounds, 0, Số vòng bầu ít nhất là 1.",
        "inspectionMax, 7 người, 'Hãy ghi một số, chỉ gồm chữ số, ví dụ 9, hoặc để trống.'",
        "countingBoard, ' ', 'Hãy ghi tên gọi, ví dụ Ban kiểm phiếu.'",
        "validity, năm 2025, 'Hãy ghi ngày đầu – ngày cuối, ví dụ 29/8/2025 – 30/12/2025, hoặc để trống.'",
        "validity, 30/2/2025 –, 'Hãy ghi ngày đầu – ngày cuối, ví dụ 29/8/2025 – 30/12/2025, hoặc để trống.'",
        "validity, 30/12/2025 – 29/8/2025, Ngày cuối 29/8/2025 đứng trước ngày đầu 30/12/2025. Hãy sửa một trong hai ngày.",
        "ageBands, dưới 35, 'Hãy ghi tuổi cuối của từng nhóm, ví dụ 30, 40, 50, 60.'",
        "ageBands, '40, 30', 'Nhóm tuổi không thể kết thúc ở tuổi 30: hãy ghi các tuổi tăng dần, từ 1 đến 120.'",
        "committeeSeats, 0 đến 50, 'Dòng 1: hãy ghi từ số đoàn viên: ít nhất–nhiều nhất, ví dụ 150: 3–9.'",
        "committeeSeats, 5: 3–9, Dòng đầu của khung số lượng phải bắt đầu từ 0 đoàn viên.",
        "invalidReasons, Rách, 'Dòng 1: hãy ghi MÃ | lý do | lý do bằng tiếng Anh; mã là chữ in không dấu, ví dụ NO_STAMP.'",
        "invalidReasons, TORN | Rách | Torn, Danh sách lý do phiếu không hợp lệ phải có «OVER_VOTED» (bầu quá số lượng).",
        "fullCongressAgenda, Chào cờ, Dòng 1: hãy ghi vai | nội dung | người điều hành | số phút.",
        "fullCongressAgenda, '', Hãy ghi ít nhất một dòng."
    })
    void what_cannot_be_is_told_with_what_to_write(String rule, String typed, String told) {
        var draft = draft(Rule.named(rule).orElseThrow());
        draft.textProperty().set(typed);
        assertThat(messages.text(draft.problem().getValue().orElseThrow())).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource({
        "29/8/2025 – 30/12/2025, Từ 29/8/2025 đến hết 30/12/2025",
        "29-8-2025 - 30.12.2025, Từ 29/8/2025 đến hết 30/12/2025",
        "29/8/2025 –, Từ 29/8/2025",
        "- 30/12/2025, Đến hết 30/12/2025",
        "'', 'Chưa rõ, để trống'"
    })
    void days_are_typed_with_a_dash_between(String typed, String told) {
        var draft = draft(Rule.VALIDITY);
        draft.textProperty().set(typed);
        draft.verifiedProperty().set(false);
        assertThat(new RuleWords(messages).words(Rule.VALIDITY, draft.changed().validity()))
                .isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Kế hoạch số 5 | 29/8/2025 – 30/12/2025 | Chỉ đại hội; true",
                "Kế hoạch số 5; true",
                "Kế hoạch số 5 | | mọi cuộc họp; true",
                "Kế hoạch số 5 | 2025; false",
                "Kế hoạch số 5 | | hội nghị; false",
                "| 29/8/2025 –; false"
            })
    void a_document_is_typed_in_a_line_with_its_days(String typed, boolean right) {
        var draft = new TitleDraft(rules, messages);
        draft.basisProperty().set("Điều lệ\n" + typed);
        assertThat(draft.validity().ready().get()).isEqualTo(right);
        if (right) {
            assertThat(new TitleDraft(draft.changed(), messages).changed()).isEqualTo(draft.changed());
            assertThat(draft.changed().basis())
                    .hasSize(2)
                    .last()
                    .extracting(Document::title)
                    .isEqualTo("Kế hoạch số 5");
        }
    }

    @Test
    void an_unknown_role_of_a_step_is_answered_with_the_roles() {
        var draft = draft(Rule.FULL_CONGRESS_AGENDA);
        draft.textProperty().set("Chào cờ | Chào cờ | MC | 5\n\nMúa | Múa lân | Đội văn nghệ | 10");
        assertThat(messages.text(draft.problem().getValue().orElseThrow()))
                .contains("Dòng 3", "«Múa»", "Thông qua nghị quyết");

        draft.textProperty().set("Chào cờ | Chào cờ | MC | 5\n\nnội dung khác | Múa lân | | 10");
        assertThat(draft.problem().getValue()).isEmpty();
        assertThat(draft.changed().fullCongressAgenda().value().get(1).step()).isEqualTo(AgendaRole.OTHER);
    }

    @Test
    void age_groups_are_typed_by_their_last_years() {
        var draft = draft(Rule.AGE_BANDS);
        assertThat(draft.textProperty().get()).isEqualTo("30, 40, 50, 60");
        draft.textProperty().set("35 55;65");
        assertThat(draft.changed().ageBands().value().ends()).containsExactly(35, 55, 65);
    }

    @Test
    void nothing_typed_is_nothing_prescribed() {
        var draft = draft(Rule.COMMITTEE_SEATS);
        draft.textProperty().set(" ");
        assertThat(draft.problem().getValue()).isEmpty();
        assertThat(draft.changed().committeeSeats().value()).isEqualTo(Optional.empty());
    }

    @Test
    void a_choice_is_chosen_and_yes_is_one() {
        var tie = draft(Rule.TIE_RULE);
        assertThat(tie.choices()).isEqualTo(List.of(TieRule.values()));
        tie.choiceProperty().set(TieRule.ASK_CONGRESS);
        assertThat(tie.changed().tieRule().value()).isEqualTo(TieRule.ASK_CONGRESS);

        var second = draft(Rule.SECOND_ENTRY);
        second.choiceProperty().set(false);
        assertThat(second.changed().secondEntry().value()).isFalse();
        assertThat(draft(Rule.QUORUM).isChosen()).isFalse();
    }

    @Test
    void a_value_is_verified_with_its_source_and_clause() {
        var draft = draft(Rule.QUORUM);
        draft.sourceProperty().set(" Điều lệ khóa XIII ");
        draft.clauseProperty().set("khoản 1 Điều 12");
        draft.verifiedProperty().set(true);

        var quorum = draft.changed().quorum();
        assertThat(quorum.citation()).isEqualTo("khoản 1 Điều 12 Điều lệ khóa XIII");
        assertThat(quorum.verified()).isTrue();

        draft.sourceProperty().set("");
        var unsourced = draft.validity().problem(draft.sourceProperty()).getValue();
        assertThat(unsourced)
                .contains(Sentence.of("rule.refusal.source", Rule.QUORUM.title()))
                .isEqualTo(draft.problem().getValue());
    }

    @ParameterizedTest
    @CsvSource({
        "quorum, Ít nhất 2/3 số được triệu tập",
        "guestsMax, Không quá 15% số đại biểu chính thức được triệu tập",
        "'surplusMin', 'Chưa rõ, để trống'",
        "secondEntry, Có",
        "ageBands, 'Từ 30 tuổi trở xuống\nTừ 31 đến 40 tuổi\nTừ 41 đến 50 tuổi\nTừ 51 đến 60 tuổi\nTrên 60 tuổi'",
        "majorityBase, Số phiếu thu về",
        "countingBoard, Ban kiểm phiếu",
        "committeeSeats, ''"
    })
    void values_are_told_in_words(String name, String told) {
        var rule = Rule.named(name).orElseThrow();
        assertThat(new RuleWords(messages).words(rule, rules.value(rule))).isEqualTo(told);
    }

    @Test
    void an_empty_value_that_was_verified_means_that_nothing_is_prescribed() {
        var draft = draft(Rule.SURPLUS_MIN);
        draft.verifiedProperty().set(true);
        assertThat(new RuleWords(messages)
                        .words(Rule.SURPLUS_MIN, draft.changed().surplusMin()))
                .isEqualTo("Không quy định");
    }

    @Test
    void every_value_has_words_or_a_table_in_both_languages() {
        for (var language : List.of(Messages.VIETNAMESE, Messages.ENGLISH)) {
            var words = new RuleWords(new Messages(language));
            for (var rule : Rule.all()) {
                var value = rules.value(rule).value();
                assertThat(words.words(rule, rules.value(rule)).isEmpty())
                        .as(rule.name())
                        .isEqualTo(!words.rows(value).isEmpty());
                rule.choices()
                        .forEach(choice -> assertThat(words.choice(choice)).isNotBlank());
                assertThat(rule.form() == ValueType.SIZES && words.rows(value).isEmpty())
                        .isFalse();
            }
        }
    }

    private RuleDraft draft(Rule<?> rule) {
        return new RuleDraft(rules, rule, messages);
    }
}
