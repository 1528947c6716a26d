package org.thuky.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.thuky.domain.Sentence;
import org.thuky.session.Archive;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a meeting into one file. */
@Command(name = "backup", description = "cli.help.backup")
final class BackUp implements Callable<Integer> {

    private final Archive archive;
    private final Console console;

    @Parameters(paramLabel = "MEETING")
    private Path folder;

    @Option(names = "--out", required = true, paramLabel = "FILE")
    private Path file;

    /** Asked for when nothing stands behind it. */
    @Option(names = "--password", arity = "0..1", interactive = true)
    private String password;

    BackUp(Archive archive, Console console) {
        this.archive = archive;
        this.console = console;
    }

    @Override
    public Integer call() {
        archive.backUp(folder, file, Optional.ofNullable(password));
        console.say(Sentence.of("cli.backup.written", folder, file));
        return 0;
    }
}
