package org.thuky.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thuky.testkit.Refused.refused;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a script means is read, and what it cannot mean is refused: nothing becomes nothing, zero or no. */
class ArgumentsTest {

    @Test
    void what_is_written_is_read() {
        assertThat(step("sheets: [3, 7]").numbers("sheets")).containsExactly(3, 7);
        assertThat(step("sheets: []").numbers("sheets")).isEmpty();
        assertThat(step("other: 1").numbers("sheets")).isEmpty();
        assertThat(step("names: [An, 7]").texts("names")).isEqualTo(List.of("An", "7"));
        assertThat(step("votes: {An: 12, Bình: 0}").counts("votes")).isEqualTo(Map.of("An", 12, "Bình", 0));
        assertThat(step("votes: {}").counts("votes")).isEmpty();
        assertThat(step("mixed: false").flag("mixed", true)).isFalse();
        assertThat(step("other: 1").flag("mixed", true)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            sheets: 3          | cli.script.list
            sheets: "3, 7"     | cli.script.list
            sheets: [ba]       | cli.script.number
            sheets: [3.5]      | cli.script.number
            sheets: {a: 1}     | cli.script.list
            """)
    void numbers_are_a_list(String written, String refusal) {
        refused(refusal, () -> step(written).numbers("sheets"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            votes: 12               | cli.script.counts
            votes: [12, 7]          | cli.script.counts
            votes: {An: mười hai}   | cli.script.number
            votes: {An: "12"}       | cli.script.number
            votes: {An: 1.5}        | cli.script.number
            votes: {An: }           | cli.script.number
            """)
    void each_name_has_its_number(String written, String refusal) {
        refused(refusal, () -> step(written).counts("votes"));
    }

    @ParameterizedTest
    @CsvSource({"mixed: có", "mixed: 1", "mixed: 'true'", "mixed: [true]"})
    void yes_or_no_is_said_in_so_many_words(String written) {
        refused("cli.script.flag", () -> step(written).flag("mixed", true));
    }

    @Test
    void names_are_a_list_of_names() {
        refused("cli.script.list", () -> step("names: An").texts("names"));
        refused("cli.script.single", () -> step("names: [[An]]").texts("names"));
        refused("cli.script.list", () -> step("names: An").each("names"));
    }

    private static Arguments step(String written) {
        try {
            return new Arguments("7 (thử)", new YAMLMapper().readTree(written));
        } catch (IOException unreadable) {
            throw new IllegalArgumentException(unreadable);
        }
    }
}
