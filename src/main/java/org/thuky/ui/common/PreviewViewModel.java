package org.thuky.ui.common;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.thuky.domain.Sentence;
import org.thuky.paper.print.PdfPages;
import org.thuky.paper.print.Printer;

/** One PDF before it is printed: which page is in view, and where it goes. */
final class PreviewViewModel {

    private final Work work;
    private final Path file;
    private final Consumer<Path> opener;
    private final Runnable taken;
    private final ReadOnlyIntegerWrapper page = new ReadOnlyIntegerWrapper(1);
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<PdfPages.Picture> picture = new ReadOnlyObjectWrapper<>();
    private final ObservableList<Printer> printers = FXCollections.observableArrayList();
    private final ObjectProperty<Printer> printer = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<Optional<Notice>> told = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper printing = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(Step.LOOK);
    private PdfPages pages;
    private boolean closed;

    /** What is the natural thing to do next. */
    enum Step {
        /** Until the printers of the computer are known. */
        LOOK,
        PRINT,
        /** Without a printer, another program may help. */
        OPEN,
        CLOSE
    }

    /**
     * @param opener shows a file with the program the desktop has for it
     * @param taken told whenever the file went to a printer, and once when it went to another program instead
     */
    PreviewViewModel(Work work, Path file, Consumer<Path> opener, Runnable taken) {
        this.work = work;
        this.file = file;
        this.opener = opener;
        this.taken = taken;
    }

    /** @param found asked in the background */
    void start(Supplier<List<Printer>> found) {
        work.on(progress -> PdfPages.open(file))
                .onSuccess(this::show)
                .onRefusal(refusal -> say(Notice.attention(refusal.sentence())))
                .start();
        work.on(progress -> found.get()).onSuccess(this::choose).start();
    }

    private void show(PdfPages opened) {
        pages = opened;
        if (closed) {
            close();
            return;
        }
        count.set(opened.count());
        draw();
    }

    private void choose(List<Printer> found) {
        printers.setAll(found);
        printer.set(found.isEmpty() ? null : found.get(0));
        if (step.get() == Step.LOOK) {
            step.set(found.isEmpty() ? Step.OPEN : Step.PRINT);
            if (found.isEmpty()) {
                say(Notice.attention(Sentence.of("common.preview.no_printer")));
            }
        }
    }

    /** To a page, or to the nearest there is. */
    void go(int wanted) {
        int there = Math.max(1, Math.min(wanted, count.get()));
        if (there != page.get() && count.get() > 0) {
            page.set(there);
            draw();
        }
    }

    /** Whoever leafs fast sees the page at which he stops; those between are not waited for. */
    private void draw() {
        int wanted = page.get();
        work.on(progress -> wanted == page.get() ? pages.picture(wanted).orElse(null) : null)
                .onSuccess(drawn -> {
                    if (drawn != null && wanted == page.get()) {
                        picture.set(drawn);
                    }
                })
                .start();
    }

    void print() {
        var chosen = printer.get();
        if (chosen == null || printing.get()) {
            return;
        }
        printing.set(true);
        say(Notice.information(Sentence.of("common.preview.printing", chosen.name())));
        work.on(progress -> {
                    chosen.print(file);
                    return chosen.name();
                })
                .saying(Sentence.of("common.preview.printing", chosen.name()))
                .onSuccess(name -> {
                    say(Notice.done("common.preview.printed", name));
                    step.set(Step.CLOSE);
                    taken.run();
                })
                .onRefusal(refusal -> say(Notice.attention(refusal.sentence())))
                .onEnd(() -> printing.set(false))
                .start();
    }

    void open() {
        opener.accept(file);
        say(Notice.done("common.preview.opened", file.getFileName().toString()));
        if (step.get() != Step.CLOSE) {
            step.set(Step.CLOSE);
            taken.run();
        }
    }

    /** Lets go of the pages. */
    void close() {
        closed = true;
        if (pages != null) {
            pages.close();
        }
    }

    private void say(Notice what) {
        told.set(Optional.of(what));
    }

    /** From 1. */
    ReadOnlyIntegerProperty pageProperty() {
        return page.getReadOnlyProperty();
    }

    /** 0 until the file is read. */
    ReadOnlyIntegerProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    /** Null until the first page is drawn. */
    ReadOnlyObjectProperty<PdfPages.Picture> pictureProperty() {
        return picture.getReadOnlyProperty();
    }

    ObservableList<Printer> printers() {
        return printers;
    }

    /** Null while none is known. */
    ObjectProperty<Printer> printerProperty() {
        return printer;
    }

    ReadOnlyObjectProperty<Optional<Notice>> toldProperty() {
        return told.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty printingProperty() {
        return printing.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Step> stepProperty() {
        return step.getReadOnlyProperty();
    }
}
