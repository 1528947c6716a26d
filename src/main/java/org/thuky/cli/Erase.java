package org.thuky.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.thuky.domain.Sentence;
import org.thuky.session.Archive;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes personal data out of a meeting whose retention period is over and that is backed up. */
@Command(name = "erase", description = "cli.help.erase")
final class Erase implements Callable<Integer> {

    private final Archive archive;
    private final Console console;
    private final Clock clock;

    @Parameters(paramLabel = "MEETING")
    private Path folder;

    @Option(names = "--backup", required = true, paramLabel = "FILE")
    private Path backup;

    /** Asked for when nothing stands behind it. */
    @Option(names = "--password", arity = "0..1", interactive = true)
    private String password;

    Erase(Archive archive, Console console, Clock clock) {
        this.archive = archive;
        this.console = console;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        var erased = archive.erase(folder, backup, Optional.ofNullable(password), LocalDate.now(clock));
        console.say(Sentence.of("cli.erase.done", folder, erased.integrityCode()));
        erased.left().forEach(left -> console.say(Sentence.of("cli.erase.left", left)));
        return 0;
    }
}
