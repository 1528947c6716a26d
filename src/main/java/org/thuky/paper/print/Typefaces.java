package org.thuky.paper.print;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The letters of one PDF. */
public record Typefaces(Typeface regular, Typeface bold, Typeface italic) {

    public static Typefaces load(PDDocument document) throws IOException {
        return new Typefaces(
                Typeface.load(document, "Regular"), Typeface.load(document, "Bold"), Typeface.load(document, "Italic"));
    }
}
