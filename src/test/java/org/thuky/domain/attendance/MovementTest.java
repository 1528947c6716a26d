package org.thuky.domain.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When one person came and left who was taken for two. */
class MovementTest {

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({
        "'', '', ''",
        "+8, '', +8",
        "+8, +9, +8",
        "+9, +8, +8",
        "+8-10, '', +8-10",
        "+8-10, +9, +8-10",
        "+8, +9-10, +8-10",
        "+8-10, +9-11, +8-10",
        "+8-9, +10-11, +8-9+10-11",
        "+8-9+10, +8-9, +8-9+10",
        "+8-9, +9, +8-9+9",
        "+9, +8-9, +8-9+9",
    })
    void nobody_comes_in_again_who_is_there_or_leaves_who_is_not(String one, String other, String together) {
        assertThat(told(Movement.together(movements(one), movements(other)))).isEqualTo(together);
    }

    @RepeatedTest(200)
    void whoever_is_inside_as_both_stays_inside_and_whoever_is_outside_as_both_stays_outside(RepetitionInfo seed) {
        var random = new Random(seed.getCurrentRepetition());
        var one = history(random);
        var other = history(random);
        var both = Movement.together(one, other);

        if (inside(one) == inside(other)) {
            assertThat(inside(both)).isEqualTo(inside(one));
        }
        for (int i = 0; i < both.size(); i++) {
            assertThat(both.get(i).arrival())
                    .as("arrivals and departures in turn")
                    .isEqualTo(i % 2 == 0);
        }
        assertThat(both.isEmpty()).isEqualTo(one.isEmpty() && other.isEmpty());
    }

    private static List<Movement> history(Random random) {
        var history = new ArrayList<Movement>();
        int hour = random.nextInt(4);
        for (int i = random.nextInt(5); i > 0; i--) {
            history.add(new Movement(Instant.ofEpochSecond(hour), history.size() % 2 == 0));
            hour += random.nextInt(3);
        }
        return history;
    }

    private static boolean inside(List<Movement> history) {
        return !history.isEmpty() && history.get(history.size() - 1).arrival();
    }

    /** "+8-10": came at 8 and left at 10. */
    private static List<Movement> movements(String told) {
        var movements = new ArrayList<Movement>();
        var part = Pattern.compile("([+-])(\\d+)").matcher(told);
        while (part.find()) {
            movements.add(new Movement(
                    Instant.ofEpochSecond(Integer.parseInt(part.group(2))),
                    part.group(1).equals("+")));
        }
        return movements;
    }

    private static String told(List<Movement> movements) {
        return movements.stream()
                .map(each -> (each.arrival() ? "+" : "-") + each.at().getEpochSecond())
                .collect(Collectors.joining());
    }
}
