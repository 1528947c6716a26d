package org.thuky.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.thuky.domain.Refusal;
import org.thuky.domain.Sentence;
import org.thuky.domain.chronicle.Entry;
import org.thuky.domain.election.Election;
import org.thuky.domain.election.Outcome;
import org.thuky.domain.election.Stage;
import org.thuky.domain.meeting.Meeting;
import org.thuky.domain.meeting.MeetingEvent.PersonalDataErased;
import org.thuky.session.Archive;
import org.thuky.session.ChronicleStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Replays a meeting from its chronicle, checks the chain of hashes, counts every announced election again – both
 * entries, what settled their differences, and the rounds that follow from each other –, names what differs between the
 * copies, and prints the integrity code. Told a code that a paper bears, it says when that was the meeting's. Nothing is
 * written.
 */
@Command(name = "verify", description = "cli.help.verify")
final class Verify implements Callable<Integer> {

    private final Archive archive;
    private final Console console;

    @Parameters(paramLabel = "MEETING")
    private Path folder;

    /** As it stands in the minutes. */
    @Option(names = "--code", paramLabel = "CODE")
    private String code;

    Verify(Archive archive, Console console) {
        this.archive = archive;
        this.console = console;
    }

    @Override
    public Integer call() {
        archive.differences(folder).forEach(console::say);
        try (var store = archive.read(folder)) {
            var chronicle = store.chronicle();
            var meeting = Meeting.of(chronicle.inForce());
            meeting.elections().all().forEach(election -> recount(election, meeting));
            console.say(Sentence.of(
                    "cli.verify.sound",
                    chronicle.entries().size(),
                    meeting.facts().union(),
                    store.integrityCode()));
            var erased = chronicle.inForce().stream()
                    .map(Entry.Recorded::event)
                    .filter(PersonalDataErased.class::isInstance)
                    .map(PersonalDataErased.class::cast)
                    .toList();
            erased.forEach(
                    told -> console.say(Sentence.of("cli.verify.erased", told.on(), told.entries(), told.code())));
            if (code != null && erased.stream().noneMatch(told -> same(told.code(), code))) {
                tellWhen(store);
            }
            return 0;
        }
    }

    /** A code is typed off paper: with or without its hyphens and spaces, in large or small letters. */
    private static boolean same(String code, String typed) {
        return code.replace("-", "").equalsIgnoreCase(typed.replaceAll("[\\s\\p{Pd}]", ""));
    }

    private void tellWhen(ChronicleStore store) {
        long entries = store.entryOf(code).orElseThrow(() -> Refusal.of("chronicle.code.never", code));
        console.say(Sentence.of(
                "chronicle.code.true",
                code,
                entries,
                store.chronicle().entries().size() - entries));
    }

    private void recount(Election election, Meeting meeting) {
        if (!meeting.elections().followsItsResult(election, meeting.rules())) {
            throw Refusal.of("cli.verify.otherRound", election.title(), election.round());
        }
        if (election.stage() != Stage.ANNOUNCED) {
            return;
        }
        var elected = Outcome.of(election, meeting.rules()).elected();
        if (!elected.equals(election.announced())) {
            throw Refusal.of("cli.verify.otherResult", election.title(), election.announced(), elected);
        }
        var obstacles = meeting.counting(election.id()).obstacles();
        if (!obstacles.isEmpty() && election.announcement().reason().isEmpty()) {
            throw Refusal.of("cli.verify.obstacle", election.title(), obstacles.get(0));
        }
        console.say(Sentence.of("cli.verify.recounted", election.title(), elected.size()));
    }
}
