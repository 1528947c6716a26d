package org.thuky.paper.layout;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** An element of a Word file, known by its name without the namespace: no two that matter here differ in it alone. */
record Xml(Element element) {

    private static final float TWIPS_PER_POINT = 20;
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,9}(?:\\.\\d{1,9})?");
    /** Word counts no further. */
    private static final int LARGEST_COUNT = 32_767;

    String name() {
        return element.getLocalName();
    }

    List<Xml> children() {
        var nodes = element.getChildNodes();
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(Element.class::isInstance)
                .map(node -> new Xml((Element) node))
                .toList();
    }

    Stream<Xml> children(String name) {
        return children().stream().filter(child -> child.name().equals(name));
    }

    Optional<Xml> child(String name) {
        for (var node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child && name.equals(child.getLocalName())) {
                return Optional.of(new Xml(child));
            }
        }
        return Optional.empty();
    }

    /** The first of that name, at whatever depth. */
    Optional<Xml> find(String name) {
        return Optional.ofNullable(
                        (Element) element.getElementsByTagNameNS("*", name).item(0))
                .map(Xml::new);
    }

    Optional<String> attribute(String name) {
        var attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            if (name.equals(attributes.item(i).getLocalName())) {
                return Optional.of(attributes.item(i).getNodeValue());
            }
        }
        return Optional.empty();
    }

    String val() {
        return attribute("val").orElse("");
    }

    /** A switch of Word's: there, and not told to be off. */
    boolean isOn() {
        return !List.of("0", "false", "off", "none").contains(val());
    }

    /** A length written in twips, in points. */
    Optional<Float> points(String attribute) {
        return attribute(attribute).flatMap(Xml::number).map(twips -> twips / TWIPS_PER_POINT);
    }

    /** Of what stands in an attribute; what is no number there counts as not written, as it does for Word. */
    static Optional<Float> number(String written) {
        return NUMBER.matcher(written).matches() ? Optional.of(Float.valueOf(written)) : Optional.empty();
    }

    /** A number of lines, columns or copies: never below 0, never more than Word would count. */
    static Optional<Integer> count(String written) {
        return number(written).map(number -> Math.max(0, Math.min(LARGEST_COUNT, number.intValue())));
    }

    String text() {
        return element.getTextContent();
    }
}
