package org.thuky;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The pages for engineers speak of the code that is there. */
class DocsTest {

    private static final Path DOCS = Path.of("src/docs");
    private static final Path CODE = Path.of("src/main/java/org/thuky");
    private static final Pattern TERM = Pattern.compile("`([^`\\n]+)`");
    private static final Pattern TYPE = Pattern.compile("(?!Xxx)[A-Z][a-z]\\w*[a-z]\\w*");
    private static final Pattern FILE = Pattern.compile("(?:src|assets|installer)/[\\w./-]*\\w");

    @Test
    void every_type_of_the_domain_stands_in_the_glossary() throws IOException {
        var told = names(DOCS.resolve("glossary.md"));
        var missing = new TreeSet<>(types(CODE.resolve("domain")));
        missing.removeAll(told);
        assertThat(missing).as("tell their Vietnamese words").isEmpty();
    }

    @Test
    void every_type_that_glossary_and_architecture_speak_of_is_there() throws IOException {
        var known = types(CODE);
        known.addAll(types(Path.of("src/test/java")));
        for (var page : List.of("glossary.md", "architecture.md")) {
            var gone = new TreeSet<>(names(DOCS.resolve(page)));
            gone.removeIf(name -> !TYPE.matcher(name).matches() || known.contains(name) || isInside(name));
            assertThat(gone).as(page).isEmpty();
        }
    }

    @Test
    void every_file_and_folder_that_a_page_names_is_there() throws IOException {
        var pages = new ArrayList<>(list(DOCS, ".md"));
        pages.add(Path.of("README.md"));
        for (var page : pages) {
            var named = FILE.matcher(Files.readString(page)).results().map(found -> Path.of(found.group()));
            assertThat(named).as(page.toString()).allMatch(Files::exists);
        }
    }

    @Test
    void a_name_that_is_nowhere_would_be_seen() {
        assertThat(isInside("ResultAnnounced")).isTrue();
        assertThat(isInside("ResultWhispered")).isFalse();
    }

    /** Types within a type: events, commands, constants. */
    private static boolean isInside(String name) {
        var declared = Pattern.compile("(?:record|class|enum|interface) " + name + "\\b");
        return list(CODE, ".java").stream()
                .anyMatch(file -> declared.matcher(text(file)).find());
    }

    private static Set<String> names(Path page) throws IOException {
        return TERM.matcher(Files.readString(page))
                .results()
                .flatMap(found -> List.of(found.group(1).split("[^\\w]+")).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> types(Path folder) {
        return list(folder, ".java").stream()
                .map(file -> file.getFileName().toString().replace(".java", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Path> list(Path folder, String ending) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
