package org.thuky.ui.paper;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.thuky.domain.Refusal;
import org.thuky.domain.Sentence;
import org.thuky.paper.Enclosures;
import org.thuky.paper.Exported;
import org.thuky.paper.PaperFolder;
import org.thuky.paper.Templates;
import org.thuky.paper.file.Enclosure;
import org.thuky.paper.file.TemporaryFolder;
import org.thuky.paper.file.WholeFile;
import org.thuky.paper.form.Paper;
import org.thuky.paper.form.PaperKind;
import org.thuky.paper.form.Papers;
import org.thuky.paper.layout.Undrawn;
import org.thuky.paper.layout.WordPdf;
import org.thuky.session.State;
import org.thuky.text.Formats;
import org.thuky.text.Messages;
import org.thuky.ui.common.Desk;
import org.thuky.ui.common.Notice;
import org.thuky.ui.common.Work;

/** The papers of the meeting: what each still lacks, when it was exported, and how it gets into Word. */
public final class PaperViewModel {

    private static final String WORD = ".docx";

    private final Work work;
    private final Work.Failures failures;
    private final Templates templates;
    private final PaperFolder folder;
    private final Consumer<Path> opener;
    private final Messages messages;

    private final ObservableList<PaperLine> lines = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Optional<Notice>> told = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<Exported>> handEdits = new ReadOnlyObjectWrapper<>(List.of());
    private final BooleanProperty privately = new SimpleBooleanProperty();
    private State state;
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
            Templates templates,
            Path folder,
            Consumer<Path> opener,
            Messages messages) {
        this.work = work;
        this.failures = failures;
        this.templates = templates;
        this.folder = new PaperFolder(templates, folder);
        this.opener = opener;
        this.messages = messages;
        desk.watch(this::show);
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

    /** Hồ sơ: every paper, the ballots and tally sheets, and all of them in one zip. */
    void exportAll() {
        var zip = folder.path().resolve(WholeFile.name(state.meeting().facts()));
        var enclosures = Enclosures.of(state.meeting(), state.imprint(), privately.get());
        export(
                every,
                enclosures,
                Optional.of(zip),
                Sentence.of("paper.told.all", every.size() + enclosures.size(), zip.getFileName()));
    }

    void export(PaperLine line) {
        export(List.of(paper(line)), List.of(), Optional.empty(), Sentence.of("paper.told.one", line.title()));
    }

    /** The pages of a paper as it was exported to show them. */
    private record Pages(Exported exported, Path pdf, Set<Undrawn> undrawn) {

        /** Printed from here the paper would lack it too. */
        Optional<Sentence> lacking() {
            return undrawn.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Sentence.of(
                            "paper.preview.undrawn",
                            undrawn.stream().map(Undrawn::label).toList()));
        }
    }

    /** Shows the pages of a paper. */
    interface Viewer {

        /** @param lacking what stands in the Word file but not on the pages */
        void show(Sentence title, Path pdf, Optional<Sentence> lacking);
    }

    /** Exports the paper and sets its pages, exactly those of the file in the folder. */
    void preview(PaperLine line, Viewer viewer) {
        if (exporting) {
            return;
        }
        exporting = true;
        var paper = paper(line);
        work.on(progress -> {
                    var exported = folder.export(paper, progress::at);
                    var pages = TemporaryFolder.fresh().resolve(paper.fileName().replace(WORD, ".pdf"));
                    var undrawn = WordPdf.write(folder.file(paper), pages);
                    return new Pages(exported, pages, undrawn);
                })
                .saying(Sentence.of("paper.preview.running", line.title()))
                .onSuccess(pages -> {
                    handEdits.set(
                            Stream.of(pages.exported()).filter(Exported::byHand).toList());
                    viewer.show(paper.title(), pages.pdf(), pages.lacking());
                })
                .onEnd(this::exported)
                .start();
    }

    /** Writes the paper to a place of the secretary's choice. */
    void saveAs(PaperLine line, Path chosen) {
        var paper = paper(line);
        var file = chosen.toString().endsWith(WORD) ? chosen : Path.of(chosen + WORD);
        work.on(progress -> {
                    templates.writeAs(paper, file);
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
        open(templates::layOut);
        work.on(progress -> templates.check())
                .onSuccess(troubles -> {
                    if (!troubles.isEmpty()) {
                        told.set(Optional.of(Notice.attention(
                                Sentence.of("paper.told.templates", troubles.size(), troubles.get(0)))));
                    }
                })
                .start();
    }

    private void open(Callable<Path> place) {
        work.on(progress -> place.call()).onSuccess(opener).onEnd(this::look).start();
    }

    /** @param zip what everything is packed into at last */
    private void export(List<Paper> chosen, List<Enclosure> enclosures, Optional<Path> zip, Sentence success) {
        if (exporting) {
            return;
        }
        exporting = true;
        int count = chosen.size() + enclosures.size();
        told.set(Optional.of(Notice.information(Sentence.of("paper.export.running"))));
        work.on(progress -> {
                    var export = new Export(folder, count, progress);
                    chosen.forEach(export::write);
                    enclosures.forEach(export::write);
                    zip.ifPresent(export::pack);
                    return export;
                })
                .saying(Sentence.of("paper.export.running"))
                .onSuccess(export -> {
                    handEdits.set(export.edited());
                    if (export.refusals().isEmpty()) {
                        tell(success, chosen.stream().anyMatch(PaperViewModel::hasGaps), export.kept());
                    } else {
                        told.set(Optional.of(Notice.attention(Sentence.of(
                                zip.isPresent() ? "paper.told.unpacked" : "paper.told.some", export.count(), count))));
                        export.refusals().forEach(failures::refused);
                    }
                })
                .onCancel(() -> told.set(Optional.of(Notice.attention(Sentence.of("paper.told.stopped")))))
                .onEnd(this::exported)
                .start();
    }

    private void exported() {
        exporting = false;
        look();
    }

    private void tell(Sentence success, boolean gaps, int kept) {
        var words = gaps ? Sentence.of("paper.told.gaps", success) : success;
        told.set(Optional.of(new Notice(
                gaps ? Notice.Tone.INFORMATION : Notice.Tone.DONE,
                kept == 0 ? words : Sentence.of("paper.told.kept", words))));
    }

    private void show(State now) {
        state = now;
        every = Papers.of(now.meeting(), now.chronicle(), now.integrityCode()).stream()
                .sorted(Comparator.comparing(Paper::chapter))
                .toList();
        showLines();
    }

    private void showLines() {
        var now = new ArrayList<PaperLine>();
        for (var paper : every) {
            boolean first = now.isEmpty() || now.get(now.size() - 1).chapter() != paper.chapter();
            now.add(line(paper, first));
        }
        if (!lines.equals(now)) {
            lines.setAll(now);
        }
        long ready = every.stream().filter(paper -> !hasGaps(paper)).count();
        summary.set(messages.text("paper.summary", ready, every.size()));
    }

    private PaperLine line(Paper paper, boolean first) {
        var moment = Optional.ofNullable(written.get(paper.fileName()));
        return new PaperLine(
                paper.fileName(),
                messages.text(paper.title()),
                paper.chapter(),
                first,
                paper.missing().stream()
                        .map(gap -> new PaperLine.Lack(messages.text(gap.sentence()), gap.place()))
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

    boolean isNews(PaperLine line) {
        return paper(line).kind() == PaperKind.NEWS_REPORT;
    }

    private static boolean hasGaps(Paper paper) {
        return !paper.missing().isEmpty();
    }

    /** In the order of the day. */
    ObservableList<PaperLine> lines() {
        return lines;
    }

    /** Whether the tables of the next export tell what is sensitive of people; not unless somebody wants it. */
    BooleanProperty privatelyProperty() {
        return privately;
    }

    /** How many papers are ready. */
    ReadOnlyStringProperty summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    /** What people had written by hand into the papers just exported; set anew with every export. */
    ReadOnlyObjectProperty<List<Exported>> handEditsProperty() {
        return handEdits.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Notice>> toldProperty() {
        return told.getReadOnlyProperty();
    }
}
