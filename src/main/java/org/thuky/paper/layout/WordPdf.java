package org.thuky.paper.layout;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.thuky.disk.GivenFile;
import org.thuky.disk.GivenFile.Kind;
import org.thuky.domain.Refusal;
import org.thuky.domain.Sentence;
import org.thuky.paper.file.PaperFile;
import org.thuky.paper.layout.TextReader.PageNumber;
import org.thuky.paper.word.WordFile;
import org.w3c.dom.Element;

/** A Word file as PDF, as Word would print it: without Word, and on any computer the same. */
public final class WordPdf {

    private final WordFile file;
    private final PDDocument document;
    private final Flow flow;

    /**
     * @param sheet what it lies on
     * @param first whether its section begins with it
     */
    private record Page(Sheet sheet, boolean first, List<Pagination.Placed> slices) {}

    private WordPdf(WordFile file, PDDocument document) throws IOException {
        this.file = file;
        this.document = document;
        flow = new Flow(file, document);
    }

    /**
     * Writes the PDF whole or not at all.
     *
     * @return what the Word file holds and the PDF does not
     * @throws Refusal when the Word file cannot be read or the PDF not be written
     */
    public static Set<Undrawn> write(Path word, Path pdf) {
        var undrawn = EnumSet.noneOf(Undrawn.class);
        PaperFile.replace(pdf, out -> undrawn.addAll(write(word, out)));
        return undrawn;
    }

    private static Set<Undrawn> write(Path word, OutputStream out) throws IOException {
        try (var document = new PDDocument()) {
            var pages = new WordPdf(read(word), document);
            pages.draw();
            document.save(out);
            return pages.flow.undrawn();
        }
    }

    private static WordFile read(Path word) {
        try {
            return WordFile.read(GivenFile.read(word, Kind.WORD));
        } catch (IOException unreadable) {
            throw new Refusal(Sentence.of("paper.refusal.word.unreadable", word.toString()), unreadable);
        }
    }

    private void draw() throws IOException {
        var pages = new ArrayList<Page>();
        for (var section : sections()) {
            pages.addAll(pages(section));
        }
        try (var pen = new Pen(document)) {
            for (int i = 0; i < pages.size(); i++) {
                draw(pages.get(i), new PageNumber(i + 1, pages.size()), pen);
            }
        }
    }

    private record Section(List<Xml> blocks, Sheet sheet) {}

    private List<Section> sections() {
        var sections = new ArrayList<Section>();
        var blocks = new ArrayList<Xml>();
        for (var block : new Xml(file.body()).children()) {
            var end = block.name().equals("sectPr")
                    ? Optional.of(block)
                    : block.child("pPr").flatMap(properties -> properties.child("sectPr"));
            if (!block.name().equals("sectPr")) {
                blocks.add(block);
            }
            end.ifPresent(properties -> {
                sections.add(new Section(List.copyOf(blocks), new Sheet(properties)));
                blocks.clear();
            });
        }
        return sections;
    }

    private List<Page> pages(Section section) {
        var sheet = section.sheet();
        var slices = flow.slices(section.blocks(), sheet.textWidth(), sheet.textHeight());
        var pages = new ArrayList<Page>();
        new Pagination(sheet.textHeight())
                .pages(slices)
                .forEach(placed -> pages.add(new Page(sheet, pages.isEmpty(), placed)));
        return pages;
    }

    private void draw(Page page, PageNumber number, Pen pen) throws IOException {
        var sheet = page.sheet();
        pen.newPage(sheet.width(), sheet.height());
        var header = margin(page, "headerReference", number);
        Slice.drawAll(header, pen, sheet.left(), sheet.headerTop());
        var footer = margin(page, "footerReference", number);
        Slice.drawAll(footer, pen, sheet.left(), sheet.height() - sheet.footerBottom() - Slice.heightOf(footer));
        for (var placed : page.slices()) {
            placed.slice().drawing().draw(pen, sheet.left(), sheet.top() + placed.top());
        }
    }

    private List<Slice> margin(Page page, String kind, PageNumber number) throws IOException {
        var sheet = page.sheet();
        var reference = sheet.reference(kind, page.first());
        var part = reference.isPresent() ? file.related(reference.get()) : Optional.<Element>empty();
        return part.map(Xml::new)
                .map(found -> flow.slices(found.children(), sheet.textWidth(), sheet.textHeight(), number))
                .orElse(List.of());
    }
}
