package org.thuky.ui.paper;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.thuky.disk.Progress;
import org.thuky.domain.Refusal;
import org.thuky.paper.Exported;
import org.thuky.paper.PaperFolder;
import org.thuky.paper.file.Enclosure;
import org.thuky.paper.file.WholeFile;
import org.thuky.paper.form.Paper;

/** One export: a paper that is open in Word must not keep the others back. */
final class Export {

    private final PaperFolder folder;
    private final int all;
    private final Progress progress;
    private final List<Path> files = new ArrayList<>();
    private final List<Exported> exports = new ArrayList<>();
    /** The first of each kind: nobody closes five dialogs to learn that the disk is full. */
    private final Map<String, Refusal> refusals = new LinkedHashMap<>();

    private int looked;

    Export(PaperFolder folder, int all, Progress progress) {
        this.folder = folder;
        this.all = all;
        this.progress = progress;
    }

    void write(Paper paper) {
        write(() -> {
            var exported = folder.export(paper, this::within);
            exports.add(exported);
            return exported.file();
        });
    }

    void write(Enclosure enclosure) {
        write(() -> enclosure.write(folder.path()));
    }

    /** So far within the paper that was last begun. */
    private void within(long done, long rows) {
        progress.at((looked - 1) * rows + done, all * rows);
    }

    private void write(Supplier<Path> one) {
        progress.at(looked++, all);
        try {
            files.add(one.get());
        } catch (Refusal refusal) {
            refusals.putIfAbsent(refusal.sentence().key(), refusal);
        }
    }

    /** Only when everything is there: a file that lacks a paper must not look whole. */
    void pack(Path zip) {
        if (refusals.isEmpty()) {
            progress.at(looked, all);
            try {
                WholeFile.pack(files, zip);
            } catch (Refusal refusal) {
                refusals.put(refusal.sentence().key(), refusal);
            }
        }
    }

    int count() {
        return files.size();
    }

    /** How many earlier copies were put aside. */
    int kept() {
        return (int)
                exports.stream().filter(export -> export.kept().isPresent()).count();
    }

    /** The papers in which somebody had written by hand. */
    List<Exported> edited() {
        return exports.stream().filter(Exported::byHand).toList();
    }

    Collection<Refusal> refusals() {
        return refusals.values();
    }
}
