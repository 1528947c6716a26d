package org.thuky.paper.print;

import java.awt.print.PageFormat;
import java.awt.print.Pageable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.print.DocFlavor;
import javax.print.PrintException;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import javax.print.SimpleDoc;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.JobName;
import javax.print.attribute.standard.MediaSize;
import javax.print.attribute.standard.MediaSizeName;
import javax.print.attribute.standard.Sides;
import org.apache.pdfbox.printing.PDFPageable;
import org.thuky.domain.Refusal;
import org.thuky.domain.Sentence;

/** Máy in: takes a PDF as it is, at full size and on one side: a ballot is measured when it is scanned. */
public final class Printer {

    private static final double POINTS_PER_INCH = 72;

    private final PrintService service;

    Printer(PrintService service) {
        this.service = service;
    }

    /** Those of this computer, its usual one first; asking them can take seconds. */
    public static List<Printer> all() {
        var usual = Optional.ofNullable(PrintServiceLookup.lookupDefaultPrintService());
        var others = Stream.of(PrintServiceLookup.lookupPrintServices(DocFlavor.SERVICE_FORMATTED.PAGEABLE, null));
        return Stream.concat(usual.stream(), others)
                .distinct()
                .map(Printer::new)
                .toList();
    }

    public String name() {
        return service.getName();
    }

    /**
     * Hands the whole file over; every page names its own paper size.
     *
     * @throws Refusal when the file cannot be read or the printer does not take it
     */
    public void print(Path file) {
        try (var document = PdfPages.load(file)) {
            var pages = new PDFPageable(document);
            service.createPrintJob()
                    .print(new SimpleDoc(pages, DocFlavor.SERVICE_FORMATTED.PAGEABLE, null), wishes(pages, file));
        } catch (PrintException | IOException trouble) {
            throw new Refusal(Sentence.of("paper.refusal.printer", name()), trouble);
        }
    }

    private PrintRequestAttributeSet wishes(Pageable pages, Path file) {
        var wishes = new HashPrintRequestAttributeSet();
        wishes.add(new JobName(file.getFileName().toString(), null));
        wishes.add(paper(pages.getPageFormat(0)));
        if (service.isAttributeValueSupported(Sides.ONE_SIDED, DocFlavor.SERVICE_FORMATTED.PAGEABLE, null)) {
            wishes.add(Sides.ONE_SIDED);
        }
        return wishes;
    }

    private static MediaSizeName paper(PageFormat page) {
        return MediaSize.findMedia(
                (float) (page.getPaper().getWidth() / POINTS_PER_INCH),
                (float) (page.getPaper().getHeight() / POINTS_PER_INCH),
                MediaSize.INCH);
    }
}
