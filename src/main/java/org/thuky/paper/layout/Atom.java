package org.thuky.paper.layout;

import java.util.Optional;

/** The smallest thing that stands in a line. */
sealed interface Atom {

    float width();

    /** How far it rises above the line. */
    float ascent();

    float descent();

    /** Letters that stay together, or one blank. */
    record Letters(String text, Ink ink) implements Atom {

        boolean isBlank() {
            return text.equals(" ");
        }

        /** Whether a line may end after it. */
        boolean mayEnd() {
            return text.endsWith("-");
        }

        @Override
        public float width() {
            return ink.face().width(text) * ink.size();
        }

        @Override
        public float ascent() {
            return ink.ascent();
        }

        @Override
        public float descent() {
            return ink.descent();
        }
    }

    record Picture(byte[] bytes, float width, float height) implements Atom {
        @Override
        public float ascent() {
            return height;
        }

        @Override
        public float descent() {
            return 0;
        }
    }

    /** What moves on instead of standing there. */
    enum Jump implements Atom {
        TAB,
        NEXT_LINE,
        NEXT_PAGE;

        @Override
        public float width() {
            return 0;
        }

        @Override
        public float ascent() {
            return 0;
        }

        @Override
        public float descent() {
            return 0;
        }
    }

    static Optional<Letters> letters(Atom atom) {
        return atom instanceof Letters letters ? Optional.of(letters) : Optional.empty();
    }
}
