package org.thuky.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thuky.domain.Refusal;
import org.thuky.domain.Share;
import org.thuky.domain.rule.RuleSet;
import org.thuky.domain.rule.Step;
import org.thuky.text.Messages;

class RuleSetFilesTest {

    @TempDir
    Path folder;

    private RuleSetFiles files;
    private String k12;

    @BeforeEach
    void a_union_with_its_own_folder() throws IOException {
        files = new RuleSetFiles(folder);
        try (var file = RuleSetFiles.class.getResourceAsStream("/org/thuky/assets/rules/k12.yaml")) {
            k12 = new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void the_default_comes_first() {
        assertThat(files.all()).extracting(RuleSet::id).containsExactly(RuleSetFiles.DEFAULT, "k12");
    }

    @Test
    void without_a_folder_of_its_own_a_union_has_the_bundled_ones() {
        assertThat(new RuleSetFiles(folder.resolve("missing")).all()).hasSize(2);
    }

    @Test
    void every_bundled_rule_set_survives_being_frozen_into_a_meeting() throws IOException {
        var json = new ObjectMapper().registerModules(new Jdk8Module(), new RuleSetModule());
        for (var rules : files.all()) {
            assertThat(json.readValue(json.writeValueAsString(rules), RuleSet.class))
                    .isEqualTo(rules);
        }
    }

    @Test
    void the_agenda_of_hd_38_has_fourteen_steps_and_a_credentials_board_only_at_a_delegate_congress() {
        var rules = files.get("k13-kh22");
        assertThat(rules.fullCongressAgenda().value()).hasSize(14);
        assertThat(rules.delegateCongressAgenda().value()).hasSize(14);
        assertThat(rules.delegateCongressAgenda().value().get(2).title()).contains("Ban thẩm tra");
        assertThat(rules.fullCongressAgenda().value().get(2).title()).doesNotContain("Ban thẩm tra");
        assertThat(rules.fullCongressAgenda().value().get(10).step()).isEqualTo(Step.ELECTIONS);
    }

    @Test
    void term_xii_elects_the_bodies_before_the_introduction_and_has_no_review_of_the_committee() {
        assertThat(files.get("k12").fullCongressAgenda().value())
                .extracting(step -> step.step())
                .startsWith(Step.OPENING_CEREMONY, Step.PRESIDING_BODIES, Step.INTRODUCTION)
                .doesNotContain(Step.COMMITTEE_REVIEW);
    }

    @ParameterizedTest
    @CsvSource({"29, 3, 3", "30, 3, 3", "49, 3, 3", "50, 3, 5", "149, 3, 5", "150, 3, 9", "25000, 3, 25", "90000, 3, 25"
    })
    void kh_22_limits_the_committee_by_size(int members, int min, int max) {
        var row = files.get("k13-kh22").committeeSeats().value().orElseThrow().forMembers(members);
        assertThat(row.min()).isEqualTo(min);
        assertThat(row.max()).isEqualTo(max);
    }

    @Test
    void a_union_of_nine_had_no_committee_in_term_xii() {
        assertThat(files.get("k12")
                        .committeeSeats()
                        .value()
                        .orElseThrow()
                        .forMembers(9)
                        .max())
                .isZero();
        assertThat(files.get("k12")
                        .committeeSeats()
                        .value()
                        .orElseThrow()
                        .forMembers(10)
                        .allows(15))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "127, 85, true",
        "127, 84, false",
        "127, 102, true",
        "150, 100, true",
        "150, 99, false",
        "30, 20, true",
        "1, 1, true",
        "1, 0, false",
        "0, 0, false"
    })
    void two_thirds_of_those_summoned_make_a_quorum(int summoned, int present, boolean quorate) {
        assertThat(files.get("k13-kh22").quorate(new Share(present, summoned))).isEqualTo(quorate);
    }

    @Test
    void from_200_members_on_the_congress_is_one_of_delegates() {
        assertThat(files.get("k13-kh22").delegateCongressFrom().value()).contains(200);
        assertThat(files.get("k13-kh22").delegateCongressFrom().verified()).isTrue();
    }

    @Test
    void what_was_not_read_in_the_document_is_marked() {
        assertThat(files.get("k13-kh22").majority().verified()).isFalse();
        assertThat(files.get("k12").majority().citation())
                .isEqualTo("khoản 3 Điều 10 Điều lệ Công đoàn Việt Nam khóa XII");
    }

    @Test
    void a_changed_copy_takes_the_place_of_the_bundled_one() throws IOException {
        own(k12.replace("title: Khóa XII (đại hội nhiệm kỳ 2023–2028)", "title: Của chúng tôi"));
        assertThat(files.get("k12").title()).isEqualTo("Của chúng tôi");
        assertThat(files.all()).hasSize(2);
    }

    @Test
    void a_new_id_adds_a_rule_set() throws IOException {
        own(k12.replace("id: k12", "id: cua-nganh"));
        assertThat(files.all()).extracting(RuleSet::id).containsExactly("k13-kh22", "k12", "cua-nganh");
    }

    @Test
    void decomposed_letters_are_composed() throws IOException {
        own(Normalizer.normalize(k12, Normalizer.Form.NFD));
        assertThat(files.get("k12").countingBoard().value()).isEqualTo("Ban bầu cử");
    }

    @Test
    void an_unknown_id_is_refused() {
        assertThat(refusal("k99")).contains("k99");
    }

    @Test
    void a_broken_file_is_refused_with_its_name_and_line() throws IOException {
        own("id: x\ntitle: x\n\tbasis: y\n");
        assertThat(refusal("k12")).contains("own.yaml", "dòng 2", "YAML");
    }

    @Test
    void a_misspelt_entry_is_refused_by_name() throws IOException {
        own(k12.replace("majorityBase:", "majorityBsae:"));
        assertThat(refusal("k12")).contains("own.yaml", "dòng 157", "majorityBsae");
    }

    @Test
    void an_entry_nobody_knows_is_refused_by_name() throws IOException {
        own(k12.replace("majorityBase:", "colour: red\nmajorityBase:"));
        assertThat(refusal("k12")).contains("own.yaml", "colour");
    }

    @Test
    void an_unknown_choice_is_refused_with_its_place() throws IOException {
        own(k12.replace("value: COLLECTED", "value: THU_VE"));
        assertThat(refusal("k12")).contains("majorityBase.value");
    }

    @Test
    void a_share_must_be_written_as_one() throws IOException {
        own(k12.replace("value: 2/3", "value: 66%"));
        assertThat(refusal("k12")).contains("dòng 50", "quorum.value");
    }

    @Test
    void a_missing_entry_is_refused_by_name() throws IOException {
        own(k12.replaceAll("(?s)# Số tháng.*?\n\n", ""));
        assertThat(refusal("k12")).contains("retentionMonths");
    }

    @Test
    void a_bar_of_nothing_is_refused() throws IOException {
        own(k12.replace("value: 2/3", "value: 2/0"));
        assertThat(refusal("k12")).contains("own.yaml", "Số người dự", "2/0");
    }

    @Test
    void a_rule_set_must_know_the_over_voted_ballot() throws IOException {
        own(k12.replace("code: OVER_VOTED", "code: TOO_MANY"));
        assertThat(refusal("k12")).contains("OVER_VOTED");
    }

    @Test
    void an_empty_file_is_refused() throws IOException {
        own("");
        assertThat(refusal("k12")).contains("own.yaml");
    }

    @Test
    void another_encoding_is_refused() throws IOException {
        Files.write(folder.resolve("own.yaml"), k12.getBytes(StandardCharsets.UTF_16LE));
        assertThat(refusal("k12")).contains("own.yaml", "UTF-8");
    }

    private void own(String yaml) throws IOException {
        Files.writeString(folder.resolve("own.yaml"), yaml);
    }

    private String refusal(String id) {
        var refusal = catchThrowableOfType(Refusal.class, () -> files.get(id));
        assertThat(refusal).isNotNull();
        return new Messages(Messages.VIETNAMESE).text(refusal.sentence());
    }
}
