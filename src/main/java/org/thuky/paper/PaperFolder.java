package org.thuky.paper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.thuky.disk.GivenFile;
import org.thuky.disk.GivenFile.Kind;
import org.thuky.disk.Progress;
import org.thuky.domain.Refusal;
import org.thuky.domain.Sentence;
import org.thuky.paper.file.PaperFile;
import org.thuky.paper.form.Paper;
import org.thuky.paper.word.FreePart;
import org.thuky.paper.word.HandEdits;
import org.thuky.paper.word.WordFile;
import org.thuky.text.Formats;

/**
 * Thư mục văn kiện: where the papers of one meeting are exported to. What the secretary went on editing in Word is not
 * lost to a new export: its free parts are carried over, and unless the file is as we left it, the earlier copy is kept
 * in a folder of its own. How we left each file lies in a folder beside, so that it is known in later sessions too.
 */
public final class PaperFolder {

    private static final String EARLIER = "ban-truoc";
    private static final String LEFT = ".da-xuat";
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH.mm.ss").withZone(Formats.ZONE);

    private final Templates templates;
    private final Path folder;

    /** @param folder need not exist */
    public PaperFolder(Templates templates, Path folder) {
        this.templates = templates;
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
     * @throws Refusal when the template is unusable or the file cannot be written; what was there before is untouched
     */
    public Exported export(Paper paper) {
        return export(paper, Progress.NONE);
    }

    /** @param pace may stop it before anything in the folder is touched */
    public Exported export(Paper paper, Progress pace) {
        var file = file(paper);
        PaperFile.refuseOpen(file);
        var leftAs = folder.resolve(LEFT).resolve(paper.fileName());
        var left = content(leftAs);
        var copy = content(file);
        var fresh = templates.content(paper, pace);
        var kept = copy.filter(content ->
                        left.filter(ours -> Arrays.equals(ours, content)).isEmpty())
                .map(content -> keep(file));
        var edits = copy.flatMap(content -> edits(left, content, fresh))
                .orElseGet(() -> new HandEdits(fresh, List.of(), List.of()));
        PaperFile.replace(file, out -> out.write(edits.paper()));
        PaperFile.replace(leftAs, out -> out.write(edits.paper()));
        return new Exported(file, edits.carriedOver(), edits.differences(), kept);
    }

    /** Empty when nobody wrote by hand, or the copy is no Word file: that is kept as it is. */
    private static Optional<HandEdits> edits(Optional<byte[]> left, byte[] copy, byte[] fresh) {
        try {
            boolean untouched = left.filter(ours -> Arrays.equals(ours, copy)).isPresent()
                    && !FreePart.anyByHand(WordFile.read(copy));
            return untouched ? Optional.empty() : Optional.of(HandEdits.between(left, copy, fresh));
        } catch (IOException notWord) {
            return Optional.empty();
        }
    }

    private Path keep(Path file) {
        var name = file.getFileName().toString();
        int ending = name.lastIndexOf('.');
        var moment = changed(file).map(time -> MOMENT.format(time.toInstant())).orElse("");
        var kept = folder.resolve(EARLIER).resolve(name.substring(0, ending) + " " + moment + name.substring(ending));
        PaperFile.replace(kept, out -> Files.copy(file, out));
        return kept;
    }

    private static Optional<byte[]> content(Path file) {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(GivenFile.read(file, Kind.WORD));
        } catch (IOException outOfReach) {
            throw new Refusal(
                    Sentence.of("paper.refusal.file.open", file.getFileName().toString()), outOfReach);
        }
    }

    private static Optional<FileTime> changed(Path file) {
        try {
            return Optional.of(Files.getLastModifiedTime(file));
        } catch (IOException noneOrOutOfReach) {
            return Optional.empty();
        }
    }
}
