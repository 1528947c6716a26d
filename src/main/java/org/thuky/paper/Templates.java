package org.thuky.paper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.thuky.disk.Progress;
import org.thuky.domain.Refusal;
import org.thuky.domain.Sentence;
import org.thuky.paper.file.PaperFile;
import org.thuky.paper.form.Paper;
import org.thuky.paper.form.PaperKind;
import org.thuky.paper.word.WordTemplate;

/** Mẫu văn kiện: the Word templates, ours or as the union has changed them, and how a paper gets into them. */
public final class Templates {

    public static final List<String> FILES =
            Stream.of(PaperKind.values()).map(PaperKind::template).distinct().toList();

    /** Tells what every field means; laid out beside the templates. */
    public static final String GUIDE = "Huong-dan-mau-van-kien.docx";

    private static final long MEGABYTE = 1 << 20;
    /**
     * A Word file is filled as a whole. Measured: everything of 2.000 members is written with 128 MB; with 96 MB the sign-in
     * list is not.
     */
    private static final long PER_PERSON = 48 << 10;

    private static final long ANYWAY = 32 * MEGABYTE;

    private final Path ownTemplates;
    private final long memory;

    /** @param ownTemplates where the union keeps changed copies of the templates; need not exist */
    public Templates(Path ownTemplates) {
        this(ownTemplates, Runtime.getRuntime().maxMemory());
    }

    /** @param memory how many bytes the papers may take */
    Templates(Path ownTemplates, long memory) {
        this.ownTemplates = ownTemplates;
        this.memory = memory;
    }

    /** @throws Refusal when the memory given to Java does not hold everybody whom the paper lists; it says what would */
    public void refuseTooLarge(Paper paper) {
        long needed = ANYWAY + paper.people() * PER_PERSON;
        if (needed > memory) {
            throw Refusal.of(
                    "paper.refusal.memory", paper.title(), paper.people(), megabytes(needed), megabytes(memory));
        }
    }

    private static String megabytes(long bytes) {
        return Long.toString((bytes + MEGABYTE - 1) / MEGABYTE);
    }

    /**
     * Writes one paper to a place of somebody's choice; an older copy there is replaced only when the new one is whole.
     *
     * @throws Refusal when the template is unusable or the file cannot be written
     */
    public void writeAs(Paper paper, Path file) {
        var content = content(paper);
        PaperFile.replace(file, out -> out.write(content));
    }

    public byte[] content(Paper paper) {
        return content(paper, Progress.NONE);
    }

    byte[] content(Paper paper, Progress pace) {
        refuseTooLarge(paper);
        try {
            return template(paper.template())
                    .fill(paper.fields(), !paper.missing().isEmpty(), pace);
        } catch (IOException outOfReach) {
            throw new Refusal(Sentence.of("paper.refusal.template.unreadable", paper.template()), outOfReach);
        }
    }

    /**
     * Reads every template that the union has put into its folder.
     *
     * @return what is wrong with them, a sentence each
     */
    public List<Sentence> check() {
        return FILES.stream()
                .map(this::template)
                .filter(WordTemplate::isOwn)
                .flatMap(template -> template.troubles().stream())
                .toList();
    }

    /**
     * Puts a copy of every template into the union's folder, to be changed in Word; a copy that is there already stays.
     *
     * @return the folder
     * @throws org.thuky.domain.Refusal when the folder cannot be written
     */
    public Path layOut() {
        var files = new ArrayList<>(FILES);
        files.add(GUIDE);
        for (var name : files) {
            var copy = ownTemplates.resolve(name);
            if (!Files.exists(copy)) {
                PaperFile.replace(copy, out -> out.write(template(name).content()));
            }
        }
        return ownTemplates;
    }

    private WordTemplate template(String name) {
        return new WordTemplate(name, ownTemplates);
    }
}
