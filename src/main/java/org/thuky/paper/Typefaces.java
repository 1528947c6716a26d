package org.thuky.paper;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The letters of one PDF. */
record Typefaces(Typeface regular, Typeface bold, Typeface italic) {

    static Typefaces load(PDDocument document) throws IOException {
        return new Typefaces(
                Typeface.load(document, "Regular"), Typeface.load(document, "Bold"), Typeface.load(document, "Italic"));
    }
}
