package org.thuky.paper.layout;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.thuky.paper.layout.TextReader.PageNumber;
import org.thuky.paper.word.WordFile;

/** Turns what Word wrote one below the other into slices. */
final class Flow {

    private static final PageNumber UNKNOWN = new PageNumber(1, 1);

    private final WordFile file;
    private final DocumentStyles styles;
    private final Numbering numbering;
    private final Map<Face.Cut, Face> faces;
    private final Set<Undrawn> undrawn = EnumSet.noneOf(Undrawn.class);

    Flow(WordFile file, PDDocument letters) throws IOException {
        this.file = file;
        styles = new DocumentStyles(file);
        numbering = new Numbering(file);
        faces = Face.all(letters);
    }

    /** What was left out so far. */
    Set<Undrawn> undrawn() {
        return undrawn;
    }

    DocumentStyles styles() {
        return styles;
    }

    List<Slice> slices(List<Xml> blocks, float width, float pageHeight) {
        return slices(blocks, width, pageHeight, UNKNOWN);
    }

    /** @param pageHeight what a single slice must not exceed */
    List<Slice> slices(List<Xml> blocks, float width, float pageHeight, PageNumber page) {
        var slices = new ArrayList<Slice>();
        for (var block : blocks) {
            switch (block.name()) {
                case "p" -> add(slices, paragraph(block, width, page));
                case "tbl" -> slices.addAll(new Table(block, this, width, pageHeight).slices());
                case "sdt" ->
                    block.child("sdtContent")
                            .ifPresent(content -> slices.addAll(slices(content.children(), width, pageHeight, page)));
                default -> {}
            }
        }
        return slices;
    }

    /** Of the blanks of two paragraphs, the larger one stands between them. */
    private static void add(List<Slice> above, List<Slice> paragraph) {
        float blank = above.isEmpty() ? 0 : above.get(above.size() - 1).after();
        var first = paragraph.get(0);
        above.add(first.between(Math.max(0, first.before() - blank), first.after()));
        above.addAll(paragraph.subList(1, paragraph.size()));
    }

    private List<Slice> paragraph(Xml paragraph, float width, PageNumber page) {
        var own = paragraph.child("pPr");
        var plain = styles.paragraph(own, Optional.empty());
        var properties = styles.paragraph(own, numbering.level(plain));
        var reader = new TextReader(file, styles, faces, page, own, undrawn);
        numbering.next(plain).ifPresent(reader::number);
        var mark = reader.ink(own.flatMap(each -> each.child("rPr")));
        return new Paragraph(properties, reader.read(paragraph), mark, width).slices();
    }
}
