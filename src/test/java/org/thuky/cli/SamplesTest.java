package org.thuky.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

/** The samples through the verbs, held against what the press told of those meetings, or what they are made to show. */
class SamplesTest extends VerbsTest {

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
        assertThat(electedBy(result, 3, "chair", "new-committee", 2)).containsExactly("Tô Đức Hiện");
        var resolution = result.at("/votes").get(result.at("/votes").size() - 1);
        assertThat(resolution.at("/for").asInt())
                .isEqualTo(resolution.at("/base").asInt())
                .isPositive();
        assertThat(resolution.at("/passed").asBoolean()).isTrue();
    }

    @Test
    void lang_son_elected_5_who_chose_ha_minh_anh_as_chair() throws IOException {
        var result = play("lang-son");

        assertThat(elected(result, 0)).hasSize(5).contains("Hà Minh Anh");
        assertThat(electedBy(result, 2, "chair", "new-committee", 5)).containsExactly("Hà Minh Anh");
    }

    @Test
    void bau_bo_sung_elected_two_more_members_of_the_committee() throws IOException {
        var result = play("bau-bo-sung");

        assertThat(electedBy(result, 0, "by-election", "meeting", 24))
                .containsExactlyInAnyOrder("Chẩu Thị Thu", "Võ Công Thành");
        assertThat(figure(result, "/elections/0/size")).isEqualTo(29);
    }

    @Test
    void so_ket_reviewed_half_a_term_with_10_of_11_and_elected_nobody() throws IOException {
        var result = play("so-ket");

        assertThat(result.at("/roll/summoned").asInt()).isEqualTo(11);
        assertThat(result.at("/roll/present").asInt()).isEqualTo(10);
        assertThat(result.at("/roll/quorate").asBoolean()).isTrue();
        assertThat(result.at("/elections")).isEmpty();
        assertThat(result.at("/votes/0/for").asInt()).isEqualTo(10);
    }

    @Test
    void bau_lai_voted_again_on_the_two_who_were_level_and_its_committee_of_5_elected_its_officers()
            throws IOException {
        var result = play("bau-lai");

        assertThat(elected(result, 0)).hasSize(4);
        assertThat(result.at("/elections/0/ties/0/candidates"))
                .extracting(JsonNode::asText)
                .containsExactly("Phạm Quang Khải", "Đặng Thị Thu Sương");
        assertThat(result.at("/elections/0/rereadings/0/differed").asInt()).isEqualTo(1);
        assertThat(figure(result, "/elections/0/paperCheck/number")).isEqualTo(38);
        assertThat(figure(result, "/elections/1/round")).isEqualTo(2);
        assertThat(result.at("/elections/1/after/cause").asText()).isEqualTo("tie");
        assertThat(elected(result, 1)).containsExactly("Phạm Quang Khải");
        assertThat(electedBy(result, 2, "chair", "new-committee", 5)).containsExactly("Hoàng Đức Bảo");
        assertThat(electedBy(result, 3, "vice-chairs", "new-committee", 5)).containsExactly("Lê Thị Mỹ Dung");
        assertThat(electedBy(result, 4, "inspection-committee", "new-committee", 5))
                .hasSize(3);
        assertThat(result.at("/elections/4/reason").asText()).startsWith("Chỉ có 05 phiếu");
        assertThat(electedBy(result, 5, "inspection-head", "new-committee", 5))
                .containsExactly("Tôn Nữ Thị Ngọc Bảo Hân");
    }

    @Test
    void lan_hai_went_on_below_the_quorum_and_filled_its_empty_seat_in_a_second_round() throws IOException {
        var result = play("lan-hai");

        assertThat(result.at("/roll/quorate").asBoolean()).isFalse();
        assertThat(figure(result, "/waivers/0/present")).isEqualTo(80);
        assertThat(elected(result, 0)).hasSize(4);
        assertThat(figure(result, "/elections/0/vacant")).isEqualTo(1);
        assertThat(figure(result, "/elections/0/rereadings/0/settled")).isEqualTo(2);
        assertThat(result.at("/elections/1/candidates"))
                .extracting(candidate -> candidate.get("outcome").asText())
                .containsOnlyOnce("alternate");
        assertThat(result.at("/elections/2/after/cause").asText()).isEqualTo("vacant");
        assertThat(elected(result, 2)).containsExactly("Huỳnh Thị Kim Liên");
        assertThat(electedBy(result, 3, "chair", "new-committee", 5)).containsExactly("Đinh Công Bằng");
        assertThat(figure(result, "/elections/3/margin")).isEqualTo(1);
        assertThat(result.at("/elections/3/rereadings")).hasSize(2);
    }

    @Test
    void bau_truc_tiep_a_elected_its_chair_from_the_committee_just_elected() throws IOException {
        var result = play("bau-truc-tiep-a");

        assertThat(elected(result, 0)).hasSize(5).contains("Trịnh Quốc Đạt");
        assertThat(electedBy(result, 1, "chair", "meeting", 104)).containsExactly("Trịnh Quốc Đạt");
        assertThat(electedBy(result, 2, "vice-chairs", "new-committee", 5)).containsExactly("Mai Thị Thùy Linh");
    }

    @Test
    void bau_truc_tiep_b_elected_chair_and_four_more_at_once() throws IOException {
        var result = play("bau-truc-tiep-b");

        assertThat(electedBy(result, 0, "chair", "meeting", 79)).containsExactly("Nguyễn Trọng Nghĩa");
        assertThat(elected(result, 1)).hasSize(4).doesNotContain("Nguyễn Trọng Nghĩa");
        assertThat(figure(result, "/elections/1/size")).isEqualTo(5);
        assertThat(electedBy(result, 2, "vice-chairs", "new-committee", 5)).hasSize(1);
    }

    @Test
    void chi_dinh_announced_seven_of_nine_by_decision_and_the_nine_elected_their_bodies() throws IOException {
        var result = play("chi-dinh");

        assertThat(result.at("/appointments"))
                .extracting(appointment -> appointment.get("people").size())
                .containsExactly(7, 1, 1);
        assertThat(electedBy(result, 0, "committee", "meeting", 131)).hasSize(2);
        assertThat(figure(result, "/elections/0/size")).isEqualTo(9);
        assertThat(electedBy(result, 1, "standing-committee", "new-committee", 8))
                .hasSize(3);
        assertThat(electedBy(result, 2, "inspection-committee", "new-committee", 8))
                .hasSize(3);
        assertThat(electedBy(result, 3, "inspection-head", "new-committee", 8)).containsExactly("Bùi Quang Hưng");
    }

    @Test
    void dai_bieu_sent_75_of_78_delegates_who_elected_9_and_4_delegates_upwards() throws IOException {
        var result = play("dai-bieu");

        assertThat(figure(result, "/roll/summoned")).isEqualTo(78);
        assertThat(figure(result, "/votes/0/base")).isEqualTo(74);
        assertThat(result.at("/votes/2/subject").asText()).isEqualTo("Báo cáo thẩm tra tư cách đại biểu");
        assertThat(figure(result, "/votes/2/base")).isEqualTo(75);
        assertThat(figure(result, "/votes/7/base")).isEqualTo(74);
        assertThat(electedBy(result, 0, "committee", "meeting", 75))
                .hasSize(9)
                .contains("Hoàng Thị Bích Thủy")
                .doesNotContain("Bùi Thị Hồng Nhung");
        assertThat(electedBy(result, 1, "delegates", "meeting", 75)).hasSize(3);
        assertThat(electedBy(result, 2, "alternates", "meeting", 75)).containsExactly("Tôn Nữ Hoàng Thị Diễm Quỳnh");
        assertThat(electedBy(result, 3, "standing-committee", "new-committee", 9))
                .hasSize(3);
        assertThat(electedBy(result, 4, "chair", "new-committee", 9)).containsExactly("Hoàng Thị Bích Thủy");
        assertThat(electedBy(result, 5, "vice-chairs", "new-committee", 9)).containsExactly("Nguyễn Trọng Khánh");
        assertThat(electedBy(result, 6, "inspection-committee", "new-committee", 9))
                .hasSize(3);
        assertThat(electedBy(result, 7, "inspection-head", "new-committee", 9)).containsExactly("Đặng Thị Minh Nguyệt");
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

    @Test
    void no_log_of_the_program_or_its_database_tells_of_a_ballot() throws IOException {
        var told = new ArrayList<LogRecord>();
        var listening = new Handler() {
            @Override
            public void publish(LogRecord line) {
                told.add(line);
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        var own = Logger.getLogger("org.thuky");
        own.setLevel(Level.ALL);
        own.addHandler(listening);
        try {
            play("ha-giang");
        } finally {
            own.removeHandler(listening);
            own.setLevel(null);
        }

        assertThat(told).isEmpty();
        try (var files = Files.walk(temp)) {
            assertThat(files.map(file -> file.getFileName().toString())).noneMatch(name -> name.contains("trace"));
        }
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
                    .contains(Path.of("16-Bien-ban-dai-hoi.docx"), Path.of("24-Danh-muc-ho-so.docx"));
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

    private static int figure(JsonNode result, String path) {
        return result.at(path).asInt();
    }

    private static List<String> electedBy(JsonNode result, int election, String kind, String electorate, int voters) {
        var held = result.at("/elections").get(election);
        assertThat(held.get("kind").asText()).isEqualTo(kind);
        assertThat(held.get("electorate").asText()).isEqualTo(electorate);
        assertThat(held.get("issued").asInt()).isEqualTo(voters);
        return elected(result, election);
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
}
