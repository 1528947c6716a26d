package org.thuky.paper;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
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

/** A Word file taken apart: for what the library that fills templates does not look at. */
final class WordFile {

    private static final String BODY = "word/document.xml";

    private final Map<String, byte[]> parts;
    private final Document document;

    private WordFile(Map<String, byte[]> parts) throws IOException {
        this.parts = parts;
        this.document = parse(BODY);
    }

    /** @throws IOException when it is not a Word file, or not a whole one */
    static WordFile read(byte[] file) throws IOException {
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

    Element body() {
        return WordXml.children(document.getDocumentElement(), "body").get(0);
    }

    /** Headers, footers and notes: what stands outside the text, each by the name of its part. */
    Map<String, Element> margins() throws IOException {
        var margins = new LinkedHashMap<String, Element>();
        for (var name : parts.keySet()) {
            if (name.matches("word/(header|footer)\\d*\\.xml")) {
                margins.put(name, part(name));
            }
        }
        return margins;
    }

    Element part(String name) throws IOException {
        return parse(name).getDocumentElement();
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
            var parsed = builder.parse(new ByteArrayInputStream(xml));
            if (part.equals(BODY)
                    && WordXml.children(parsed.getDocumentElement(), "body").isEmpty()) {
                throw new IOException("no body");
            }
            return parsed;
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
