package org.thuky.paper.word;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Phần tự do: what people may rewrite in Word, each a content control with a tag. The library that fills templates does
 * not repeat content controls, so they are opened before it works, with a mark at either end, and closed afterwards.
 */
public final class FreeParts {

    /** No field and nothing that anybody types. */
    private static final String BEGIN = "\u2063free:";

    private static final String END = "\u2063end";

    /** The properties of each, by the number in its mark. */
    private final List<Element> properties = new ArrayList<>();

    /** Takes the controls away and leaves what is in them between two marks. */
    static FreeParts open(WordFile template) {
        var parts = new FreeParts();
        for (var control : WordXml.all(template.body(), "sdt")) {
            if (isFree(control)) {
                parts.open(control);
            }
        }
        return parts;
    }

    private void open(Element control) {
        var parent = control.getParentNode();
        parent.insertBefore(WordXml.paragraph(control, BEGIN + properties.size()), control);
        properties.add(WordXml.child(control, "sdtPr").orElseThrow());
        for (var content : WordXml.children(content(control))) {
            parent.insertBefore(content, control);
        }
        parent.insertBefore(WordXml.paragraph(control, END), control);
        parent.removeChild(control);
    }

    /** Puts controls around what is filled in now; one with nothing in it is left out. */
    void close(WordFile paper) {
        if (properties.isEmpty()) {
            return;
        }
        int controls = 0;
        for (var mark : WordXml.all(paper.body(), "p")) {
            var text = WordXml.text(mark);
            if (text.startsWith(BEGIN)) {
                controls++;
                close(mark, properties.get(Integer.parseInt(text.substring(BEGIN.length()))), controls);
            }
        }
    }

    private static void close(Element mark, Element template, int number) {
        var parent = mark.getParentNode();
        var control = WordXml.create(mark, "sdt");
        var properties = (Element) mark.getOwnerDocument().importNode(template, true);
        WordXml.child(properties, "id").ifPresent(id -> id.setAttributeNS(WordXml.W, "w:val", "" + number));
        control.appendChild(properties);
        var content = WordXml.create(mark, "sdtContent");
        control.appendChild(content);
        Node next = mark.getNextSibling();
        while (!isEnd(next)) {
            var moved = next;
            next = next.getNextSibling();
            content.appendChild(moved);
        }
        parent.removeChild(next);
        if (content.hasChildNodes()) {
            parent.replaceChild(control, mark);
        } else {
            parent.removeChild(mark);
        }
    }

    private static boolean isEnd(Node node) {
        return node instanceof Element element
                && WordXml.is(node, "p")
                && WordXml.text(element).equals(END);
    }

    /** With a tag, around whole paragraphs. */
    static boolean isFree(Element control) {
        return !tag(control).isEmpty()
                && WordXml.child(control, "sdtContent").isPresent()
                && WordXml.children(content(control)).stream()
                        .allMatch(child -> WordXml.is(child, "p") || WordXml.is(child, "tbl"));
    }

    public static Element content(Element control) {
        return WordXml.child(control, "sdtContent").orElseThrow();
    }

    static String tag(Element control) {
        return property(control, "tag");
    }

    /** Its name in Word. */
    static String name(Element control) {
        return property(control, "alias");
    }

    private static String property(Element control, String name) {
        return WordXml.child(control, "sdtPr")
                .flatMap(properties -> WordXml.child(properties, name))
                .map(WordXml::value)
                .orElse("");
    }
}
