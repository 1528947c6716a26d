package org.thuky.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thuky.domain.Refusal;
import org.thuky.domain.Share;
import org.thuky.domain.rule.Document;
import org.thuky.domain.rule.MeantFor;
import org.thuky.domain.rule.Rule;
import org.thuky.domain.rule.RuleSet;
import org.thuky.domain.rule.Ruled;
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
        assertThat(files.all())
                .extracting(RuleSet::id)
                .containsExactly(RuleSetFiles.DEFAULT, "k14", "k13", "k12", "k11")
                .startsWith("k13-kh22");
    }

    @Test
    void without_a_folder_of_its_own_a_union_has_the_bundled_ones() {
        assertThat(new RuleSetFiles(folder.resolve("missing")).all()).hasSize(5);
    }

    @Test
    void every_bundled_rule_set_survives_being_frozen_into_a_meeting() throws IOException {
        var json = new ObjectMapper()
                .registerModules(
                        new Jdk8Module(),
                        new JavaTimeModule(),
                        new RuleSetModule(JsonNodeFactory.instance.objectNode()));
        for (var rules : files.all()) {
            assertThat(json.readValue(json.writeValueAsString(rules), RuleSet.class))
                    .isEqualTo(rules);
        }
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
    void a_file_of_our_own_never_takes_the_place_of_a_bundled_one() throws IOException {
        Files.writeString(folder.resolve("own.yaml"), k12.replace("title: Khóa XII", "title: Của chúng tôi"));
        assertThat(refusal("k12")).contains("own.yaml", "«k12»");
    }

    @Test
    void two_files_with_one_id_are_refused_both_by_name() throws IOException {
        own(k12);
        Files.copy(folder.resolve("own.yaml"), folder.resolve("own2.yaml"));
        assertThat(refusal("k12")).contains("own.yaml", "own2.yaml", "«cua-nganh»");
    }

    @Test
    void a_new_id_adds_a_rule_set() throws IOException {
        own(k12);
        assertThat(files.all())
                .extracting(RuleSet::id)
                .endsWith("k11", "cua-nganh")
                .hasSize(6);
    }

    @Test
    void every_bundled_rule_set_survives_being_copied_saved_and_read() {
        for (var bundled : files.all()) {
            var copy = files.copy(bundled, "Bản sao của " + bundled.title());

            var read = new RuleSetFiles(folder).get(copy.id());
            assertThat(read).isEqualTo(copy);
            assertThat(read.values()).isEqualTo(bundled.values());
            assertThat(read.id()).isNotEqualTo(bundled.id());
        }
    }

    @Test
    void a_saved_rule_set_is_readable_by_people() throws IOException {
        var copy = files.copy(files.get("k12"), "Của ngành");

        var yaml = Files.readString(folder.resolve(copy.id() + ".yaml"));
        assertThat(yaml).startsWith("# Mỗi giá trị").contains("title: Của ngành\n", """

                        # Số người dự để đủ điều kiện tiến hành
                        quorum:
                          value: 2/3
                          source: Điều lệ Công đoàn Việt Nam khóa XII
                          clause: khoản 1 Điều 10
                          verified: true
                        """, "surplusMin:\n  value:\n");
        assertThat(Pattern.compile("^(\\w+):", Pattern.MULTILINE)
                        .matcher(yaml)
                        .results()
                        .map(key -> key.group(1)))
                .startsWith("id", "title", "basis")
                .endsWith(Rule.all().stream().map(Rule::name).toArray(String[]::new));
    }

    @Test
    void what_looks_like_something_else_in_yaml_stays_the_text_it_was() {
        var copy = files.copy(files.get("k12"), "2024: “riêng” # 1");
        var odd = copy.with(Rule.COUNTING_BOARD, new Ruled<>("null", "- yes", "1e3", true));
        files.save(odd);
        assertThat(files.get(copy.id())).isEqualTo(odd);
    }

    @Test
    void a_change_is_kept_in_the_file_the_union_wrote_by_hand() throws IOException {
        own(k12);
        files.save(files.get("cua-nganh").with(Rule.SECOND_ENTRY, new Ruled<>(false, "Thỏa thuận", "", true)));

        try (var written = Files.list(folder)) {
            assertThat(written).containsExactly(folder.resolve("own.yaml"));
        }
        assertThat(files.get("cua-nganh").secondEntry().value()).isFalse();
    }

    @Test
    void bundled_rule_sets_are_neither_saved_nor_deleted() {
        for (var bundled : files.all()) {
            assertThat(RuleSetFiles.isBundled(bundled)).isTrue();
            assertThat(told(() -> files.save(bundled))).contains(bundled.title());
            assertThat(told(() -> files.delete(bundled))).contains(bundled.title());
        }
    }

    @Test
    void a_deleted_one_is_gone_and_its_copy_is_not() {
        var first = files.copy(files.get("k12"), "Một");
        var second = files.copy(first, "Hai");

        files.delete(first);

        assertThat(files.all()).extracting(RuleSet::title).contains("Hai").doesNotContain("Một");
        assertThat(files.get(second.id()).values()).isEqualTo(first.values());
    }

    @Test
    void a_folder_that_cannot_be_written_is_told_by_name() throws IOException {
        var blocked = new RuleSetFiles(Files.createFile(folder.resolve("file")).resolve("rules"));
        assertThat(told(() -> blocked.copy(files.get("k12"), "Một"))).contains("rieng-1.yaml");
    }

    @Test
    void decomposed_letters_are_composed() throws IOException {
        own(Normalizer.normalize(k12, Normalizer.Form.NFD));
        assertThat(files.get("cua-nganh").countingBoard().value()).isEqualTo("Ban bầu cử");
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
        assertThat(refusal("k12")).contains("own.yaml", "dòng 217", "majorityBsae");
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
        assertThat(refusal("k12")).contains("dòng 70", "quorum.value");
    }

    @Test
    void a_missing_entry_is_refused_by_name() throws IOException {
        own(k12.replaceAll("(?s)# Số tháng.*?\n\n", ""));
        assertThat(refusal("k12")).contains("retentionMonths");
    }

    @Test
    void a_file_made_before_rules_had_days_and_documents_had_limits_stays_readable() throws IOException {
        own(Files.readString(Path.of("src/test/resources/chronicle/k12.yaml")));
        var rules = files.get("cua-nganh");
        assertThat(rules.validity().value()).isEmpty();
        assertThat(rules.tieRevoteMajority()).isEqualTo(new Ruled<>(Optional.of(true), "Thông lệ", "", false));
        assertThat(rules.basis()).extracting(Document::meantFor).endsWith(MeantFor.ANY_MEETING, MeantFor.CONGRESSES);
    }

    @ParameterizedTest
    @CsvSource({
        "from: 2022-03-03, from: 3/3/2022",
        "from: 2022-03-03, since: 2022-03-03",
        "from: 2022-03-03, from: 2024-01-01",
        "meantFor: CONGRESSES, meantFor: DAI_HOI",
        "title: Hướng dẫn, name: Hướng dẫn"
    })
    void a_document_that_is_not_written_as_one_is_refused(String right, String wrong) throws IOException {
        own(k12.replace(right, wrong));
        assertThat(refusal("k12")).contains("own.yaml");
    }

    @Test
    void a_bar_of_nothing_is_refused() throws IOException {
        own(k12.replace("value: 2/3", "value: 2/0"));
        assertThat(refusal("k12")).contains("own.yaml", "Số người dự", "2/0");
    }

    @Test
    void a_value_that_rests_on_nothing_is_refused() throws IOException {
        own(k12.replaceFirst("(?s)(quorum:.*?)source: [^\n]+", "$1source: ' '"));
        assertThat(refusal("k12")).contains("own.yaml", "«Số người dự", "chưa có căn cứ");
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
        Files.writeString(folder.resolve("own.yaml"), yaml.replace("id: k12", "id: cua-nganh"));
    }

    private String refusal(String id) {
        return told(() -> files.get(id));
    }

    private static String told(ThrowingCallable act) {
        var refusal = catchThrowableOfType(Refusal.class, act);
        assertThat(refusal).isNotNull();
        return new Messages(Messages.VIETNAMESE).text(refusal.sentence());
    }
}
