package org.thuky.cli;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.thuky.domain.Sentence;
import org.thuky.paper.Templates;
import org.thuky.session.Session;
import org.thuky.session.State;
import org.thuky.store.MeetingFolder;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Performs a scripted meeting and writes its folder, its papers and {@code result.json}. */
@Command(name = "play", description = "cli.help.play")
final class Play implements Callable<Integer> {

    private final ScriptPlayer player;
    private final Templates templates;
    private final Console console;

    @Parameters(paramLabel = "SCRIPT.yaml")
    private Path script;

    @ArgGroup(multiplicity = "1")
    private Where where;

    /** A new meeting is begun, or one goes on. */
    private static final class Where {

        @Option(names = "--out", required = true, paramLabel = "DIR")
        private Path out;

        @Option(names = "--onto", required = true, paramLabel = "MEETING")
        private Path onto;
    }

    /** Prints the number of every entry as soon as it is on the disk, and nothing else; whoever reads it may rely on it. */
    @Option(names = "--acknowledge")
    private boolean acknowledge;

    Play(ScriptPlayer player, Templates templates, Console console) {
        this.player = player;
        this.templates = templates;
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        try (var session = session()) {
            var state = session.state();
            var folder = where.out == null ? where.onto : where.out;
            int papers = WritePapers.all(
                    templates, state.chronicle(), state.integrityCode(), new MeetingFolder(folder).papers(), false);
            writeResult(state, folder);
            if (!acknowledge) {
                console.say(
                        Sentence.of("cli.play.done", state.chronicle().entries().size(), papers, folder));
            }
        }
        return 0;
    }

    private Session session() {
        return where.out == null
                ? player.playOnto(script, where.onto, console.operator(), this::written)
                : player.play(script, where.out, console.operator(), this::written);
    }

    private void written(long entries) {
        if (acknowledge) {
            console.say(Long.toString(entries));
        }
    }

    private void writeResult(State state, Path folder) throws IOException {
        var json =
                JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
        Files.writeString(new MeetingFolder(folder).result(), json.writeValueAsString(Result.of(state)) + "\n");
    }
}
