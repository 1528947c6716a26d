package org.thuky.paper;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.thuky.domain.Refusal;
import org.thuky.domain.Sentence;

/** The pages of a PDF as pictures, one at a time. The file itself is not held open: it may be written anew meanwhile. */
public final class PdfPages implements AutoCloseable {

    private static final float DOTS_PER_INCH = 144;

    private final PDDocument document;

    /** @param pixels row by row from the top left, as ARGB */
    public record Picture(int width, int height, int[] pixels) {}

    private PdfPages(PDDocument document) {
        this.document = document;
    }

    /** @throws Refusal when the file is gone or is no PDF */
    public static PdfPages open(Path file) {
        return new PdfPages(load(file));
    }

    static PDDocument load(Path file) {
        try {
            return Loader.loadPDF(Files.readAllBytes(file));
        } catch (IOException unreadable) {
            throw new Refusal(Sentence.of("paper.refusal.pdf.unreadable", file.toString()), unreadable);
        }
    }

    public int count() {
        return document.getNumberOfPages();
    }

    /**
     * @param page from 1
     * @return empty once this is closed
     */
    public synchronized Optional<Picture> picture(int page) throws IOException {
        if (document.getDocument().isClosed()) {
            return Optional.empty();
        }
        var image = new PDFRenderer(document).renderImageWithDPI(page - 1, DOTS_PER_INCH, ImageType.RGB);
        return Optional.of(picture(image));
    }

    private static Picture picture(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        return new Picture(width, height, image.getRGB(0, 0, width, height, null, 0, width));
    }

    @Override
    public synchronized void close() {
        try {
            document.close();
        } catch (IOException inMemoryNever) {
            throw new UncheckedIOException(inMemoryNever);
        }
    }
}
