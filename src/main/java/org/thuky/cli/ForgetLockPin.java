package org.thuky.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.thuky.domain.Sentence;
import org.thuky.session.Archive;
import org.thuky.session.Session;
import org.thuky.text.Formats;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Takes away a forgotten PIN of the screen lock. Whoever may write into the folder may do that; it is written down. */
@Command(name = "unlock", description = "cli.help.unlock")
final class ForgetLockPin implements Callable<Integer> {

    private final Archive archive;
    private final Console console;

    @Parameters(paramLabel = "MEETING")
    private Path folder;

    ForgetLockPin(Archive archive, Console console) {
        this.archive = archive;
        this.console = console;
    }

    @Override
    public Integer call() {
        var clock = Clock.system(Formats.ZONE);
        try (var session = Session.resume(archive, folder, clock, console.operator(), Runnable::run)) {
            session.forgetLockPin();
            console.say(Sentence.of("cli.unlocked", folder));
        }
        return 0;
    }
}
