package org.thuky.paper.word;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Một phần tự do của một văn kiện đã xuất.
 *
 * @param heading the heading it stands under, by which it is known where its tag comes more than once
 */
public record FreePart(Element control, String heading) {

    /** Before the tag of a part that was written by hand: it stays so, export after export. */
    private static final String BY_HAND = "tay:";

    /** What points out of the text cannot go into another file. */
    private static final Set<String> OUTSIDE =
            Set.of("drawing", "pict", "object", "commentReference", "footnoteReference", "endnoteReference");

    private static final Set<String> UNNEEDED = Set.of(
            "commentRangeStart",
            "commentRangeEnd",
            "bookmarkStart",
            "bookmarkEnd",
            "proofErr",
            "sectPr",
            "del",
            "moveFrom",
            "pPrChange",
            "rPrChange",
            "fldSimple",
            // what a field told stays, what it asked Word to do goes
            "fldChar",
            "instrText",
            "delInstrText",
            "altChunk",
            "subDoc",
            "control");

    private static final Set<String> OFF = Set.of("none", "false", "0", "off");

    private static final Set<String> UNWRAPPED = Set.of("hyperlink", "ins", "moveTo", "smartTag");

    static FreePart below(String line, Element control) {
        // the numbers of headings change when something is put in before
        return new FreePart(control, line.replaceFirst("^[\\dIVX]+\\.\\s*", ""));
    }

    String tag() {
        var tag = FreeParts.tag(control);
        return tag.startsWith(BY_HAND) ? tag.substring(BY_HAND.length()) : tag;
    }

    boolean markedByHand() {
        return FreeParts.tag(control).startsWith(BY_HAND);
    }

    public static boolean anyByHand(WordFile paper) {
        return WordXml.all(paper.body(), "tag").stream()
                .anyMatch(tag -> WordXml.value(tag).startsWith(BY_HAND));
    }

    /** As Word names it, and where it stands. */
    String name() {
        return heading.isEmpty() ? FreeParts.name(control) : FreeParts.name(control) + " (" + heading + ")";
    }

    String text() {
        return WordXml.all(control, "p").stream()
                .map(WordXml::text)
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining("\n"));
    }

    /** Whether nobody would see a difference: the same words, stressed in the same way. */
    boolean reads(FreePart like) {
        return stressed().equals(like.stressed());
    }

    private String stressed() {
        var text = new StringBuilder();
        for (var paragraph : WordXml.all(control, "p")) {
            text.append('\n');
            var before = "";
            for (var run : WordXml.all(paragraph, "r")) {
                var stress = stress(run);
                text.append(stress.equals(before) ? "" : "\u2063" + stress).append(WordXml.text(run));
                before = stress;
            }
        }
        return text.toString();
    }

    private static String stress(Element run) {
        return Stream.of("b", "i", "u")
                .filter(stress -> WordXml.child(run, "rPr")
                        .flatMap(properties -> WordXml.child(properties, stress))
                        .filter(mark -> !OFF.contains(WordXml.value(mark)) && !isUnlined(mark))
                        .isPresent())
                .collect(Collectors.joining());
    }

    /** The library that fills templates colours lines that it does not draw. */
    private static boolean isUnlined(Element mark) {
        return WordXml.is(mark, "u") && WordXml.value(mark).isEmpty();
    }

    boolean pointsOutside() {
        return OUTSIDE.stream().anyMatch(name -> !WordXml.all(control, name).isEmpty());
    }

    /** Takes over what was written by hand, and remembers that it was. */
    void takeOver(FreePart hand) {
        var content = FreeParts.content(control);
        while (content.hasChildNodes()) {
            content.removeChild(content.getFirstChild());
        }
        for (var block : WordXml.children(FreeParts.content(hand.control))) {
            content.appendChild(content.getOwnerDocument().importNode(block, true));
        }
        clean(content);
        WordXml.child(control, "sdtPr")
                .flatMap(properties -> WordXml.child(properties, "tag"))
                .ifPresent(tag -> tag.setAttributeNS(WordXml.W, "w:val", BY_HAND + tag()));
    }

    private static void clean(Element within) {
        for (var child : WordXml.children(within)) {
            var name = child.getLocalName();
            if (!WordXml.W.equals(child.getNamespaceURI()) || OUTSIDE.contains(name) || UNNEEDED.contains(name)) {
                within.removeChild(child);
                continue;
            }
            withoutForeignAttributes(child);
            clean(child);
            if (UNWRAPPED.contains(name)) {
                while (child.hasChildNodes()) {
                    within.insertBefore(child.getFirstChild(), child);
                }
                within.removeChild(child);
            }
        }
    }

    /** Those of newer Words and of relations to other parts of the file, and who typed in which sitting. */
    private static void withoutForeignAttributes(Element element) {
        var attributes = element.getAttributes();
        for (int i = attributes.getLength() - 1; i >= 0; i--) {
            Node attribute = attributes.item(i);
            boolean space = "xml:space".equals(attribute.getNodeName());
            boolean own = WordXml.W.equals(attribute.getNamespaceURI())
                    && !attribute.getLocalName().startsWith("rsid");
            if (!space && !own) {
                attributes.removeNamedItemNS(attribute.getNamespaceURI(), attribute.getLocalName());
            }
        }
    }
}
