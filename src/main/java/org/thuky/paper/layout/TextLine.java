package org.thuky.paper.layout;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/**
 * A line with everything in its place.
 *
 * @param newPage whether Word was told to begin a page with it
 */
record TextLine(List<Put> puts, boolean newPage) {

    /** @param left from the left edge of the text */
    record Put(Atom atom, float left, float width) {}

    float ascent(Ink mark) {
        return heights().map(Atom::ascent).reduce(Math::max).orElse(mark.ascent());
    }

    float descent(Ink mark) {
        return heights().map(Atom::descent).reduce(Math::max).orElse(mark.descent());
    }

    private Stream<Atom> heights() {
        return puts.stream().map(Put::atom).filter(atom -> !(atom instanceof Atom.Jump));
    }

    void draw(Pen pen, float left, float baseline) throws IOException {
        for (var put : puts) {
            float x = left + put.left();
            if (put.atom() instanceof Atom.Letters letters) {
                draw(pen, letters, x, put.width(), baseline);
            } else if (put.atom() instanceof Atom.Picture picture) {
                pen.picture(picture.bytes(), x, baseline - picture.height(), picture.width(), picture.height());
            }
        }
    }

    private static void draw(Pen pen, Atom.Letters letters, float x, float width, float baseline) throws IOException {
        var ink = letters.ink();
        if (ink.ground().isPresent()) {
            pen.fill(
                    x,
                    baseline - ink.ascent(),
                    width,
                    ink.ascent() + ink.descent(),
                    ink.ground().get());
        }
        if (!letters.isBlank()) {
            pen.text(letters.text(), ink, x, baseline);
        }
        if (ink.underlined()) {
            rule(pen, ink, x, width, baseline + ink.size() * 0.11f);
        }
        if (ink.struck()) {
            rule(pen, ink, x, width, baseline - ink.size() * 0.26f);
        }
    }

    private static void rule(Pen pen, Ink ink, float x, float width, float y) throws IOException {
        pen.line(x, y, x + width, y, ink.size() * 0.05f, ink.color());
    }
}
