package org.thuky.ui.paper;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.thuky.domain.Refusal;
import org.thuky.domain.Sentence;
import org.thuky.paper.Paper;
import org.thuky.paper.PaperFolder;
import org.thuky.paper.Papers;
import org.thuky.session.State;
import org.thuky.text.Formats;
import org.thuky.text.Messages;
import org.thuky.ui.common.Desk;
import org.thuky.ui.common.Told;
import org.thuky.ui.common.Work;

/** The papers of the meeting: what each still lacks, when it was exported, and how it gets into Word. */
public final class PaperViewModel {

    private static final String WORD = ".docx";

    private final Work work;
    private final Work.Failures failures;
    private final Papers papers;
    private final PaperFolder folder;
    private final Consumer<Path> opener;
    private final Messages messages;

    private final ObservableList<PaperLine> lines = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Optional<Told>> told = new ReadOnlyObjectWrapper<>(Optional.empty());
    private List<Paper> every = List.of();
    private Map<String, Instant> written = Map.of();
    private boolean exporting;

    /**
     * @param failures hears why single papers were not exported
     * @param folder where the papers of the meeting lie
     * @param opener opens a file or a folder in the desktop's own program
     */
    public PaperViewModel(
            Desk desk,
            Work work,
            Work.Failures failures,
            Papers papers,
            Path folder,
            Consumer<Path> opener,
            Messages messages) {
        this.work = work;
        this.failures = failures;
        this.papers = papers;
        this.folder = new PaperFolder(papers, folder);
        this.opener = opener;
        this.messages = messages;
        desk.stateProperty().addListener((property, before, now) -> show(now));
        show(desk.stateProperty().get());
    }

    /** Looks what lies in the folder: files come and go without us. */
    void look() {
        var looked = every;
        work.on(progress -> {
                    var found = new HashMap<String, Instant>();
                    looked.forEach(
                            paper -> folder.written(paper).ifPresent(moment -> found.put(paper.fileName(), moment)));
                    return found;
                })
                .onSuccess(found -> {
                    written = found;
                    showLines();
                })
                .start();
    }

    void exportAll() {
        export(every, Sentence.of("paper.told.all", every.size()));
    }

    void export(PaperLine line) {
        export(List.of(paper(line)), Sentence.of("paper.told.one", line.title()));
    }

    /** Writes the paper to a place of the secretary's choice. */
    void saveAs(PaperLine line, Path chosen) {
        var paper = paper(line);
        var file = chosen.toString().endsWith(WORD) ? chosen : Path.of(chosen + WORD);
        work.on(progress -> {
                    papers.writeAs(paper, file);
                    return file;
                })
                .saying(Sentence.of("paper.export.running"))
                .onSuccess(saved -> tell(Sentence.of("paper.told.saved", line.title(), saved), hasGaps(paper), 0))
                .start();
    }

    void open(PaperLine line) {
        var file = folder.file(paper(line));
        open(() -> {
            if (!Files.exists(file)) {
                throw Refusal.of("paper.refusal.file.gone", line.fileName());
            }
            return file;
        });
    }

    void openFolder() {
        open(() -> Files.createDirectories(folder.path()));
    }

    /** Lays out copies of the templates that may be changed. */
    void openTemplates() {
        open(papers::layOutTemplates);
    }

    private void open(Callable<Path> place) {
        work.on(progress -> place.call()).onSuccess(opener).onEnd(this::look).start();
    }

    private void export(List<Paper> chosen, Sentence success) {
        if (exporting) {
            return;
        }
        exporting = true;
        told.set(Optional.of(Told.information(Sentence.of("paper.export.running"))));
        work.on(progress -> written(chosen, progress))
                .saying(Sentence.of("paper.export.running"))
                .onSuccess(outcome -> {
                    if (outcome.refusals().isEmpty()) {
                        tell(success, chosen.stream().anyMatch(PaperViewModel::hasGaps), outcome.kept());
                    } else {
                        told.set(Optional.of(
                                Told.attention(Sentence.of("paper.told.some", outcome.count(), chosen.size()))));
                        outcome.refusals().values().forEach(failures::refused);
                    }
                })
                .onCancel(() -> told.set(Optional.of(Told.attention(Sentence.of("paper.told.stopped")))))
                .onEnd(() -> {
                    exporting = false;
                    look();
                })
                .start();
    }

    /**
     * @param kept how many earlier copies were put aside
     * @param refusals why papers were not written, the first of each kind: nobody closes five dialogs to learn that the disk is full
     */
    private record Outcome(int count, int kept, Map<String, Refusal> refusals) {}

    /** One paper open in Word must not keep the others from being exported. */
    private Outcome written(List<Paper> chosen, Work.Progress progress) {
        int count = 0;
        int kept = 0;
        int looked = 0;
        var refusals = new LinkedHashMap<String, Refusal>();
        for (var paper : chosen) {
            progress.at(looked++, chosen.size());
            try {
                kept += folder.export(paper).isPresent() ? 1 : 0;
                count++;
            } catch (Refusal refusal) {
                refusals.putIfAbsent(refusal.sentence().key(), refusal);
            }
        }
        return new Outcome(count, kept, refusals);
    }

    private void tell(Sentence success, boolean gaps, int kept) {
        var words = gaps ? Sentence.of("paper.told.gaps", success) : success;
        told.set(Optional.of(new Told(
                gaps ? Told.Tone.INFORMATION : Told.Tone.DONE,
                kept == 0 ? words : Sentence.of("paper.told.kept", words))));
    }

    private void show(State state) {
        every = Papers.of(state.meeting(), state.chronicle(), state.integrityCode());
        showLines();
    }

    private void showLines() {
        lines.setAll(every.stream().map(this::line).toList());
        long ready = every.stream().filter(paper -> !hasGaps(paper)).count();
        summary.set(messages.text("paper.summary", ready, every.size()));
    }

    private PaperLine line(Paper paper) {
        var moment = Optional.ofNullable(written.get(paper.fileName()));
        return new PaperLine(
                paper.fileName(),
                messages.text(paper.title()),
                paper.missing().stream()
                        .map(gap -> messages.text(gap.sentence()))
                        .toList(),
                moment.map(at -> messages.text("paper.written", LocalDateTime.ofInstant(at, Formats.ZONE)))
                        .orElseGet(() -> messages.text("paper.written.never")),
                moment.isPresent());
    }

    /** The paper as the record tells it now. */
    private Paper paper(PaperLine line) {
        return every.stream()
                .filter(paper -> paper.fileName().equals(line.fileName()))
                .findFirst()
                .orElseThrow();
    }

    private static boolean hasGaps(Paper paper) {
        return !paper.missing().isEmpty();
    }

    /** In the order of the day. */
    ObservableList<PaperLine> lines() {
        return lines;
    }

    /** How many papers are ready. */
    ReadOnlyStringProperty summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Told>> toldProperty() {
        return told.getReadOnlyProperty();
    }
}
