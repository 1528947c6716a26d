package org.thuky.paper.print;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.thuky.disk.GivenFile;
import org.thuky.disk.GivenFile.Kind;
import org.thuky.domain.Refusal;
import org.thuky.domain.Sentence;

/** The pages of a PDF as pictures, one at a time. The file itself is not held open: it may be written anew meanwhile. */
public final class PdfPages implements AutoCloseable {

    private static final float DOTS_PER_INCH = 144;

    private final PDDocument document;

    /** @param pixels row by row from the top left, as ARGB */
    public record Picture(int width, int height, int[] pixels) {

        /** As large as it is shown: every point is the mean of those it stands for, so that no thin rule gets lost. */
        public Picture shrunkTo(int wanted) {
            if (wanted >= width) {
                return this;
            }
            int high = Math.max(1, Math.round((float) height * wanted / width));
            var shrunk = new int[wanted * high];
            for (int y = 0; y < high; y++) {
                for (int x = 0; x < wanted; x++) {
                    shrunk[y * wanted + x] = mean(
                            x * width / wanted,
                            Math.max(x * width / wanted + 1, (x + 1) * width / wanted),
                            y * height / high,
                            Math.max(y * height / high + 1, (y + 1) * height / high));
                }
            }
            return new Picture(wanted, high, shrunk);
        }

        private int mean(int left, int right, int top, int bottom) {
            int red = 0;
            int green = 0;
            int blue = 0;
            for (int y = top; y < bottom; y++) {
                for (int x = left; x < right; x++) {
                    int pixel = pixels[y * width + x];
                    red += pixel >> 16 & 0xFF;
                    green += pixel >> 8 & 0xFF;
                    blue += pixel & 0xFF;
                }
            }
            int count = (right - left) * (bottom - top);
            return 0xFF000000 | red / count << 16 | green / count << 8 | blue / count;
        }
    }

    private PdfPages(PDDocument document) {
        this.document = document;
    }

    /** @throws Refusal when the file is gone or is no PDF */
    public static PdfPages open(Path file) {
        return new PdfPages(load(file));
    }

    static PDDocument load(Path file) {
        try {
            return Loader.loadPDF(GivenFile.read(file, Kind.PDF));
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
