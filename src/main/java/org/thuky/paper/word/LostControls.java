package org.thuky.paper.word;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.w3c.dom.Element;

/**
 * LibreOffice keeps the name of a content control but not its tag, and of several paragraphs it leaves the control around
 * the first alone. Here a free part that went through it is made whole again, by the paper as our export had left it.
 */
final class LostControls {

    /**
     * A free part of the paper that was left.
     *
     * @param next what stands below it; empty at the end of the paper
     */
    private record Place(FreePart part, Optional<String> next) {}

    private final List<Place> places = new ArrayList<>();
    /** It also calls our styles by ids of its own. */
    private final Map<String, String> styles;

    private LostControls(WordFile left, WordFile edited) throws IOException {
        var ours = styles(left).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey, (first, second) -> first));
        styles = styles(edited).entrySet().stream()
                .filter(style -> ours.containsKey(style.getValue()))
                .collect(Collectors.toMap(Map.Entry::getKey, style -> ours.get(style.getValue())));
        var blocks = WordXml.children(left.body());
        var heading = "";
        for (int i = 0; i < blocks.size(); i++) {
            var block = blocks.get(i);
            if (WordXml.is(block, "sdt") && FreeParts.isFree(block)) {
                places.add(new Place(FreePart.below(heading, block), next(blocks.subList(i + 1, blocks.size()))));
            }
            heading = heading(block, heading);
        }
    }

    /** By id, what they are called. */
    private static Map<String, String> styles(WordFile file) throws IOException {
        var styles = new HashMap<String, String>();
        file.part("styles.xml").stream()
                .flatMap(all -> WordXml.children(all, "style").stream())
                .forEach(style -> styles.put(
                        style.getAttributeNS(WordXml.W, "styleId"),
                        WordXml.child(style, "name").map(WordXml::value).orElse("")));
        return styles;
    }

    private static Optional<String> next(List<Element> below) {
        return below.stream()
                .map(LostControls::line)
                .filter(line -> !line.isEmpty())
                .findFirst();
    }

    /** Closes the free parts of the edited paper that have lost their tag around what stands in them now. */
    static void restore(WordFile edited, WordFile left) throws IOException {
        new LostControls(left, edited).restore(edited);
    }

    private void restore(WordFile edited) {
        var heading = "";
        for (var block : WordXml.children(edited.body())) {
            heading = heading(block, heading);
            var remains = remains(block);
            if (remains.isPresent()) {
                var place = place(FreePart.below(heading, remains.get()));
                if (place.isPresent()) {
                    unwrap(remains.get());
                    close(block, place.get());
                }
            }
        }
    }

    private static Optional<Element> remains(Element block) {
        return WordXml.children(block, "sdt").stream()
                .filter(control -> WordXml.is(block, "p")
                        && FreeParts.tag(control).isEmpty()
                        && !FreeParts.name(control).isEmpty()
                        && WordXml.child(control, "sdtContent").isPresent())
                .findFirst();
    }

    private Optional<Place> place(FreePart remains) {
        var named = places.stream()
                .filter(place -> FreeParts.name(place.part().control()).equals(FreeParts.name(remains.control())))
                .toList();
        return named.size() == 1
                ? Optional.of(named.get(0))
                : named.stream()
                        .filter(place -> place.part().heading().equals(remains.heading()))
                        .findFirst();
    }

    private static void unwrap(Element control) {
        for (var content : WordXml.children(FreeParts.content(control))) {
            control.getParentNode().insertBefore(content, control);
        }
        control.getParentNode().removeChild(control);
    }

    /** Down to what stood below the part; when that is gone, the first paragraph alone is surely of the part. */
    private void close(Element first, Place place) {
        var control = WordXml.create(first, "sdt");
        control.appendChild(first.getOwnerDocument()
                .importNode(WordXml.properties(place.part().control(), "sdtPr"), true));
        var content = WordXml.create(first, "sdtContent");
        control.appendChild(content);
        var within = within(first, place);
        first.getParentNode().insertBefore(control, first);
        within.forEach(content::appendChild);
        WordXml.all(content, "pStyle").forEach(this::callAsWeDo);
        // the lists of our styles come with the styles; its own stay behind in its file
        WordXml.all(content, "numPr").forEach(list -> list.getParentNode().removeChild(list));
    }

    private void callAsWeDo(Element style) {
        var ours = styles.get(WordXml.value(style));
        if (ours == null) {
            style.getParentNode().removeChild(style);
        } else {
            style.setAttributeNS(WordXml.W, "w:val", ours);
        }
    }

    private static List<Element> within(Element first, Place place) {
        var within = new ArrayList<>(List.of(first));
        for (var node = first.getNextSibling(); node != null; node = node.getNextSibling()) {
            if (!(node instanceof Element block)) {
                continue;
            }
            if (remains(block).isPresent()) {
                return within;
            }
            boolean text = WordXml.is(block, "p") || WordXml.is(block, "tbl");
            if (!text || place.next().filter(line(block)::equals).isPresent()) {
                return place.next().isPresent() == text ? within : List.of(first);
            }
            within.add(block);
        }
        return place.next().isEmpty() ? within : List.of(first);
    }

    private static String heading(Element block, String before) {
        return WordXml.style(block).startsWith("Heading") ? WordXml.text(block).strip() : before;
    }

    private static String line(Element block) {
        return WordXml.is(block, "tbl")
                ? WordXml.children(block, "tr").stream()
                        .map(row -> WordXml.row(row).strip())
                        .filter(row -> !row.isEmpty())
                        .findFirst()
                        .orElse("")
                : WordXml.text(block).strip();
    }
}
