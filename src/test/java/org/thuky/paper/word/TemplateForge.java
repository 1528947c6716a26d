package org.thuky.paper.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Lays a Word template out from its recipe, as {@code src/docs/templates.md} tells. The same recipe gives the same bytes. */
final class TemplateForge {

    static final Path RECIPES = Path.of("src", "templates");
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    /** Of the parts that all templates share, in the order of their relations rId1, rId2 … */
    private static final Map<String, String> SHARED = shared();

    private TemplateForge() {}

    private static Map<String, String> shared() {
        var shared = new LinkedHashMap<String, String>();
        shared.put("styles", "styles");
        shared.put("numbering", "numbering");
        shared.put("header1", "header");
        shared.put("header2", "header");
        shared.put("settings", "settings");
        return shared;
    }

    static byte[] template(Path recipe) throws IOException {
        return template(recipe.getFileName().toString(), Files.readAllLines(recipe));
    }

    static byte[] template(String recipe, List<String> lines) throws IOException {
        var document = new RecipeDocument(recipe, lines);
        var parts = new LinkedHashMap<String, String>();
        parts.put("[Content_Types].xml", contentTypes());
        parts.put(
                "_rels/.rels",
                relations(
                        relation("rId1", OFFICE + "officeDocument", "word/document.xml"),
                        relation("rId2", PACKAGE + "relationships/metadata/core-properties", "docProps/core.xml")));
        parts.put("docProps/core.xml", core(document.name()));
        parts.put("word/_rels/document.xml.rels", documentRelations());
        parts.put("word/document.xml", XML + document.xml());
        for (var part : SHARED.keySet()) {
            parts.put("word/" + part + ".xml", Files.readString(RECIPES.resolve("word/" + part + ".xml")));
        }
        return zip(parts);
    }

    private static String contentTypes() {
        var types = new StringBuilder(XML + "<Types xmlns=\"" + PACKAGE + "content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + override("/word/document.xml", WORD + "document.main+xml"));
        SHARED.forEach((part, kind) -> types.append(override("/word/" + part + ".xml", WORD + kind + "+xml")));
        return types + override("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml")
                + "</Types>";
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"" + part + "\" ContentType=\"" + type + "\"/>";
    }

    private static String documentRelations() {
        return relations(SHARED.entrySet().stream()
                .map(part -> relation(
                        "rId" + (SHARED.keySet().stream().toList().indexOf(part.getKey()) + 1),
                        OFFICE + part.getValue(),
                        part.getKey() + ".xml"))
                .toArray(String[]::new));
    }

    private static String relations(String... relations) {
        return XML + "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + String.join("", relations)
                + "</Relationships>";
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + type + "\" Target=\"" + target + "\"/>";
    }

    private static String core(String name) {
        return XML + "<cp:coreProperties xmlns:cp=\"" + PACKAGE + "metadata/core-properties\""
                + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>" + RecipeDocument.escaped(name)
                + "</dc:title><dc:language>vi-VN</dc:language></cp:coreProperties>";
    }

    private static byte[] zip(Map<String, String> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                var entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(LocalDateTime.of(2026, 1, 1, 0, 0));
                zip.putNextEntry(entry);
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
