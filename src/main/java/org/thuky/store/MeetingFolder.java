package org.thuky.store;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Thư mục của một đại hội: the chronicle and the papers of one meeting, together in one folder.
 */
public record MeetingFolder(Path path) {

    private static final String CHRONICLE = "nhat-ky";

    public MeetingFolder(Path path) {
        this.path = path.toAbsolutePath().normalize();
    }

    public String name() {
        return path.getFileName().toString();
    }

    public boolean holdsMeeting() {
        return Files.isRegularFile(chronicleFile());
    }

    /** Where exported papers go. */
    public Path papers() {
        return path.resolve("van-kien");
    }

    /** The chronicle on the disk. */
    public Path chronicleFile() {
        return path.resolve(CHRONICLE + ".mv.db");
    }

    /** As H2 names it, without its ending. */
    Path database() {
        return path.resolve(CHRONICLE);
    }
}
