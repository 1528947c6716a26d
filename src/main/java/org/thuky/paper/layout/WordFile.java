package org.thuky.paper.layout;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipFile;

/** The parts of a Word file: the document itself, its styles, its page headings and pictures. */
final class WordFile {

    private static final String FOLDER = "word/";

    private final Map<String, byte[]> parts = new HashMap<>();
    private final Map<String, String> targets = new HashMap<>();
    private final Xml body;

    WordFile(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            for (var entries = zip.entries(); entries.hasMoreElements(); ) {
                var entry = entries.nextElement();
                try (var in = zip.getInputStream(entry)) {
                    parts.put(entry.getName(), in.readAllBytes());
                }
            }
        }
        part("_rels/document.xml.rels")
                .ifPresent(relations -> relations
                        .children("Relationship")
                        .forEach(relation -> targets.put(
                                relation.attribute("Id").orElseThrow(),
                                relation.attribute("Target").orElseThrow())));
        body = part("document.xml")
                .flatMap(document -> document.child("body"))
                .orElseThrow(() -> new IOException("no document"));
    }

    Xml body() {
        return body;
    }

    /** @param name within the folder of the document, "styles.xml" */
    Optional<Xml> part(String name) throws IOException {
        var bytes = parts.get(FOLDER + name);
        return bytes == null ? Optional.empty() : Optional.of(Xml.read(new ByteArrayInputStream(bytes)));
    }

    Optional<Xml> related(String relation) throws IOException {
        var target = targets.get(relation);
        return target == null ? Optional.empty() : part(target);
    }

    Optional<byte[]> picture(String relation) {
        return Optional.ofNullable(targets.get(relation)).map(target -> parts.get(FOLDER + target));
    }
}
