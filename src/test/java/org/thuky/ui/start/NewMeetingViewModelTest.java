package org.thuky.ui.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thuky.domain.Sentence;
import org.thuky.domain.meeting.CongressForm;
import org.thuky.domain.meeting.MeetingKind;
import org.thuky.store.RuleSetFiles;
import org.thuky.ui.common.FactsDraft.Kind;

class NewMeetingViewModelTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 10, 1);

    private final NewMeetingViewModel model = new NewMeetingViewModel(Path.of("Thu Ky"), TODAY);

    @BeforeEach
    void fill_in() {
        model.facts().unionProperty().set(" Công đoàn cơ sở Bệnh viện Đa khoa tỉnh ");
        model.facts().dateProperty().set("9/5/2023");
        model.facts().termProperty().set("2023 - 2028");
        model.ruleSetProperty().set(new RuleSetFiles(Path.of("none")).get("k12"));
    }

    @Test
    void name_term_and_date_are_enough_to_begin() {
        assertThat(model.problem().getValue()).isEmpty();
        var meeting = model.meeting().facts();
        assertThat(meeting.union()).isEqualTo("Công đoàn cơ sở Bệnh viện Đa khoa tỉnh");
        assertThat(meeting.date()).isEqualTo(LocalDate.of(2023, 5, 9));
        assertThat(meeting.start()).isEqualTo(LocalTime.of(7, 30));
        assertThat(meeting.ordinal()).isZero();
        assertThat(meeting.termTo()).isEqualTo(2028);
        assertThat(model.meeting().rules().id()).isEqualTo("k12");
    }

    @Test
    void the_rules_chosen_stay_chosen_as_they_are_now() {
        var files = new RuleSetFiles(Path.of("none"));
        model.offer(files.all());
        assertThat(model.ruleSetProperty().get().id()).isEqualTo("k12");

        model.facts().dateProperty().set("9/11/2025");
        assertThat(model.ruleSetProperty().get().id()).isEqualTo("k12");
        assertThat(model.warning().getValue())
                .hasValueSatisfying(warning -> assertThat(warning.key()).isEqualTo("rule.warning.over"));
        assertThat(model.problem().getValue()).isEmpty();
    }

    @Test
    void the_rules_follow_day_and_kind_until_others_are_chosen() {
        var files = new RuleSetFiles(Path.of("none"));
        var fresh = new NewMeetingViewModel(Path.of("Thu Ky"), TODAY);
        fresh.offer(files.all());
        assertThat(proposed(fresh, "")).isEqualTo("k13-kh22");
        assertThat(proposed(fresh, "9/5/2023")).isEqualTo("k12");
        assertThat(proposed(fresh, "30/12/2025")).isEqualTo("k13-kh22");
        assertThat(proposed(fresh, "31/12/2025")).isEqualTo("k13");
        assertThat(proposed(fresh, "28/11/2026")).isEqualTo("k14");
        assertThat(proposed(fresh, "29/11/2025")).isEqualTo("k13-kh22");
        fresh.facts().kindProperty().set(Kind.COMMITTEE_CONFERENCE);
        assertThat(fresh.ruleSetProperty().get().id()).isEqualTo("k13");
        assertThat(fresh.warning().getValue()).isEmpty();

        fresh.offer(files.all());
        fresh.ruleSetProperty().set(files.get("k12"));
        assertThat(proposed(fresh, "28/11/2026")).isEqualTo("k12");
    }

    private static String proposed(NewMeetingViewModel model, String date) {
        model.facts().dateProperty().set(date);
        return model.ruleSetProperty().get().id();
    }

    @Test
    void a_congress_has_two_forms() {
        model.facts().kindProperty().set(Kind.DELEGATE_CONGRESS);

        assertThat(model.meeting().facts().kind()).isEqualTo(MeetingKind.CONGRESS);
        assertThat(model.meeting().facts().form()).isEqualTo(CongressForm.DELEGATE);
    }

    @Test
    void accents_pasted_apart_are_joined() {
        model.facts().placeProperty().set("Ho\u0323\u0302i tru\u031bo\u031b\u0300ng");

        assertThat(model.meeting().facts().place()).isEqualTo("Hội trường");
    }

    @Test
    void the_folder_sorts_by_day() {
        assertThat(model.meeting().folder())
                .isEqualTo(Path.of("Thu Ky", "2023-05-09 Công đoàn cơ sở Bệnh viện Đa khoa tỉnh"));
    }

    @Test
    void a_name_no_file_system_takes_still_makes_a_folder() {
        model.facts().unionProperty().set("CĐCS \"Xí nghiệp 1/5\": tổ A?.");

        assertThat(model.meeting().folder().getFileName()).hasToString("2023-05-09 CĐCS Xí nghiệp 1 5 tổ A");
    }

    @Test
    void a_place_where_no_name_is_short_enough_is_told_before_anything_is_made() {
        model.parentProperty().set(Path.of("x".repeat(4000)));

        assertThat(model.problem().getValue())
                .hasValueSatisfying(problem -> assertThat(problem.key()).isEqualTo("disk.refusal.deep"));
        model.parentProperty().set(Path.of("Thu Ky"));
        assertThat(model.problem().getValue()).isEmpty();
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({"VI, 6", "vi, 6", "XVI, 16", "6, 6", "IV, 4", "XL, 40"})
    void the_ordinal_is_roman_or_plain(String typed, int ordinal) {
        model.facts().ordinalProperty().set(typed);

        assertThat(model.meeting().facts().ordinal()).isEqualTo(ordinal);
    }

    @ParameterizedTest(name = "{0} = \"{1}\": {2}")
    @CsvSource({
        "union, ' ', start.form.problem.union",
        "ordinal, sáu, start.form.problem.ordinal",
        "term, '', start.form.problem.term",
        "term, 2028 - 2023, start.form.problem.term",
        "date, '', start.form.problem.date",
        "date, 31/4/2023, start.form.problem.date",
        "start, sáng, start.form.problem.start"
    })
    void one_sentence_says_what_is_missing(String field, String typed, String key) {
        (switch (field) {
                    case "union" -> model.facts().unionProperty();
                    case "ordinal" -> model.facts().ordinalProperty();
                    case "term" -> model.facts().termProperty();
                    case "date" -> model.facts().dateProperty();
                    default -> model.facts().startProperty();
                })
                .set(typed);

        assertThat(model.problem().getValue()).contains(Sentence.of(key));
    }
}
