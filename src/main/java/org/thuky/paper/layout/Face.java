package org.thuky.paper.layout;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.thuky.paper.print.Typeface;

/** One cut of the letters that stand in for Times New Roman: they are as wide and as high as those. Sizes are parts of the font's size. */
final class Face {

    static final float ASCENT = 0.891f;
    static final float DESCENT = 0.216f;
    /** Word's single line spacing is a little more than the letters need. */
    static final float LEADING = 0.0425f;

    /** The four files in which the letters come. */
    enum Cut {
        REGULAR("Regular"),
        BOLD("Bold"),
        ITALIC("Italic"),
        BOLD_ITALIC("BoldItalic");

        private final String file;

        Cut(String file) {
            this.file = file;
        }

        static Cut of(boolean bold, boolean italic) {
            return bold ? italic ? BOLD_ITALIC : BOLD : italic ? ITALIC : REGULAR;
        }
    }

    private final Typeface typeface;
    private final Map<String, Glyph> known = new HashMap<>();

    private record Glyph(String shown, float width) {}

    private Face(Typeface typeface) {
        this.typeface = typeface;
    }

    static Map<Cut, Face> all(PDDocument document) throws IOException {
        var faces = new EnumMap<Cut, Face>(Cut.class);
        for (var cut : Cut.values()) {
            faces.put(cut, new Face(Typeface.load(document, cut.file)));
        }
        return faces;
    }

    PDFont font() {
        return typeface.font();
    }

    /** @param word short pieces come back often, and the font is slow to measure them */
    float width(String word) {
        return glyph(word).width();
    }

    String shown(String word) {
        return glyph(word).shown();
    }

    private Glyph glyph(String word) {
        return known.computeIfAbsent(word, text -> {
            var shown = typeface.printable(text);
            try {
                return new Glyph(shown, font().getStringWidth(shown) / 1000);
            } catch (IOException inMemoryNever) {
                throw new UncheckedIOException(inMemoryNever);
            }
        });
    }
}
