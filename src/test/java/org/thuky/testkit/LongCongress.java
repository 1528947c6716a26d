package org.thuky.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.thuky.cli.ScriptPlayer;
import org.thuky.session.Session;
import org.thuky.store.RuleSetFiles;

/** The sample of Cao Bằng, stopped at a moment of its day, with a member and a candidate of the longest names there are. */
public enum LongCongress {
    /** The list is there, and nobody in the hall. */
    BEFORE("at: \"13:05\"", ""),
    /** People are in the hall, and the presiding bodies are chosen. */
    IN_THE_HALL("at: \"13:45\"", """
              - edit-member: {who: CB001, name: %1$s, position: "%2$s"}
              - add-member: {name: %1$s, birth: "1988", group: Tổ công đoàn số 1, position: "%2$s", kind: ALTERNATE}
              - set-lock-pin: {pin: "135790"}
            """),
    /** The ballots of the first election are handed out. */
    BALLOTS_OUT("collect-ballots:", ""),
    /** They came back. */
    COLLECTED("at: \"15:36\"", ""),
    /** Its count is done, its result not announced. */
    COUNTED("announce-result:", ""),
    /** It is over. */
    OVER("nothing follows", "");

    public static final String NAME = "Nguyễn Phước Công Tằng Tôn Nữ Thị Hoàng Anh";

    private static final String POSITION = "Phó Trưởng phòng Hành chính - Quản trị, Tổ trưởng Tổ công đoàn Nhà khách";
    private static final Path SAMPLE = Path.of("assets/samples/cao-bang").toAbsolutePath();

    private final String until;
    private final String then;

    LongCongress(String until, String then) {
        this.until = until;
        this.then = then.formatted(NAME, POSITION);
    }

    public Session played() {
        try {
            var whole = Files.readString(SAMPLE.resolve("script.yaml"))
                    .replace("import: danh-sach.xlsx", "import: " + SAMPLE.resolve("danh-sach.xlsx"))
                    .replace(
                            "  - draw-up-agenda",
                            "  - edit-member: {who: CB092, name: %s, position: \"%s\"}\n  - draw-up-agenda"
                                    .formatted(NAME, POSITION));
            int end = whole.indexOf("  - " + until);
            var script = Files.createTempFile("congress", ".yaml");
            Files.writeString(script, (end < 0 ? whole : whole.substring(0, end)) + then);
            try {
                var player = new ScriptPlayer(new MemoryArchive(), new RuleSetFiles(Path.of("no-own-rules")));
                return player.play(script, Path.of("."), "Thư ký", entries -> {});
            } finally {
                Files.delete(script);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
