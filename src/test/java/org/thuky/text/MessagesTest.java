package org.thuky.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every text that is asked for exists in both languages, and no text waits for nobody. */
class MessagesTest {

    private static final Path BUNDLES = Path.of("src/main/resources/org/thuky/text");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z]+)((?:\\.[A-Za-z0-9_-]+)+)\"");
    private static final Pattern FXML_KEY = Pattern.compile("\"%([A-Za-z0-9._-]+)\"");
    private static final Pattern KEY = Pattern.compile("(?m)^([\\w.-]+)\\s*=");
    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

    private final Map<String, String> vietnamese = bundles("");
    private final Map<String, String> english = bundles("_en");

    @Test
    void every_key_that_is_used_has_a_text() {
        var missing = new TreeSet<>(keysInUse());
        missing.removeAll(vietnamese.keySet());
        assertThat(missing).as("add these to the bundles").isEmpty();
    }

    @Test
    void every_text_is_used() {
        var unused = new TreeSet<>(vietnamese.keySet());
        unused.removeAll(keysInUse());
        assertThat(unused).as("remove these from the bundles").isEmpty();
    }

    @Test
    void both_languages_have_the_same_keys() {
        assertThat(english.keySet()).isEqualTo(vietnamese.keySet());
    }

    @Test
    void both_languages_fill_the_same_places() {
        var different = vietnamese.keySet().stream()
                .filter(key -> !places(vietnamese.get(key)).equals(places(english.getOrDefault(key, ""))))
                .toList();
        assertThat(different).isEmpty();
    }

    @Test
    void every_sentence_has_the_fields_that_its_callers_fill() {
        assertThat(sources()
                        .flatMap(source -> SentenceCalls.in(source).stream())
                        .flatMap(call -> call.mistakes(vietnamese)))
                .isEmpty();
    }

    @Test
    void every_field_of_a_sentence_is_filled_by_a_caller() {
        var filled = sources()
                .flatMap(source -> SentenceCalls.in(source).stream())
                .flatMap(call -> call.keys().stream())
                .collect(Collectors.toSet());
        assertThat(vietnamese.keySet())
                .filteredOn(key -> places(vietnamese.get(key)).stream().anyMatch(SentenceCalls::isField))
                .isSubsetOf(filled);
    }

    @Test
    void a_wrong_field_would_be_seen() {
        var texts = Map.of("paper.at", "vào hồi {gio}, {ngay}", "paper.from", "từ {gio}");
        var right =
                "Phrases.text(\"paper.at\", field(\"gio\", hour), field(\"ngay\", f(\"x)\", Phrases.text(\"a.b\"))))";
        assertThat(mistakes(right, texts)).isEmpty();
        assertThat(mistakes(right.replace("\"ngay\"", "\"ngya\""), texts)).containsExactly("paper.at: [gio, ngya]");
        assertThat(mistakes("text(\"paper.at\", field(\"gio\", hour))", texts)).containsExactly("paper.at: [gio]");
        assertThat(mistakes("text(\"paper.at\")", texts)).containsExactly("paper.at: []");
        assertThat(mistakes("text(at ? \"paper.at\" : \"paper.from\", field(\"gio\", hour))", texts))
                .containsExactly("paper.at: [gio]");
        assertThat(mistakes("text(key, field(\"gio\", hour))", texts)).containsExactly("key: [gio]");
        assertThat(mistakes("text(\"paper.at\", field(name, hour))", texts)).isNotEmpty();
    }

    @Test
    void a_wrong_field_is_never_printed() {
        var messages = new Messages(Messages.VIETNAMESE);
        assertThat(messages.text("paper.at", Field.field("gio", "7 giờ"), Field.field("ngay", "$1")))
                .isEqualTo("vào hồi 7 giờ, $1");
        assertThatThrownBy(() -> messages.text("paper.at", Field.field("gio", "7 giờ")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> messages.text("paper.word.congress", Field.field("gio", "7 giờ")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static List<String> mistakes(String source, Map<String, String> texts) {
        return SentenceCalls.in(source).stream()
                .flatMap(call -> call.mistakes(texts))
                .toList();
    }

    private static Stream<String> sources() {
        return list(Path.of("src/main/java"), ".java").stream().map(MessagesTest::text);
    }

    @Test
    void no_key_stands_twice() {
        for (var file : list(BUNDLES, ".properties")) {
            assertThat(repeated(text(file))).as(file.toString()).isEmpty();
        }
        assertThat(repeated("a.b = one\na.c=two\n# a.b\na.b=three\n")).containsExactly("a.b");
    }

    /** Reading the bundle keeps the last of them and says nothing. */
    private static List<String> repeated(String bundle) {
        var seen = new TreeSet<String>();
        return matches(KEY, bundle, found -> found.group(1)).stream()
                .filter(key -> !seen.add(key))
                .toList();
    }

    @Test
    void every_key_begins_with_the_name_of_its_bundle() {
        for (var file : list(BUNDLES, ".properties")) {
            var area = file.getFileName().toString().replaceAll("(_en)?\\.properties", "");
            assertThat(read(file).keySet()).allMatch(key -> key.startsWith(area + "."));
        }
    }

    @Test
    void vietnamese_is_composed() {
        assertThat(vietnamese.values()).allMatch(text -> Normalizer.isNormalized(text, Normalizer.Form.NFC));
    }

    @Test
    void a_missing_key_would_be_seen() {
        assertThat(matches(LITERAL, "Refusal.of(\"member.refusal.gone\", 1)", MatchResult::group))
                .containsExactly("\"member.refusal.gone\"");
    }

    private Set<String> keysInUse() {
        var areas = vietnamese.keySet().stream()
                .map(key -> key.substring(0, key.indexOf('.')))
                .collect(Collectors.toSet());
        var used = new TreeSet<String>();
        for (var file : list(Path.of("src/main/java"), ".java")) {
            matches(LITERAL, text(file), found -> areas.contains(found.group(1)) ? found.group(1) + found.group(2) : "")
                    .forEach(used::add);
        }
        for (var file : list(Path.of("src/main/resources"), ".fxml")) {
            used.addAll(matches(FXML_KEY, text(file), found -> found.group(1)));
        }
        used.remove("");
        return used;
    }

    private static Set<String> places(String text) {
        return new TreeSet<>(matches(PLACE, text, found -> found.group(1)));
    }

    private static List<String> matches(Pattern pattern, String text, Function<MatchResult, String> what) {
        return pattern.matcher(text).results().map(what).toList();
    }

    private static Map<String, String> bundles(String ending) {
        var texts = new TreeMap<String, String>();
        for (var file : list(BUNDLES, ending + ".properties")) {
            if (ending.equals("_en") == file.getFileName().toString().endsWith("_en.properties")) {
                texts.putAll(read(file));
            }
        }
        return texts;
    }

    private static Map<String, String> read(Path file) {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return properties.stringPropertyNames().stream().collect(Collectors.toMap(key -> key, properties::getProperty));
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
