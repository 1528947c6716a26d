package org.thuky.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The program on a machine whose locale has no Vietnamese letters. */
@EnabledOnOs(OS.LINUX)
class SecondStartTest {

    private static final Map<String, String> NO_LOCALE = Map.of("LC_ALL", "C");

    @TempDir
    Path temp;

    /** The play ends at a refusal, because the papers of a whole one would take long. */
    @Test
    void a_meeting_with_a_vietnamese_name_is_begun_and_verified_without_a_locale() throws Exception {
        var script = Files.writeString(
                Files.createDirectory(temp.resolve("Kịch bản")).resolve("một người.yaml"), """
                meeting: {union: Công đoàn cơ sở thử nghiệm, term-from: 2023, term-to: 2028, date: 2023-05-09, start: "13:30"}
                steps:
                  - add-member: {name: Nguyễn Văn An, card: TN0001}
                  - check-in: Lê Thị Bình
                """);
        var folder = temp.resolve("Đại hội lần thứ «nhất»");

        assertThat(said(start(NO_LOCALE, "play", script.toString(), "--out", folder.toString()), 1))
                .contains("Lê Thị Bình");
        assertThat(said(start(NO_LOCALE, "verify", folder.toString()), 0)).contains("Công đoàn cơ sở thử nghiệm");
    }

    @Test
    void words_arrive_as_they_were_written_the_empty_ones_too() throws Exception {
        assertThat(said(start(NO_LOCALE, "papers", "", "'Đại hội' $(1)"), 2)).contains("«papers  'Đại hội' $(1)»");
    }

    @Test
    void whoever_kills_the_first_program_kills_the_second() throws Exception {
        var list = Files.writeString(
                temp.resolve("Danh sách.csv"),
                IntStream.rangeClosed(1, 3000)
                        .mapToObj("%1$d,Nguyễn Văn An %1$d"::formatted)
                        .collect(Collectors.joining("\n", "TT,Họ và tên\n", "\n")));
        var first = start(NO_LOCALE, "import", list.toString());
        // it speaks, and goes on speaking when the pipe is full, because nobody reads on
        assertThat(first.getInputStream().read()).isEqualTo('{');
        var second = first.children().findFirst().orElseThrow();

        first.toHandle().destroyForcibly();

        second.onExit().get(20, TimeUnit.SECONDS);
        assertThat(second.isAlive()).isFalse();
    }

    @Test
    void where_no_locale_helps_it_says_so_and_does_nothing() throws Exception {
        var nowhere = temp.resolve("nowhere");
        var environment = Map.of("LC_ALL", "C", "THU_KY_SECOND_START", "1");

        assertThat(said(start(environment, "play", "script.yaml", "--out", nowhere.toString()), 1))
                .isEqualToIgnoringNewLines(
                        "Máy này không đặt được tên tệp bằng tiếng Việt vì không có locale UTF-8 (như C.UTF-8)."
                                + " Hãy cài hoặc chọn một locale UTF-8 rồi chạy lại.");
        assertThat(nowhere).doesNotExist();
    }

    private static Process start(Map<String, String> environment, String... words) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(List.of(words));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        return builder.start();
    }

    private static String said(Process process, int code) throws IOException, InterruptedException {
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isEqualTo(code);
        return said;
    }
}
