package org.thuky.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.LongConsumer;
import org.thuky.domain.Refusal;
import org.thuky.domain.Sentence;
import org.thuky.domain.chronicle.Chronicle;
import org.thuky.domain.chronicle.Entry;
import org.thuky.domain.meeting.Meeting;
import org.thuky.domain.rule.RuleSets;
import org.thuky.session.Archive;
import org.thuky.session.Session;
import org.thuky.store.RuleSetFiles;

/** Performs scripted meetings, step by step, through the same session as the window. */
public final class ScriptPlayer {

    private final Archive archive;
    private final RuleSetFiles ruleSets;

    public ScriptPlayer(Archive archive, RuleSetFiles ruleSets) {
        this.archive = archive;
        this.ruleSets = ruleSets;
    }

    /**
     * Begins the meeting of a script in a folder and performs all its steps.
     *
     * @param operator who is written into the entries
     * @param written hears the number of the last entry whenever more is on the disk
     * @return the meeting, open at its last step
     * @throws Refusal when the script cannot be read or a step cannot be done; it says which. What was done before
     *     stays in the folder
     */
    public Session play(Path file, Path folder, String operator, LongConsumer written) {
        var script = Script.read(file);
        var clock = new ScriptClock();
        clock.standAt(beginning(script));
        var rules = script.rules()
                .map(ruleSets::get)
                .orElseGet(() ->
                        RuleSets.proposedFor(ruleSets.all(), script.facts().occasion()));
        var session = Session.begin(archive, folder, script.facts(), rules, clock, operator, Runnable::run);
        return play(script.steps(), script.folder(), session, clock, written);
    }

    /** A meeting is written up before its doors open: not after the first time that its script tells. */
    private static LocalDateTime beginning(Script script) {
        var start = script.facts().date().atTime(script.facts().start());
        return script.steps().stream()
                .filter(step -> step.name().equals("at"))
                .findFirst()
                .map(step -> moment(step.arguments(), script.facts().date()))
                .filter(start::isAfter)
                .orElse(start);
    }

    /**
     * Goes on with a meeting: performs the steps of a script that has steps only. Its clock stands at the meeting's last
     * entry until the script moves it.
     *
     * @return the meeting, open at its last step
     * @throws Refusal as {@link #play}, and when the meeting cannot be opened
     */
    public Session playOnto(Path file, Path folder, String operator, LongConsumer written) {
        var steps = Script.readSteps(file);
        var clock = new ScriptClock();
        try (var before = archive.read(folder)) {
            standAtTheEnd(clock, before.chronicle());
        }
        var session = Session.resume(archive, folder, clock, operator, Runnable::run);
        return play(steps, Script.folder(file), session, clock, written);
    }

    private static void standAtTheEnd(ScriptClock clock, Chronicle chronicle) {
        clock.standAt(
                Meeting.of(chronicle.inForce()).facts().date(),
                chronicle.entries().stream()
                        .map(Entry::at)
                        .max(Comparator.naturalOrder())
                        .orElseThrow());
    }

    private static Session play(
            List<Script.Step> steps, Path folder, Session session, ScriptClock clock, LongConsumer written) {
        try {
            written.accept(entries(session));
            for (var step : steps) {
                perform(step, folder, session, clock);
                written.accept(entries(session));
            }
            return session;
        } catch (Refusal | CancellationException stopped) {
            session.close();
            throw stopped;
        }
    }

    private static void perform(Script.Step step, Path folder, Session session, ScriptClock clock) {
        var arguments = step.arguments();
        try {
            switch (step.name()) {
                case "at" -> clock.moveTo(moment(arguments, clock.day()));
                case "correct-clock" -> {
                    clock.goBack(arguments.time());
                    session.correctClock();
                }
                case "import" ->
                    session.perform(ImportStep.command(
                            arguments, folder, session.state().meeting().roll()));
                case "undo" -> session.undo();
                case "redo" -> session.redo();
                case "revoke" -> session.revoke(arguments.number("entry"), arguments.text("reason"));
                default ->
                    session.perform(ScriptSteps.command(
                            step.name(), arguments, session.state().meeting()));
            }
        } catch (Refusal refusal) {
            throw new Refusal(Sentence.of("cli.script.refused", arguments.where(), refusal.sentence()), refusal);
        }
    }

    /** @param day of a time without one */
    private static LocalDateTime moment(Arguments at, LocalDate day) {
        return at.namesDay() ? at.dayAndTime() : day.atTime(at.time());
    }

    private static long entries(Session session) {
        return session.state().chronicle().entries().size();
    }
}
