package org.thuky.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import org.thuky.domain.Refusal;
import org.thuky.domain.Sentence;
import org.thuky.paper.Templates;
import org.thuky.session.Archive;
import org.thuky.store.RuleSetFiles;
import org.thuky.text.Messages;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * The verbs of the program, which need no window. Exit code 0: done; 1: refused, with one sentence; 2: not a verb, or
 * wrong words behind it.
 */
@Command(name = "thuky")
public final class ThuKyCommand {

    private final CommandLine line;

    public ThuKyCommand(
            Archive archive,
            RuleSetFiles ruleSets,
            Templates templates,
            PrintStream out,
            PrintStream err,
            Messages messages) {
        var console = new Console(out, err, messages);
        line = new CommandLine(this)
                .addSubcommand(new Play(new ScriptPlayer(archive, ruleSets), templates, console))
                .addSubcommand(new ImportPreview(console))
                .addSubcommand(new WritePapers(archive, templates, console))
                .addSubcommand(new Verify(archive, console))
                .addSubcommand(new BackUp(archive, console))
                .addSubcommand(new Restore(archive, console))
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .setParameterExceptionHandler((problem, words) -> {
                    console.complain(Sentence.of("cli.usage", String.join(" ", words)));
                    console.complain(Sentence.of("cli.verbs"));
                    return 2;
                })
                .setExecutionExceptionHandler((problem, failed, parsed) -> {
                    console.complain(
                            problem instanceof Refusal refusal
                                    ? refusal.sentence()
                                    : Sentence.of("cli.failure", problem.toString()));
                    return 1;
                });
    }

    /** @return the exit code */
    public int run(String... words) {
        return line.execute(words);
    }
}
