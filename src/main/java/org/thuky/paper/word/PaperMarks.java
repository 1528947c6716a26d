package org.thuky.paper.word;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.thuky.text.Phrases;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The last touch to a paper that is filled: signatures stay with what they sign, a draft shows that it is one. */
final class PaperMarks {

    private static final Pattern GAP = Pattern.compile(Phrases.GAP.charAt(0) + "{" + Phrases.GAP.length() + ",}");
    /** What the schema puts behind the highlight of a run. */
    private static final Set<String> AFTER_HIGHLIGHT = Set.of(
            "u",
            "effect",
            "bdr",
            "shd",
            "fitText",
            "vertAlign",
            "rtl",
            "cs",
            "em",
            "lang",
            "eastAsianLayout",
            "specVanish",
            "oMath");
    /** The sentence that closes the paper, and the one before it. */
    private static final int STAYING = 2;

    private PaperMarks() {}

    /** Never alone on a page: the last paragraphs go over to the next page together with those who sign. */
    static void keepSignatures(WordFile paper) {
        for (var table : WordXml.all(paper.body(), "tbl")) {
            if (WordXml.all(table, "p").stream()
                    .anyMatch(line -> WordXml.style(line).equals("TenNguoiKy"))) {
                keepWithNext(table);
            }
        }
    }

    private static void keepWithNext(Node signatures) {
        int staying = 0;
        for (var before = before(signatures); before != null && staying < STAYING; before = before(before)) {
            if (WordXml.is(before, "tbl")) {
                var rows = WordXml.children(before, "tr");
                rows.subList(Math.max(0, rows.size() - STAYING), rows.size())
                        .forEach(row -> WordXml.all(row, "p").forEach(PaperMarks::keep));
                return;
            }
            keep(before);
            staying += WordXml.text(before).isBlank() ? 0 : 1;
        }
    }

    /** The paragraph or table before this one, also inside a free part; null at the head of the paper. */
    private static Element before(Node node) {
        Node before = node;
        do {
            while (before.getPreviousSibling() == null) {
                if (!WordXml.is(before.getParentNode(), "sdtContent")) {
                    return null;
                }
                before = before.getParentNode().getParentNode();
            }
            before = before.getPreviousSibling();
            while (WordXml.is(before, "sdt")) {
                before = FreeParts.content((Element) before).getLastChild();
            }
        } while (!WordXml.is(before, "p") && !WordXml.is(before, "tbl"));
        return (Element) before;
    }

    private static void keep(Element paragraph) {
        var properties = WordXml.properties(paragraph, "pPr");
        var style = WordXml.child(properties, "pStyle");
        var place = style.isPresent() ? style.get().getNextSibling() : properties.getFirstChild();
        for (var rule : List.of("keepNext", "keepLines")) {
            var present = WordXml.child(properties, rule);
            if (present.isPresent()) {
                place = present.get().getNextSibling();
            } else {
                properties.insertBefore(WordXml.create(properties, rule), place);
            }
        }
    }

    /** DỰ THẢO at the head, and every gap in yellow. */
    static void draft(WordFile paper) {
        WordXml.all(paper.body(), "t").forEach(PaperMarks::highlightGaps);
        var head = WordXml.paragraph(paper.body(), Phrases.text("paper.draft"));
        var properties = WordXml.properties(head, "pPr");
        properties.appendChild(WordXml.create(head, "keepNext"));
        var indent = WordXml.create(head, "ind");
        indent.setAttributeNS(WordXml.W, "w:firstLine", "0");
        properties.appendChild(indent);
        properties.appendChild(WordXml.create(head, "jc", "right"));
        var run = WordXml.child(head, "r").orElseThrow();
        var letters = WordXml.properties(run, "rPr");
        Stream.of("b", "bCs").forEach(bold -> letters.appendChild(WordXml.create(run, bold)));
        letters.appendChild(WordXml.create(run, "highlight", "yellow"));
        paper.body().insertBefore(head, paper.body().getFirstChild());
    }

    private static void highlightGaps(Element letters) {
        var run = (Element) letters.getParentNode();
        var text = letters.getTextContent();
        var gap = GAP.matcher(text);
        int done = 0;
        if (!WordXml.is(run, "r")) {
            return;
        }
        while (gap.find()) {
            if (gap.start() > done) {
                beside(run, letters, text.substring(done, gap.start()), false);
            }
            beside(run, letters, gap.group(), true);
            done = gap.end();
        }
        if (done > 0) {
            letters.setTextContent(text.substring(done));
            WordXml.keepSpaces(letters);
        }
    }

    /** A run like this one before it, which takes over all that stood before these letters. */
    private static void beside(Element run, Element letters, String text, boolean highlighted) {
        var added = (Element) run.cloneNode(false);
        WordXml.child(run, "rPr").ifPresent(properties -> added.appendChild(properties.cloneNode(true)));
        for (var before : WordXml.children(run)) {
            if (before == letters) {
                break;
            }
            if (!WordXml.is(before, "rPr")) {
                added.appendChild(before);
            }
        }
        var part = WordXml.create(run, "t");
        WordXml.keepSpaces(part);
        part.setTextContent(text);
        added.appendChild(part);
        if (highlighted) {
            highlight(added);
        }
        run.getParentNode().insertBefore(added, run);
    }

    private static void highlight(Element run) {
        var properties = WordXml.properties(run, "rPr");
        WordXml.child(properties, "highlight").ifPresent(properties::removeChild);
        var place = WordXml.children(properties).stream()
                .filter(property -> AFTER_HIGHLIGHT.contains(property.getLocalName()))
                .findFirst()
                .orElse(null);
        properties.insertBefore(WordXml.create(run, "highlight", "yellow"), place);
    }
}
