package org.thuky.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.thuky.paper.form.Paper;

/** What the press told of five meetings, fact by fact: each stands in every paper in which a reader looks for it. */
class PressFactsTest {

    private static final Path FACTS = Path.of("src/test/resources/facts/facts.csv");
    private static final int ALL = 182;
    private static final String NEWS = "23";

    @TempDir
    Path folder;

    private final Map<String, String> texts = new HashMap<>();

    /**
     * @param papers numbers of the papers in which it must stand
     * @param open why it does not yet; empty when it is said to
     */
    private record Fact(String sample, String name, String held, List<String> papers, String words, String open) {

        static Fact of(String line) {
            var cells = line.split("\\|", -1);
            return new Fact(
                    cells[0],
                    cells[0] + " " + cells[1] + ", " + cells[2],
                    cells[3],
                    List.of(cells[4].split(" ")),
                    cells[5],
                    cells.length > 6 ? cells[6] : "");
        }

        boolean isTold(String text) {
            return Arrays.stream(words.split(";"))
                    .anyMatch(way -> Arrays.stream(way.split(" \\+ "))
                            .allMatch(part -> part.startsWith("~") != inOrder(part.replaceFirst("^~", ""), text)));
        }

        private static boolean inOrder(String part, String text) {
            int from = 0;
            for (var words : part.split(" … ")) {
                int at = text.indexOf(plain(words), from);
                if (at < 0) {
                    return false;
                }
                from = at + plain(words).length();
            }
            return true;
        }
    }

    @Test
    void each_of_the_182_facts_stands_in_its_papers_or_is_open_for_a_reason(TestReporter reporter) throws IOException {
        var facts = Files.readAllLines(FACTS).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(Fact::of)
                .toList();

        var told = facts.stream().filter(this::standsEverywhere).toList();
        var held = facts.stream().filter(fact -> !fact.held().equals("no")).toList();
        var news = facts.stream().filter(this::isNews).toList();

        reporter.publishEntry(Map.of(
                "held", held.size() + "/" + ALL, "printed", told.size() + "/" + ALL, "news", news.size() + "/" + ALL));
        assertThat(facts).hasSize(ALL);
        assertThat(names(told))
                .as("facts that stand in all their papers, and those that are not open")
                .isEqualTo(names(
                        facts.stream().filter(fact -> fact.open().isEmpty()).toList()));
        assertThat(held.size() * 100).isGreaterThanOrEqualTo(ALL * 98);
        assertThat(told.size() * 100).isGreaterThanOrEqualTo(ALL * 95);
        assertThat(news.size() * 100).isGreaterThanOrEqualTo(ALL * 90);
    }

    private static List<String> names(List<Fact> facts) {
        return facts.stream().map(Fact::name).toList();
    }

    private boolean standsEverywhere(Fact fact) {
        return fact.papers().stream().allMatch(paper -> fact.isTold(text(fact.sample(), paper)));
    }

    private boolean isNews(Fact fact) {
        return fact.papers().contains(NEWS) && fact.isTold(text(fact.sample(), NEWS));
    }

    private String text(String sample, String number) {
        return texts.computeIfAbsent(
                sample + number,
                any -> SamplePapers.every().get(sample).stream()
                        .filter(paper -> paper.fileName().startsWith(number + "-"))
                        .map(this::written)
                        .collect(Collectors.joining(" ")));
    }

    private String written(Paper paper) {
        try {
            return plain(new WrittenPapers(folder).text(paper));
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", " ").strip().toLowerCase(Locale.ROOT);
    }
}
