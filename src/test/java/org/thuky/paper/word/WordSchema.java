package org.thuky.paper.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;

/**
 * The schema of WordprocessingML. The program is packed with the small edition of it, which knows only what is used, so
 * the whole one is loaded apart from the class path, where the two would be in each other's way.
 */
final class WordSchema {

    private static final Path LIBRARIES = Path.of("target", "schema");

    private static final Map<String, String> ROOTS = Map.of(
            "document", "DocumentDocument",
            "header", "HdrDocument",
            "footer", "FtrDocument",
            "styles", "StylesDocument",
            "numbering", "NumberingDocument",
            "settings", "SettingsDocument");

    private final ClassLoader schema;

    WordSchema() {
        try (var jars = Files.list(LIBRARIES)) {
            schema = new URLClassLoader(
                    Stream.concat(jars, classPath("log4j-api", "slf4j-api", "log4j-to-slf4j"))
                            .map(WordSchema::url)
                            .toArray(URL[]::new),
                    ClassLoader.getPlatformClassLoader());
        } catch (IOException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static Stream<Path> classPath(String... libraries) {
        return Arrays.stream(System.getProperty("java.class.path").split(java.io.File.pathSeparator))
                .map(Path::of)
                .filter(jar -> Arrays.stream(libraries)
                        .anyMatch(library -> jar.getFileName().toString().startsWith(library)));
    }

    private static URL url(Path jar) {
        try {
            return jar.toUri().toURL();
        } catch (MalformedURLException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What Word would repair, or refuse to open. */
    List<String> errors(byte[] file) throws IOException {
        var errors = new ArrayList<String>();
        for (var part : parts(file).entrySet()) {
            var kind = part.getKey().replaceAll("word/|\\d*\\.xml", "");
            if (ROOTS.containsKey(kind)) {
                errors(ROOTS.get(kind), part.getValue()).forEach(error -> errors.add(part.getKey() + ": " + error));
            }
        }
        return errors;
    }

    private static Map<String, byte[]> parts(byte[] file) throws IOException {
        var parts = new TreeMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    private List<String> errors(String root, byte[] xml) {
        try {
            var type = schema.loadClass("org.openxmlformats.schemas.wordprocessingml.x2006.main." + root);
            var factory = type.getField("Factory").get(null);
            var parsed = factory.getClass()
                    .getMethod("parse", java.io.InputStream.class)
                    .invoke(factory, new ByteArrayInputStream(xml));
            var options = schema.loadClass("org.apache.xmlbeans.XmlOptions")
                    .getConstructor()
                    .newInstance();
            var errors = new ArrayList<Object>();
            options.getClass()
                    .getMethod("setErrorListener", java.util.Collection.class)
                    .invoke(options, errors);
            schema.loadClass("org.apache.xmlbeans.XmlObject")
                    .getMethod("validate", options.getClass())
                    .invoke(parsed, options);
            return errors.stream().map(Object::toString).toList();
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
