package org.thuky.domain.election;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.thuky.domain.member.MemberId;
import org.thuky.domain.member.Person;
import org.thuky.domain.rule.MarkingStyle;
import org.thuky.domain.rule.RuleSet;
import org.thuky.paper.recount.Recounted;
import org.thuky.text.Messages;

/** Every folder under {@code golden} is an election with its ballots as typed, and what must come of it. */
class GoldenCasesTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    /**
     * @param changes what a union's own copy of the rule set says otherwise; null for nothing
     * @param people in the order of the ballot; null where names do not matter
     */
    record Case(
            String rules,
            Map<String, Object> changes,
            int seats,
            int alternates,
            MarkingStyle style,
            int names,
            List<String> people,
            int present,
            int issued,
            int collected,
            List<String> typed,
            Expected expected) {

        RuleSet ruleSet() {
            return changes == null ? Hall.rules(rules) : Hall.rules(rules, changes);
        }

        Hall hall() {
            var hall = Hall.electing(seats, alternates, names, style);
            if (people != null) {
                var named = IntStream.range(0, people.size())
                        .mapToObj(i -> new Person(Optional.of(new MemberId(i + 1)), people.get(i)))
                        .map(person -> new Candidate(0, person, 0, "", "", Nomination.PREPARED))
                        .toList();
                hall.happen(hall.preparing().list(named, Comparator.naturalOrder()));
            }
            return hall.voted(present, issued, collected).begun(EntryMode.BALLOTS);
        }
    }

    /** @param places what ties leave open */
    record Expected(
            int valid,
            Map<String, Integer> invalid,
            List<Integer> votes,
            List<Standing> standings,
            int needed,
            int vacant,
            int places,
            int margin,
            Map<Integer, String> reasons) {}

    static Stream<String> cases() throws IOException {
        try (var folders = Files.list(GOLDEN)) {
            return folders.map(folder -> folder.getFileName().toString()).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void comes_out_as_it_must(String name) throws IOException {
        var golden = new YAMLMapper()
                .readValue(GOLDEN.resolve(name).resolve("case.yaml").toFile(), Case.class);
        var rules = golden.ruleSet();
        var hall = golden.hall().typed(rules, golden.typed().toArray(String[]::new));
        var tally = hall.election().tally();
        var outcome = Outcome.of(hall.election(), rules);
        var expected = golden.expected();
        assertAll(
                () -> assertThat(tally.valid()).isEqualTo(expected.valid()),
                () -> assertThat(tally.invalid().stream()
                                .collect(Collectors.toMap(ReasonCount::reason, ReasonCount::ballots)))
                        .isEqualTo(expected.invalid()),
                () -> assertThat(tally.votes()).isEqualTo(expected.votes()),
                () -> assertThat(outcome.results())
                        .extracting(Outcome.Result::standing)
                        .isEqualTo(expected.standings()),
                () -> assertThat(outcome.needed()).isEqualTo(expected.needed()),
                () -> assertThat(outcome.vacant()).isEqualTo(expected.vacant()),
                () -> assertThat(outcome.ties().stream()
                                .mapToInt(Outcome.Tie::places)
                                .sum())
                        .isEqualTo(expected.places()),
                () -> assertThat(Margin.of(hall.election(), rules).ballots()).isEqualTo(expected.margin()),
                () -> assertThat(BoxArithmetic.of(hall.election()).holds()).isTrue(),
                () -> assertThat(new Counting(hall.election(), rules, List.of())
                                .announce("Đã đếm lại số phiếu")
                                .elected())
                        .isEqualTo(outcome.elected()));
        var messages = new Messages(Messages.VIETNAMESE);
        if (expected.reasons() != null) {
            expected.reasons()
                    .forEach((number, reason) -> assertThat(
                                    messages.text(outcome.resultOf(number).reason()))
                            .isEqualTo(reason));
        }
    }

    /** The page counts in another language and knows only the sheets and the rules. */
    @ParameterizedTest
    @MethodSource("cases")
    void the_page_of_the_recount_comes_to_the_same(String name) throws IOException {
        var golden = new YAMLMapper()
                .readValue(GOLDEN.resolve(name).resolve("case.yaml").toFile(), Case.class);
        var rules = golden.ruleSet();
        var hall = golden.hall().typed(rules, golden.typed().toArray(String[]::new));
        hall.happen(new Counting(hall.election(), rules, List.of()).announce("Đã đếm lại số phiếu"));
        var page = Recounted.of(hall.election(), rules);
        var expected = golden.expected();
        assertAll(
                () -> assertThat(page.tally().valid()).isEqualTo(expected.valid()),
                () -> assertThat(page.tally().invalid()).isEqualTo(expected.invalid()),
                () -> assertThat(page.tally().votes()).isEqualTo(expected.votes()),
                () -> assertThat(page.result().standings()).isEqualTo(expected.standings()),
                () -> assertThat(page.result().needed()).isEqualTo(expected.needed()),
                () -> assertThat(page.result().vacant()).isEqualTo(expected.vacant()),
                () -> assertThat(page.differences()).isEmpty());
    }
}
