package org.thuky.paper.layout;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.thuky.paper.word.WordFile;

/** The styles of a Word file, each resting on another. */
final class DocumentStyles {

    private static final Layers NOTHING = new Layers(List.of());

    private final Map<String, Xml> byId = new HashMap<>();
    private final Map<String, Xml> usual = new HashMap<>();
    private final Layers paragraphDefaults;
    private final Layers runDefaults;

    DocumentStyles(WordFile file) throws IOException {
        var styles = file.part("styles.xml").map(Xml::new);
        styles.stream().flatMap(all -> all.children("style")).forEach(style -> {
            byId.put(style.attribute("styleId").orElse(""), style);
            if (style.attribute("default").filter("1"::equals).isPresent()) {
                usual.put(style.attribute("type").orElse(""), style);
            }
        });
        var defaults = styles.flatMap(all -> all.child("docDefaults"));
        paragraphDefaults = NOTHING.under(defaults.flatMap(all -> all.find("pPr")).stream());
        runDefaults = NOTHING.under(defaults.flatMap(all -> all.find("rPr")).stream());
    }

    /** @param list what the list says that the paragraph is an item of */
    Layers paragraph(Optional<Xml> own, Optional<Xml> list) {
        var styled = paragraphDefaults.under(parts(paragraphStyle(own), "pPr"));
        return styled.under(
                Stream.of(own, list.flatMap(level -> level.child("pPr"))).flatMap(Optional::stream));
    }

    /** @param own of the run itself, or of the mark that ends the paragraph */
    Layers run(Optional<Xml> paragraph, Optional<Xml> own) {
        var named = own.flatMap(run -> run.child("rStyle")).map(style -> byId.get(style.val()));
        return runDefaults
                .under(parts(paragraphStyle(paragraph), "rPr"))
                .under(parts(named, "rPr"))
                .under(own.stream());
    }

    Layers table(Optional<Xml> own) {
        var named = own.flatMap(table -> table.child("tblStyle")).map(style -> byId.get(style.val()));
        return NOTHING.under(parts(named.or(() -> Optional.ofNullable(usual.get("table"))), "tblPr"))
                .under(own.stream());
    }

    private Optional<Xml> paragraphStyle(Optional<Xml> paragraph) {
        return paragraph
                .flatMap(own -> own.child("pStyle"))
                .map(style -> byId.get(style.val()))
                .or(() -> Optional.ofNullable(usual.get("paragraph")));
    }

    private Stream<Xml> parts(Optional<Xml> style, String part) {
        return Stream.iterate(style, Optional::isPresent, this::base)
                .flatMap(Optional::stream)
                .flatMap(each -> each.child(part).stream());
    }

    private Optional<Xml> base(Optional<Xml> style) {
        return style.flatMap(each -> each.child("basedOn")).map(base -> byId.get(base.val()));
    }
}
