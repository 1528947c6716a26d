package org.thuky.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A script goes on with a meeting where another has left it. */
class PlayOntoTest extends VerbsTest {

    @Test
    void a_congress_left_in_the_middle_of_a_count_is_finished_with_the_same_result() throws IOException {
        var whole = play("ha-giang");
        var lines = Files.readAllLines(SAMPLES.resolve("ha-giang/script.yaml"));
        int parting = lines.indexOf("  - ballot: {election: 1, marks: \"3\"}");
        var rest = new ArrayList<>(List.of("steps:"));
        lines.stream()
                .limit(parting)
                .filter(line -> line.startsWith("  - at:"))
                .reduce((a, b) -> b)
                .ifPresent(rest::add);
        rest.addAll(lines.subList(parting, lines.size()));
        Files.copy(SAMPLES.resolve("ha-giang/danh-sach.csv"), temp.resolve("danh-sach.csv"));
        var first = Files.write(temp.resolve("first.yaml"), lines.subList(0, parting));
        var second = Files.write(temp.resolve("second.yaml"), rest);
        var folder = temp.resolve("parted").toString();

        assertThat(run("play", first.toString(), "--out", folder))
                .as(complained())
                .isZero();
        assertThat(run("play", second.toString(), "--onto", folder))
                .as(complained())
                .isZero();

        assertThat(run("verify", folder)).isZero();
        assertThat(Files.readString(Path.of(folder, "result.json")).replaceAll("\"integrityCode.*", ""))
                .isEqualTo(
                        Files.readString(temp.resolve("ha-giang/result.json")).replaceAll("\"integrityCode.*", ""));
        assertThat(whole.at("/elections")).isNotEmpty();
    }
}
