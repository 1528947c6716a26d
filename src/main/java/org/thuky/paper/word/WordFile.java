package org.thuky.paper.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
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
                .collect(Collectors.toMap(each -> each.getAttribute("Id"), each -> each.getAttribute("Target")));
    }

    /** @throws IOException when it is not a Word file, or not a whole one */
    public static WordFile read(byte[] file) throws IOException {
        return new WordFile(unzip(file));
    }

    private static Map<String, byte[]> unzip(byte[] file) throws IOException {
        var parts = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
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
        parts.put(BODY, written());
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private byte[] written() {
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
