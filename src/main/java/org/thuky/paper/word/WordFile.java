package org.thuky.paper.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** A Word file taken apart: its text, styles, page headings and pictures. */
public final class WordFile {

    private static final String FOLDER = "word/";
    private static final String BODY = FOLDER + "document.xml";
    private static final String SETTINGS = "settings.xml";
    private static final String SETTINGS_RELATIONS = "_rels/settings.xml.rels";

    private final Map<String, byte[]> parts;
    private final Document document;
    private final Element body;
    private final Map<String, String> targets;

    private WordFile(Map<String, byte[]> parts) throws IOException {
        this.parts = parts;
        this.document = parse(BODY);
        this.body = WordXml.child(document.getDocumentElement(), "body").orElseThrow(() -> new IOException("no body"));
        this.targets = part("_rels/document.xml.rels").stream()
                .flatMap(relations -> WordXml.children(relations).stream())
                .collect(Collectors.toMap(
                        each -> each.getAttribute("Id"),
                        each -> each.getAttribute("Target"),
                        (first, second) -> first));
    }

    /** @throws IOException when it is not a Word file, not a whole one, or would not fit into memory */
    public static WordFile read(byte[] file) throws IOException {
        return new WordFile(Parts.ofForeign(file, Long.MAX_VALUE));
    }

    static WordFile template(byte[] file) throws IOException {
        var template = new WordFile(Parts.ofForeign(file, Parts.OF_TEMPLATE));
        template.forgetOrigin();
        return template;
    }

    /** The template that this one was begun with: Word would look for it, at whatever address, in every paper. */
    private void forgetOrigin() throws IOException {
        var relations = part(SETTINGS_RELATIONS);
        if (relations.isPresent()) {
            var settings = part(SETTINGS).orElseThrow(() -> new IOException("no settings"));
            WordXml.children(settings, "attachedTemplate").forEach(settings::removeChild);
            WordXml.children(relations.get()).stream()
                    .filter(each -> each.getAttribute("Type").endsWith("/attachedTemplate"))
                    .forEach(relations.get()::removeChild);
            parts.put(FOLDER + SETTINGS, written(settings.getOwnerDocument()));
            parts.put(FOLDER + SETTINGS_RELATIONS, written(relations.get().getOwnerDocument()));
        }
    }

    Set<String> names() {
        return parts.keySet();
    }

    Element root(String name) throws IOException {
        return parse(name).getDocumentElement();
    }

    /** What we have made just now, however long it is. */
    static WordFile ours(byte[] file) throws IOException {
        return new WordFile(Parts.ofOurs(file));
    }

    Document document() {
        return document;
    }

    public Element body() {
        return body;
    }

    /** Headers and footers: what stands outside the text, each by the name of its part. */
    public Map<String, Element> margins() throws IOException {
        var margins = new LinkedHashMap<String, Element>();
        for (var name : parts.keySet()) {
            if (name.matches("word/(header|footer)\\d*\\.xml")) {
                margins.put(name, parse(name).getDocumentElement());
            }
        }
        return margins;
    }

    /** @param name beside the document, "styles.xml" */
    public Optional<Element> part(String name) throws IOException {
        return parts.containsKey(FOLDER + name)
                ? Optional.of(parse(FOLDER + name).getDocumentElement())
                : Optional.empty();
    }

    /** A heading or a footing, by the number under which the document names it. */
    public Optional<Element> related(String relation) throws IOException {
        var target = target(relation);
        return target.isPresent() ? part(target.get()) : Optional.empty();
    }

    public Optional<byte[]> picture(String relation) {
        return target(relation).map(target -> parts.get(FOLDER + target));
    }

    private Optional<String> target(String relation) {
        return Optional.ofNullable(targets.get(relation));
    }

    private Document parse(String part) throws IOException {
        var xml = parts.get(part);
        if (xml == null) {
            throw new IOException("no " + part);
        }
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new ByteArrayInputStream(xml));
        } catch (SAXException broken) {
            throw new IOException(broken);
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    byte[] bytes() throws IOException {
        parts.put(BODY, written(document));
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] written(Document document) {
        try {
            document.setXmlStandalone(true);
            var writer = TransformerFactory.newInstance().newTransformer();
            writer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
            var xml = new ByteArrayOutputStream();
            writer.transform(new DOMSource(document), new StreamResult(xml));
            return xml.toByteArray();
        } catch (TransformerException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
