package org.thuky.paper.layout;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The properties that hold for a piece of text: what it says itself stands before its styles, and those before the defaults. */
record Layers(List<Xml> properties) {

    Layers under(Stream<Xml> nearer) {
        return new Layers(Stream.concat(nearer, properties.stream()).toList());
    }

    Optional<Xml> property(String name) {
        for (var layer : properties) {
            var found = layer.child(name);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    boolean on(String name) {
        return property(name).filter(Xml::isOn).isPresent();
    }

    String val(String name, String otherwise) {
        return property(name).map(Xml::val).orElse(otherwise);
    }

    /** Attributes of one property may come from different layers. */
    Optional<String> attribute(String property, String attribute) {
        for (var layer : properties) {
            var found = layer.child(property).flatMap(child -> child.attribute(attribute));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    float points(String property, String attribute) {
        return attribute(property, attribute).flatMap(Xml::number).orElse(0f) / 20;
    }
}
