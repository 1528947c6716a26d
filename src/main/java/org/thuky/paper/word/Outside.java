package org.thuky.paper.word;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/**
 * What reaches out of a template: pictures and texts that Word would fetch from elsewhere, programs, and fields that start
 * them. We fetch nothing; but a paper made of such a template would carry it to everybody who opens the paper.
 */
final class Outside {

    private static final String RELATIONS = ".rels";
    private static final Pattern PROGRAM = Pattern.compile(
            "(?i).*/(?:oleObject|package|control|activeXControlBinary|vbaProject|aFChunk|mailMergeSource|mailMergeHeaderSource)");
    private static final Pattern EMBEDDED = Pattern.compile("(?i)(?:word/)?(?:embeddings/.*|activeX/.*|vba.*\\.bin)");
    /** Bring in files or start programs; QUOTE can spell the others. */
    private static final Set<String> FIELDS = Set.of(
            "DDE",
            "DDEAUTO",
            "LINK",
            "INCLUDE",
            "INCLUDETEXT",
            "INCLUDEPICTURE",
            "IMPORT",
            "DATABASE",
            "EMBED",
            "RD",
            "MACROBUTTON",
            "QUOTE");

    private static final String DRAWN = "urn:schemas-microsoft-com:vml";

    private Outside() {}

    /** The first thing that does, as Word or the file calls it. */
    static Optional<String> of(WordFile file) throws IOException {
        for (var name : file.names()) {
            if (EMBEDDED.matcher(name).matches()) {
                return Optional.of(name);
            }
            if (name.endsWith(RELATIONS)) {
                var relation = relation(file.root(name));
                if (relation.isPresent()) {
                    return relation;
                }
            } else if (name.endsWith(".xml") && !name.startsWith("docProps/")) {
                var within = within(file.root(name));
                if (within.isPresent()) {
                    return within;
                }
            }
        }
        return Optional.empty();
    }

    /** A link is followed by whoever clicks it; the template that a document was begun with is forgotten. */
    private static Optional<String> relation(Element relations) {
        return WordXml.children(relations).stream()
                .filter(each -> {
                    var type = each.getAttribute("Type");
                    boolean out = each.getAttribute("TargetMode").equalsIgnoreCase("External");
                    return PROGRAM.matcher(type).matches()
                            || out && !type.endsWith("/hyperlink") && !type.endsWith("/attachedTemplate");
                })
                .map(each -> each.getAttribute("Target"))
                .findFirst();
    }

    private static Optional<String> within(Element part) {
        return Stream.of(
                        fields(part),
                        drawn(part),
                        WordXml.all(part, "mailMerge").stream().map(Element::getLocalName))
                .flatMap(found -> found)
                .findFirst();
    }

    private static Stream<String> fields(Element part) {
        var simple = WordXml.all(part, "fldSimple").stream().map(field -> field.getAttributeNS(WordXml.W, "instr"));
        return Stream.concat(simple, codes(part).lines())
                .map(String::strip)
                .filter(code -> FIELDS.contains(code.split("[\\s\\\\\"]", 2)[0].toUpperCase(Locale.ROOT)));
    }

    /** A line for each field: its code may stand in many pieces, with other fields among them. */
    private static String codes(Element part) {
        var codes = new StringBuilder();
        for (var element : WordXml.all(part, WordXml.W, "*")) {
            if (WordXml.is(element, "fldChar")) {
                codes.append('\n');
            } else if (WordXml.is(element, "instrText")) {
                codes.append(element.getTextContent().replace('\n', ' '));
            }
        }
        return codes.toString();
    }

    /** Old drawings name their pictures without a relation. */
    private static Stream<String> drawn(Element part) {
        return WordXml.all(part, DRAWN, "*").stream()
                .map(drawing -> drawing.getAttribute("src"))
                .filter(source -> !source.isEmpty());
    }
}
