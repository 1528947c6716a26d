package org.thuky.paper.layout;

import org.thuky.domain.Sentence;

/** What may stand in a changed template or a paper edited by hand, and is not drawn on our pages. */
public enum Undrawn {
    TEXT_BOX(Sentence.of("paper.undrawn.box")),
    /** Beside the text, not in its flow. */
    FLOATING_PICTURE(Sentence.of("paper.undrawn.picture")),
    /** A shape, a chart, an embedded object. */
    SHAPE(Sentence.of("paper.undrawn.shape")),
    NOTE(Sentence.of("paper.undrawn.note")),
    FORMULA(Sentence.of("paper.undrawn.formula"));

    private final Sentence label;

    Undrawn(Sentence label) {
        this.label = label;
    }

    public Sentence label() {
        return label;
    }

    /** What a drawing is, of today's Word or an older one's. */
    static Undrawn of(Xml drawing) {
        if (drawing.find("txbxContent").isPresent()) {
            return TEXT_BOX;
        }
        return drawing.find("blip").or(() -> drawing.find("imagedata")).isPresent() ? FLOATING_PICTURE : SHAPE;
    }
}
