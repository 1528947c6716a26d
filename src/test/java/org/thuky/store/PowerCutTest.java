package org.thuky.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thuky.app.Main;
import org.thuky.domain.meeting.Meeting;

/** The program is killed in the middle of a meeting, at moments chosen by chance; whatever it acknowledged is there. */
class PowerCutTest {

    private static final int PEOPLE = 300;

    @TempDir
    private Path temp;

    @ParameterizedTest(name = "killed by chance {0}")
    @ValueSource(longs = {1, 2, 3, 4})
    void every_acknowledged_act_outlives_a_kill(long seed) throws IOException, InterruptedException {
        var folder = temp.resolve("dai-hoi");
        int killAfter = 20 + new Random(seed).nextInt(2 * PEOPLE - 100);
        var process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "play",
                        script().toString(),
                        "--out",
                        folder.toString(),
                        "--acknowledge"))
                .redirectError(temp.resolve("complaints").toFile())
                .start();

        long acknowledged = killOnce(process, killAfter);

        assertThat(Files.readString(temp.resolve("complaints"))).isEmpty();
        assertThat(process.waitFor()).as("killed, not finished").isNotZero();
        try (var store = MeetingStore.open(new MeetingFolder(folder), new Memory(temp.resolve("memory")))) {
            assertThat(store.chronicle().entries()).hasSizeGreaterThanOrEqualTo((int) acknowledged);
            assertThat(acknowledged).isGreaterThanOrEqualTo(killAfter);
            var meeting = Meeting.of(store.chronicle().inForce());
            assertThat(meeting.facts().union()).isEqualTo("Công đoàn cơ sở thử nghiệm");
        }
    }

    /** @return the last entry that the program said was on the disk */
    private static long killOnce(Process process, int killAfter) throws IOException {
        long acknowledged = 0;
        try (var out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (var line = out.readLine(); line != null; line = out.readLine()) {
                acknowledged = Long.parseLong(line);
                if (acknowledged == killAfter) {
                    // Process.destroyForcibly would also close the pipe, with acknowledgements still in it.
                    process.toHandle().destroyForcibly();
                }
            }
        }
        return acknowledged;
    }

    /** Everybody is put on the roll and comes in, one by one. */
    private Path script() throws IOException {
        var head = """
                meeting: {union: Công đoàn cơ sở thử nghiệm, term-from: 2023, term-to: 2028, date: 2023-05-09, start: "13:30"}
                steps:
                """;
        var steps = Stream.concat(
                        IntStream.rangeClosed(1, PEOPLE)
                                .mapToObj("  - add-member: {name: Nguyễn Văn An, card: TN%1$04d}"::formatted),
                        IntStream.rangeClosed(1, PEOPLE).mapToObj("  - check-in: TN%04d"::formatted))
                .collect(Collectors.joining("\n"));
        return Files.writeString(temp.resolve("script.yaml"), head + steps + "\n");
    }
}
