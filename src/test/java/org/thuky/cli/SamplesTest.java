package org.thuky.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thuky.domain.chronicle.Entry;
import org.thuky.domain.election.ElectionEvent.ResultAnnounced;
import org.thuky.paper.Papers;
import org.thuky.store.Forgery;
import org.thuky.store.H2Archive;
import org.thuky.store.RuleSetFiles;
import org.thuky.text.Messages;

/** The samples through the verbs, held against what the press told of those meetings. */
class SamplesTest {

    private static final Path SAMPLES = Path.of("assets/samples");

    @TempDir
    private Path temp;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void cao_bang_had_102_of_127_a_committee_of_7_and_8_delegates() throws IOException {
        var result = play("cao-bang");

        assertThat(result.at("/roll/summoned").asInt()).isEqualTo(127);
        assertThat(result.at("/roll/present").asInt()).isEqualTo(102);
        assertThat(result.at("/roll/share").asText()).isEqualTo("80.31");
        assertThat(result.at("/roll/quorate").asBoolean()).isTrue();
        assertThat(elected(result, 0)).hasSize(7);
        assertThat(elected(result, 1)).hasSize(8);
        assertThat(result.at("/elections/0/collected").asInt())
                .isEqualTo(result.at("/elections/0/valid").asInt()
                        + result.at("/elections/0/invalid").asInt());
    }

    @Test
    void ha_giang_elected_2_with_to_duc_hien_1_delegate_and_1_alternate_and_adopted_all_at_once() throws IOException {
        var result = play("ha-giang");

        assertThat(elected(result, 0)).hasSize(2).contains("Tô Đức Hiện");
        assertThat(elected(result, 1)).containsExactly("Tô Đức Hiện");
        assertThat(elected(result, 2)).hasSize(1);
        var resolution = result.at("/votes").get(result.at("/votes").size() - 1);
        assertThat(resolution.at("/for").asInt())
                .isEqualTo(resolution.at("/base").asInt())
                .isPositive();
        assertThat(resolution.at("/passed").asBoolean()).isTrue();
    }

    @Test
    void lang_son_elected_5_with_ha_minh_anh() throws IOException {
        assertThat(elected(play("lang-son"), 0)).hasSize(5).contains("Hà Minh Anh");
    }

    @Test
    void the_same_script_always_gives_the_same_integrity_code() throws IOException {
        var first = play("ha-giang").at("/integrityCode").asText();
        assertThat(run(
                        "play",
                        SAMPLES.resolve("ha-giang/script.yaml").toString(),
                        "--out",
                        temp.resolve("again").toString()))
                .isZero();
        var second =
                new ObjectMapper().readTree(temp.resolve("again/result.json").toFile());
        assertThat(second.at("/integrityCode").asText()).isEqualTo(first).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cao-bang", "ha-giang", "lang-son"})
    void a_played_meeting_verifies_with_the_code_of_its_result(String place) throws IOException {
        var code = play(place).at("/integrityCode").asText();

        assertThat(run("verify", temp.resolve(place).toString())).isZero();

        assertThat(said()).contains(code);
    }

    @Test
    void an_altered_meeting_does_not_verify_and_the_entry_is_named() throws IOException {
        play("lang-son");
        Forgery.alter(temp.resolve("lang-son"), 40);

        assertThat(run("verify", temp.resolve("lang-son").toString())).isEqualTo(1);

        assertThat(complained()).contains("Dòng 40 ");
    }

    @Test
    void a_result_that_the_ballots_do_not_give_is_found_by_the_recount() throws IOException {
        play("ha-giang");
        try (var store = new H2Archive().open(temp.resolve("ha-giang"))) {
            var seal = store.chronicle().inForce().stream()
                    .filter(entry -> entry.event() instanceof ResultAnnounced)
                    .reduce((earlier, later) -> later)
                    .orElseThrow();
            var election = ((ResultAnnounced) seal.event()).election();
            long next = store.chronicle().nextNumber();
            store.append(new Entry.Revoked(next, seal.at(), "x", seal.number(), "x"));
            store.append(new Entry.Recorded(next + 1, seal.at(), "x", new ResultAnnounced(election, List.of(), "")));
        }

        assertThat(run("verify", temp.resolve("ha-giang").toString())).isEqualTo(1);

        assertThat(complained()).contains("không khớp khi kiểm lại");
    }

    @Test
    void papers_are_written_again_from_the_record() throws IOException {
        play("cao-bang");
        var folder = temp.resolve("papers");

        assertThat(run("papers", temp.resolve("cao-bang").toString(), "--out", folder.toString()))
                .isZero();

        try (var again = Files.list(folder);
                var played = Files.list(temp.resolve("cao-bang/van-kien"))) {
            assertThat(again.map(Path::getFileName))
                    .containsExactlyInAnyOrderElementsOf(
                            played.map(Path::getFileName).toList())
                    .hasSize(7);
        }
    }

    @Test
    void import_prints_what_it_would_do_and_writes_nothing() throws IOException {
        assertThat(run("import", SAMPLES.resolve("cao-bang/danh-sach.xlsx").toString()))
                .isZero();

        var preview = new ObjectMapper().readTree(said());
        assertThat(preview.at("/added").asInt()).isEqualTo(127);
        assertThat(preview.at("/problems").asInt()).isZero();
        assertThat(temp).isEmptyDirectory();
    }

    @Test
    void a_step_that_cannot_be_done_is_told_with_its_place() throws IOException {
        var script = Files.writeString(temp.resolve("script.yaml"), """
                meeting: {union: Công đoàn cơ sở thử nghiệm, term-from: 2023, term-to: 2028, date: 2023-05-09, start: "13:30"}
                steps:
                  - add-member: {name: Nguyễn Văn An}
                  - check-in: Nguyễn Văn An
                  - check-in: Nguyễn Văn An
                """);

        assertThat(run("play", script.toString(), "--out", temp.resolve("out").toString()))
                .isEqualTo(1);

        assertThat(complained()).startsWith("Bước 3 (check-in): Đồng chí Nguyễn Văn An đã có mặt từ 13:30.");
    }

    @Test
    void an_unknown_verb_is_answered_with_those_there_are() {
        assertThat(run("count")).isEqualTo(2);
        assertThat(complained()).contains("count", "verify");
    }

    private JsonNode play(String place) throws IOException {
        var folder = temp.resolve(place);
        assertThat(run("play", SAMPLES.resolve(place + "/script.yaml").toString(), "--out", folder.toString()))
                .as(complained())
                .isZero();
        return new ObjectMapper().readTree(folder.resolve("result.json").toFile());
    }

    private static List<String> elected(JsonNode result, int election) {
        var names = new ArrayList<String>();
        for (var candidate : result.at("/elections").get(election).get("candidates")) {
            if (candidate.get("outcome").asText().equals("elected")) {
                names.add(candidate.get("name").asText());
            }
        }
        return names;
    }

    private int run(String... words) {
        out.reset();
        err.reset();
        return new ThuKyCommand(
                        new H2Archive(),
                        new RuleSetFiles(temp.resolve("no-own-rules")),
                        new Papers(temp.resolve("no-own-templates")),
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        new Messages(Messages.VIETNAMESE))
                .run(words);
    }

    private String said() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String complained() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
