package org.thuky.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.List;
import org.thuky.domain.Refusal;
import org.thuky.domain.Sentence;
import org.thuky.paper.Templates;
import org.thuky.session.Archive;
import org.thuky.store.RuleSetFiles;
import org.thuky.text.Edition;
import org.thuky.text.FailureReport;
import org.thuky.text.Formats;
import org.thuky.text.Messages;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IExecutionStrategy;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;

/**
 * The verbs of the program, which need no window. Exit code 0: done; 1: refused, with one sentence; 2: not a verb, or
 * wrong words behind it. The description of a verb is the key of its help.
 */
@Command(name = "thuky", description = "cli.help")
public final class ThuKyCommand {

    private final CommandLine line;
    private final Console console;

    public ThuKyCommand(
            Archive archive,
            RuleSetFiles ruleSets,
            Templates templates,
            PrintStream out,
            PrintStream err,
            Messages messages) {
        console = new Console(out, err, messages);
        line = new CommandLine(this)
                .addSubcommand(new Play(new ScriptPlayer(archive, ruleSets), templates, console))
                .addSubcommand(new PreviewImport(console))
                .addSubcommand(new WritePapers(archive, templates, console))
                .addSubcommand(new Verify(archive, console))
                .addSubcommand(new BackUp(archive, console))
                .addSubcommand(new Restore(archive, console))
                .addSubcommand(new ForgetLockPin(archive, console))
                .addSubcommand(new Erase(archive, console, Clock.system(Formats.ZONE)))
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .setExecutionStrategy(answeringQuestions(new RunLast()))
                .setParameterExceptionHandler((problem, words) -> {
                    console.complain(Sentence.of("cli.usage", String.join(" ", words)));
                    console.complain(help(problem.getCommandLine()));
                    return 2;
                })
                .setExecutionExceptionHandler((problem, failed, parsed) -> {
                    console.complain(problem instanceof Refusal refusal ? refusal.sentence() : fault(problem));
                    return 1;
                });
        verbs().forEach(verb -> verb.getCommandSpec().mixinStandardHelpOptions(true));
        line.getCommandSpec().mixinStandardHelpOptions(true);
    }

    /** @return the exit code */
    public int run(String... words) {
        return line.execute(words);
    }

    private IExecutionStrategy answeringQuestions(IExecutionStrategy performing) {
        return parsed -> {
            for (ParseResult asked = parsed; asked != null; asked = asked.subcommand()) {
                if (asked.isVersionHelpRequested()) {
                    console.say(Sentence.of("cli.version", Edition.version(), Edition.surroundings()));
                    return 0;
                }
                if (asked.isUsageHelpRequested()) {
                    console.say(help(asked.commandSpec().commandLine()));
                    return 0;
                }
            }
            return performing.execute(parsed);
        };
    }

    /** Of a verb, or of the program with all its verbs. */
    private String help(CommandLine asked) {
        var text = new StringBuilder(
                console.messages().text(asked.getCommandSpec().usageMessage().description()[0]));
        if (asked == line) {
            verbs().forEach(verb -> text.append("\n\n").append(help(verb)));
        }
        return text.toString();
    }

    private List<CommandLine> verbs() {
        return List.copyOf(line.getSubcommands().values());
    }

    private static Sentence fault(Exception problem) {
        var report = FailureReport.of(problem);
        return Sentence.of("cli.failure", report.code(), report.details());
    }
}
