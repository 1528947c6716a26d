package org.thuky.paper.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** A bundled font inside one PDF, measured in millimetres. */
public record Typeface(PDFont font) {

    public static final double MM_PER_POINT = 25.4 / 72;

    public static Typeface load(PDDocument document, String face) throws IOException {
        try (var in = Typeface.class.getResourceAsStream("/org/thuky/assets/fonts/Tinos-" + face + ".ttf")) {
            var font = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
            // Vietnamese in NFC needs no glyph substitution, and looking for it makes 500 pages ten times slower.
            font.setEnableGsub(false);
            return new Typeface(PDType0Font.load(document, font, true));
        }
    }

    /** What this font can show of a text: letters it lacks become a white square. */
    public String printable(String text) {
        var printable = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .forEach(letter -> printable.appendCodePoint(has(letter) ? letter : '□'));
        return printable.toString();
    }

    private boolean has(int letter) {
        try {
            font.encode(Character.toString(letter));
            return true;
        } catch (IllegalArgumentException | IOException lacking) {
            return false;
        }
    }

    public double width(String text, double size) {
        try {
            return font.getStringWidth(printable(text)) / 1000 * size * MM_PER_POINT;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public double widest(List<String> texts, double size) {
        return texts.stream().mapToDouble(text -> width(text, size)).max().orElse(0);
    }

    /** Breaks at spaces into lines of like length; a single word wider than the width stays whole. */
    public List<String> wrap(String text, double size, double width) {
        var lines = filled(text, size, width);
        for (double narrower = width * 0.97; lines.size() > 1; narrower *= 0.97) {
            var balanced = filled(text, size, narrower);
            if (balanced.size() > lines.size() || !fits(balanced, size, narrower)) {
                break;
            }
            lines = balanced;
        }
        return lines;
    }

    private List<String> filled(String text, double size, double width) {
        var lines = new ArrayList<String>();
        var line = "";
        for (var word : text.strip().split("\\s+")) {
            var longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && width(longer, size) > width) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
        }
        if (!line.isEmpty()) {
            lines.add(line);
        }
        return lines;
    }

    public boolean fits(List<String> lines, double size, double width) {
        return lines.stream().allMatch(line -> width(line, size) <= width);
    }
}
