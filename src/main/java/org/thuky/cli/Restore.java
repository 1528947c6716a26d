package org.thuky.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.thuky.domain.Sentence;
import org.thuky.session.Archive;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a meeting of a backup, in a folder of its own. */
@Command(name = "restore", description = "cli.help.restore")
final class Restore implements Callable<Integer> {

    private final Archive archive;
    private final Console console;

    @Parameters(paramLabel = "FILE")
    private Path file;

    @Option(names = "--out", required = true, paramLabel = "DIR")
    private Path folder;

    /** Asked for when nothing stands behind it. */
    @Option(names = "--password", arity = "0..1", interactive = true)
    private String password;

    Restore(Archive archive, Console console) {
        this.archive = archive;
        this.console = console;
    }

    @Override
    public Integer call() {
        archive.restore(file, folder, Optional.ofNullable(password));
        try (var store = archive.read(folder)) {
            console.say(
                    Sentence.of("cli.restore.done", store.chronicle().entries().size(), folder, store.integrityCode()));
        }
        return 0;
    }
}
