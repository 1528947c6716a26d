package org.thuky.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.thuky.paper.Templates;
import org.thuky.store.FolderArchive;
import org.thuky.store.Memory;
import org.thuky.store.RuleSetFiles;
import org.thuky.text.Messages;

/** The verbs as a command line runs them, and what they say. */
abstract class VerbsTest {

    static final Path SAMPLES = Path.of("assets/samples");

    @TempDir
    Path temp;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    JsonNode play(String place) throws IOException {
        var folder = temp.resolve(place);
        assertThat(run("play", SAMPLES.resolve(place + "/script.yaml").toString(), "--out", folder.toString()))
                .as(complained())
                .isZero();
        return new ObjectMapper().readTree(folder.resolve("result.json").toFile());
    }

    int run(String... words) {
        out.reset();
        err.reset();
        return new ThuKyCommand(
                        new FolderArchive(new Memory(temp.resolve("memory"))),
                        new RuleSetFiles(temp.resolve("no-own-rules")),
                        new Templates(temp.resolve("no-own-templates")),
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        new Messages(Messages.VIETNAMESE))
                .run(words);
    }

    String said() {
        return out.toString(StandardCharsets.UTF_8);
    }

    String complained() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
