package org.thuky.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Thư mục của một đại hội: the chronicle and the papers of one meeting, together in one folder. The chronicle lies there
 * in two formats, of which either restores the other: the {@link Journal} and its {@link Mirror}.
 */
public record MeetingFolder(Path path) {

    private static final String CHRONICLE = "nhat-ky";
    private static final Pattern OF_CHRONICLE =
            Pattern.compile(CHRONICLE + "(-[a-z-]+)?( \\(\\d+\\))?\\.(journal|mv\\.db|mark|lock)(\\.moi)?");

    public MeetingFolder(Path path) {
        this.path = path.toAbsolutePath().normalize();
    }

    public String name() {
        var name = path.getFileName();
        return name == null ? path.toString() : name.toString();
    }

    public boolean holdsMeeting() {
        return Stream.of(journal(), mirror(), erased()).anyMatch(Files::exists);
    }

    /** Where exported papers go. */
    public Path papers() {
        return path.resolve("van-kien");
    }

    /** Sổ gốc: the chronicle, line by line. */
    public Path journal() {
        return path.resolve(CHRONICLE + ".journal");
    }

    /** The same lines in a database; once the only form in which they were kept. */
    public Path mirror() {
        return path.resolve(CHRONICLE + ".mv.db");
    }

    /** What a scripted meeting tells programs. */
    public Path result() {
        return path.resolve("result.json");
    }

    /** The journal without personal data; while it is there, erasing is under way, see {@link Erasing}. */
    Path erased() {
        return path.resolve(CHRONICLE + "-da-xoa.journal");
    }

    /** Whether a file is a form of the chronicle, was one once, or was about to be. */
    static boolean isOfChronicle(Path file) {
        return OF_CHRONICLE.matcher(file.getFileName().toString()).matches();
    }

    Path mark() {
        return path.resolve(CHRONICLE + ".mark");
    }

    Path lock() {
        return path.resolve(CHRONICLE + ".lock");
    }

    /** What the program's first versions wrote, kept when the journal was begun from it. */
    Path before() {
        return path.resolve(CHRONICLE + "-ban-cu.mv.db");
    }

    /** Begins a meeting with lines that were written before, elsewhere. */
    void begin(List<JournalLine> lines) throws IOException {
        Files.createDirectories(path);
        Journal.create(journal(), lines).close();
        try (var keeper = Mark.Keeper.open(mark())) {
            keeper.begin(new Mark(lines.size(), lines.get(lines.size() - 1).hash()));
        }
    }
}
