package org.thuky.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import org.thuky.domain.Refusal;
import org.thuky.domain.Sentence;
import org.thuky.domain.chronicle.Chronicle;
import org.thuky.domain.meeting.Imprint;
import org.thuky.domain.meeting.Meeting;
import org.thuky.paper.Enclosures;
import org.thuky.paper.PaperFolder;
import org.thuky.paper.Templates;
import org.thuky.paper.file.WholeFile;
import org.thuky.paper.form.Papers;
import org.thuky.session.Archive;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes every paper of a meeting into a folder, and the whole file as a zip beside them. */
@Command(name = "papers", description = "cli.help.papers")
final class WritePapers implements Callable<Integer> {

    private final Archive archive;
    private final Templates templates;
    private final Console console;

    @Parameters(paramLabel = "MEETING")
    private Path folder;

    @Option(names = "--out", required = true, paramLabel = "DIR")
    private Path out;

    /** Tables tell what is sensitive of people too. */
    @Option(names = "--private")
    private boolean privately;

    WritePapers(Archive archive, Templates templates, Console console) {
        this.archive = archive;
        this.templates = templates;
        this.console = console;
    }

    @Override
    public Integer call() {
        try (var store = archive.read(folder)) {
            int written = all(templates, store.chronicle(), store.integrityCode(), out, privately);
            console.say(Sentence.of("cli.papers.written", written, out));
        }
        return 0;
    }

    /** @return how many files were written, without the zip */
    static int all(Templates templates, Chronicle chronicle, String integrityCode, Path folder, boolean privately) {
        var meeting = Meeting.of(chronicle.inForce());
        var every = Papers.of(meeting, chronicle, integrityCode);
        every.forEach(templates::refuseTooLarge);
        try {
            Files.createDirectories(folder);
        } catch (IOException cause) {
            throw new Refusal(Sentence.of("store.refusal.notWritable", folder), cause);
        }
        var files = new ArrayList<Path>();
        var exports = new PaperFolder(templates, folder);
        every.forEach(paper -> files.add(exports.export(paper).file()));
        var imprint = Imprint.of(meeting, chronicle.entries().size(), integrityCode);
        Enclosures.of(meeting, imprint, privately).forEach(enclosure -> files.add(enclosure.write(folder)));
        WholeFile.pack(files, folder.resolve(WholeFile.name(meeting.facts())));
        return files.size();
    }
}
