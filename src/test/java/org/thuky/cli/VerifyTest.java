package org.thuky.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thuky.domain.chronicle.Entry;
import org.thuky.domain.chronicle.Event;
import org.thuky.domain.election.Ballot;
import org.thuky.domain.election.Candidate;
import org.thuky.domain.election.ElectionEvent.ResultAnnounced;
import org.thuky.domain.election.ElectionEvent.RoundOpened;
import org.thuky.domain.election.ElectionEvent.SheetSettled;
import org.thuky.domain.election.ElectionId;
import org.thuky.domain.election.Nomination;
import org.thuky.domain.election.RoundCause;
import org.thuky.domain.member.Person;
import org.thuky.domain.rule.MarkingStyle;
import org.thuky.store.FolderArchive;
import org.thuky.store.Forgery;
import org.thuky.store.Memory;

/** Whoever holds the file of a meeting can write into it. What was forged is found when the meeting is verified. */
class VerifyTest extends VerbsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bau-bo-sung",
                "bau-lai",
                "bau-truc-tiep-a",
                "bau-truc-tiep-b",
                "cao-bang",
                "chi-dinh",
                "ha-giang",
                "lan-hai",
                "lang-son"
            })
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
    void a_code_of_the_minutes_is_found_though_the_meeting_went_on() throws IOException {
        var folder = temp.resolve("ha-giang");
        var code = play("ha-giang").at("/integrityCode").asText();
        var more = Files.writeString(temp.resolve("more.yaml"), "steps: [undo, redo]");

        assertThat(run("play", more.toString(), "--onto", folder.toString()))
                .as(complained())
                .isZero();

        assertThat(run("verify", folder.toString(), "--code", code)).isZero();
        assertThat(said()).contains("Mã " + code + " là đúng", "ghi thêm 2 dòng");
        assertThat(run("verify", folder.toString(), "--code", "ABCD-1234-ABCD")).isEqualTo(1);
        assertThat(complained()).contains("chưa bao giờ là mã của nhật ký này");
    }

    @Test
    void a_script_that_begins_a_meeting_does_not_go_on_with_another() throws IOException {
        play("ha-giang");
        assertThat(run(
                        "play",
                        SAMPLES.resolve("ha-giang/script.yaml").toString(),
                        "--onto",
                        temp.resolve("ha-giang").toString()))
                .isEqualTo(1);
        assertThat(complained()).contains("--onto");
    }

    @Test
    void a_meeting_is_backed_up_restored_and_verifies_with_the_same_code() throws IOException {
        var code = play("ha-giang").at("/integrityCode").asText();
        var file = temp.resolve("ha-giang.thuky").toString();
        var again = temp.resolve("again").toString();

        assertThat(run("backup", temp.resolve("ha-giang").toString(), "--out", file))
                .as(complained())
                .isZero();
        assertThat(run("restore", file, "--out", again)).as(complained()).isZero();
        assertThat(run("verify", again)).isZero();

        assertThat(said()).contains(code);
        assertThat(temp.resolve("again/van-kien")).isNotEmptyDirectory();
        assertThat(run("restore", file, "--out", again)).isEqualTo(1);
    }

    @Test
    void what_differs_between_the_copies_is_named() throws IOException {
        play("ha-giang");
        Files.write(temp.resolve("ha-giang/nhat-ky.mv.db"), new byte[100]);

        assertThat(run("verify", temp.resolve("ha-giang").toString())).isZero();

        assertThat(said()).contains("cơ sở dữ liệu (nhat-ky.mv.db) chỉ đọc được 0 dòng đầu");
    }

    @Test
    void a_result_that_the_ballots_do_not_give_is_found_by_the_recount() throws IOException {
        play("ha-giang");
        forge("ha-giang", 2, new ResultAnnounced(new ElectionId(2), List.of(1), ""));

        assertThat(run("verify", temp.resolve("ha-giang").toString())).isEqualTo(1);

        assertThat(complained()).contains("không khớp khi kiểm lại");
    }

    @Test
    void sheets_settled_behind_the_back_of_the_board_are_found_by_the_recount() throws IOException {
        play("bau-truc-tiep-b");
        var chair = new ElectionId(1);
        var forged = new ArrayList<Event>();
        for (int sheet = 1; sheet <= 30; sheet++) {
            forged.add(new SheetSettled(chair, sheet, Ballot.striking(2)));
        }
        forged.add(new ResultAnnounced(chair, List.of(2), ""));
        forge("bau-truc-tiep-b", 1, forged.toArray(Event[]::new));

        assertThat(run("verify", temp.resolve("bau-truc-tiep-b").toString())).isEqualTo(1);

        assertThat(complained()).contains("không khớp khi kiểm lại");
    }

    @Test
    void a_reason_that_was_taken_away_is_found_by_the_recount() throws IOException {
        play("bau-truc-tiep-a");
        forge("bau-truc-tiep-a", 3, new ResultAnnounced(new ElectionId(3), List.of(1), ""));

        assertThat(run("verify", temp.resolve("bau-truc-tiep-a").toString())).isEqualTo(1);

        assertThat(complained()).contains("mà không ghi lý do");
    }

    @Test
    void a_round_for_which_nothing_was_open_is_found_by_the_recount() throws IOException {
        play("ha-giang");
        try (var store = new FolderArchive(new Memory(temp.resolve("memory"))).open(temp.resolve("ha-giang"))) {
            var stranger = new Candidate(1, Person.called("Người Lạ"), 1980, "", "", Nomination.NOMINATED);
            store.append(new Entry.Recorded(
                    store.chronicle().nextNumber(),
                    Instant.EPOCH,
                    "x",
                    new RoundOpened(
                            new ElectionId(9),
                            new ElectionId(1),
                            RoundCause.TIE,
                            1,
                            MarkingStyle.STRIKE_OUT,
                            List.of(stranger))));
        }

        assertThat(run("verify", temp.resolve("ha-giang").toString())).isEqualTo(1);

        assertThat(complained()).contains("không theo kết quả của lần bầu trước");
    }

    /** Breaks the seal of an election and writes something else behind it, as whoever holds the file could. */
    private void forge(String place, int election, Event... instead) {
        try (var store = new FolderArchive(new Memory(temp.resolve("memory"))).open(temp.resolve(place))) {
            var seal = store.chronicle().inForce().stream()
                    .filter(entry -> entry.event() instanceof ResultAnnounced announced
                            && announced.election().value() == election)
                    .findFirst()
                    .orElseThrow();
            long next = store.chronicle().nextNumber();
            store.append(new Entry.Revoked(next, seal.at(), "x", seal.number(), "x"));
            for (var event : instead) {
                store.append(new Entry.Recorded(++next, seal.at(), "x", event));
            }
        }
    }
}
