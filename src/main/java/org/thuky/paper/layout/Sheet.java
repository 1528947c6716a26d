package org.thuky.paper.layout;

import java.util.Optional;

/** The paper of a section and its margins, in points. */
record Sheet(Xml properties) {

    float width() {
        return of("pgSz", "w");
    }

    float height() {
        return of("pgSz", "h");
    }

    float left() {
        return of("pgMar", "left") + of("pgMar", "gutter");
    }

    float textWidth() {
        return width() - left() - of("pgMar", "right");
    }

    float top() {
        return Math.abs(of("pgMar", "top"));
    }

    float bottom() {
        return Math.abs(of("pgMar", "bottom"));
    }

    float headerTop() {
        return of("pgMar", "header");
    }

    float footerBottom() {
        return of("pgMar", "footer");
    }

    float textHeight() {
        return height() - top() - bottom();
    }

    /** @param kind headerReference or footerReference */
    Optional<String> reference(String kind, boolean first) {
        boolean differs = properties.child("titlePg").filter(Xml::isOn).isPresent();
        var wanted = first && differs ? "first" : "default";
        return properties
                .children(kind)
                .filter(reference ->
                        reference.attribute("type").filter(wanted::equals).isPresent())
                .flatMap(reference -> reference.attribute("id").stream())
                .findFirst();
    }

    private float of(String property, String attribute) {
        return properties
                .child(property)
                .flatMap(child -> child.points(attribute))
                .orElse(0f);
    }
}
