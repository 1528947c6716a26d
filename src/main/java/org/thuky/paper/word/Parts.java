package org.thuky.paper.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The parts of a Word file from outside, taken out of its zip. A small file may unfold to more than any memory holds, or
 * nest its tags so deeply that whoever follows them falls: that is seen here, before anything is built of it.
 */
final class Parts {

    /** As a tree in memory; two such files and ours have to fit in beside the meeting. */
    private static final long NODES = Runtime.getRuntime().maxMemory() / 600;
    /** How many nodes a template may have; those that come with the program have some thousands. */
    static final long OF_TEMPLATE = 200_000;

    private static final long BYTES = Math.min(256L << 20, Runtime.getRuntime().maxMemory() / 8);
    /** A table in a text box in a table has some forty. */
    private static final int DEEPEST = 256;

    private Parts() {}

    /** @throws IOException when they are too many, too deep, or not what a zip of XML parts is */
    static Map<String, byte[]> ofForeign(byte[] file, long nodes) throws IOException {
        var parts = unzip(file, BYTES);
        var scan = new Scan(Math.min(nodes, NODES));
        for (var part : parts.entrySet()) {
            if (part.getKey().matches(".*\\.(xml|rels|vml)")) {
                scan.read(part.getValue());
            }
        }
        return parts;
    }

    /** What we have written ourselves just now. */
    static Map<String, byte[]> ofOurs(byte[] file) throws IOException {
        return unzip(file, Long.MAX_VALUE);
    }

    private static Map<String, byte[]> unzip(byte[] file, long most) throws IOException {
        var parts = new LinkedHashMap<String, byte[]>();
        long left = most;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var bytes = zip.readNBytes((int) Math.min(Integer.MAX_VALUE - 9L, left) + 1);
                left -= bytes.length;
                if (left < 0) {
                    throw new IOException("unfolds to more than " + most + " bytes");
                }
                // which of two would count depends on who reads
                if (parts.put(entry.getName(), bytes) != null) {
                    throw new IOException("twice: " + entry.getName());
                }
            }
        } catch (IllegalArgumentException nameless) {
            throw new IOException("a name that cannot be read", nameless);
        }
        return parts;
    }

    /** Counts what would become a node of the tree; document types, and entities with them, are refused. */
    private static final class Scan extends DefaultHandler {

        private static final SAXParserFactory PARSERS = parsers();

        private long left;
        private int depth;

        Scan(long nodes) {
            left = nodes;
        }

        private static SAXParserFactory parsers() {
            try {
                var factory = SAXParserFactory.newInstance();
                factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
                return factory;
            } catch (SAXException | ParserConfigurationException impossible) {
                throw new IllegalStateException(impossible);
            }
        }

        void read(byte[] xml) throws IOException {
            depth = 0;
            try {
                PARSERS.newSAXParser().parse(new ByteArrayInputStream(xml), this);
            } catch (SAXException broken) {
                throw new IOException(broken);
            } catch (ParserConfigurationException impossible) {
                throw new IllegalStateException(impossible);
            }
        }

        @Override
        public void startElement(String uri, String name, String qualified, Attributes attributes) throws SAXException {
            depth++;
            left -= 1 + attributes.getLength();
            if (depth > DEEPEST || left < 0) {
                throw new SAXException(left < 0 ? "more than fits into memory" : "too deep");
            }
        }

        @Override
        public void endElement(String uri, String name, String qualified) {
            depth--;
        }

        @Override
        public void characters(char[] characters, int start, int length) {
            left--;
        }
    }
}
