package org.thuky.paper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.thuky.text.Formats;

/**
 * Thư mục văn kiện: where the papers of one meeting are exported to. What the secretary went on editing in Word is not
 * lost to a new export: unless we left the file so ourselves, the earlier copy is kept in a folder of its own.
 */
public final class PaperFolder {

    private static final String EARLIER = "ban-truoc";
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH.mm.ss").withZone(Formats.ZONE);

    private final Papers papers;
    private final Path folder;
    /** How our last export left each file. */
    private final Map<Path, FileTime> left = new ConcurrentHashMap<>();

    /** @param folder need not exist */
    public PaperFolder(Papers papers, Path folder) {
        this.papers = papers;
        this.folder = folder;
    }

    public Path path() {
        return folder;
    }

    public Path file(Paper paper) {
        return folder.resolve(paper.fileName());
    }

    /** When the copy in the folder was written, by us or by Word; empty while there is none. */
    public Optional<Instant> written(Paper paper) {
        return changed(file(paper)).map(FileTime::toInstant);
    }

    /**
     * Writes the paper into the folder.
     *
     * @return the earlier copy that was kept, if one had to be
     * @throws org.thuky.domain.Refusal as {@link Papers#write}; what was there before is untouched
     */
    public Optional<Path> export(Paper paper) {
        var file = file(paper);
        var kept = changed(file).filter(time -> !time.equals(left.get(file))).map(time -> keep(file, time));
        papers.write(paper, folder);
        changed(file).ifPresent(time -> left.put(file, time));
        return kept;
    }

    private Path keep(Path file, FileTime time) {
        var name = file.getFileName().toString();
        int ending = name.lastIndexOf('.');
        var kept = folder.resolve(EARLIER)
                .resolve(name.substring(0, ending) + " " + MOMENT.format(time.toInstant()) + name.substring(ending));
        PaperFile.replace(kept, out -> Files.copy(file, out));
        return kept;
    }

    private static Optional<FileTime> changed(Path file) {
        try {
            return Optional.of(Files.getLastModifiedTime(file));
        } catch (IOException noneOrOutOfReach) {
            return Optional.empty();
        }
    }
}
