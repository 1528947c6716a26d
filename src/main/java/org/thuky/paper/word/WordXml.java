package org.thuky.paper.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.xml.XMLConstants;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The words of WordprocessingML: p a paragraph, r a run of letters, t its text, tbl tr tc tables, sdt a content control. */
public final class WordXml {

    public static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private WordXml() {}

    public static boolean is(Node node, String name) {
        return node instanceof Element && W.equals(node.getNamespaceURI()) && name.equals(node.getLocalName());
    }

    static List<Element> children(Node parent) {
        var children = new ArrayList<Element>();
        for (var node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    static List<Element> children(Node parent, String name) {
        return children(parent).stream().filter(child -> is(child, name)).toList();
    }

    public static Optional<Element> child(Node parent, String name) {
        return children(parent, name).stream().findFirst();
    }

    /** At whatever depth, in the order of the text; a list of its own, so that the tree may be changed meanwhile. */
    public static List<Element> all(Element within, String name) {
        return all(within, W, name);
    }

    static List<Element> all(Element within, String namespace, String name) {
        var found = within.getElementsByTagNameNS(namespace, name);
        var all = new ArrayList<Element>();
        for (int i = 0; i < found.getLength(); i++) {
            all.add((Element) found.item(i));
        }
        return all;
    }

    public static String value(Element element) {
        return element.getAttributeNS(W, "val");
    }

    static Element create(Node near, String name) {
        return near.getOwnerDocument().createElementNS(W, "w:" + name);
    }

    static Element create(Node near, String name, String value) {
        var element = create(near, name);
        element.setAttributeNS(W, "w:val", value);
        return element;
    }

    public static String style(Element paragraph) {
        return child(paragraph, "pPr")
                .flatMap(properties -> child(properties, "pStyle"))
                .map(WordXml::value)
                .orElse("");
    }

    /** As a reader sees it: without what a tracked change has deleted. */
    public static String text(Element element) {
        var text = new StringBuilder();
        for (var child : children(element)) {
            switch (child.getLocalName()) {
                case "t" -> text.append(child.getTextContent());
                case "tab" -> text.append('\t');
                case "br", "cr" -> text.append('\n');
                case "noBreakHyphen" -> text.append('-');
                case "del", "moveFrom", "pPr", "rPr", "instrText" -> {}
                default -> text.append(text(child));
            }
        }
        return text.toString();
    }

    static Element paragraph(Node near, String text) {
        var paragraph = create(near, "p");
        var run = create(near, "r");
        var letters = create(near, "t");
        letters.setTextContent(text);
        keepSpaces(letters);
        run.appendChild(letters);
        paragraph.appendChild(run);
        return paragraph;
    }

    static String row(Element row) {
        return children(row, "tc").stream().map(WordXml::text).collect(Collectors.joining(" | "));
    }

    static void keepSpaces(Element letters) {
        letters.setAttributeNS(XMLConstants.XML_NS_URI, "xml:space", "preserve");
    }

    /** The properties of a paragraph or of a run come first in it. */
    static Element properties(Element of, String name) {
        return child(of, name).orElseGet(() -> {
            var properties = create(of, name);
            of.insertBefore(properties, of.getFirstChild());
            return properties;
        });
    }
}
