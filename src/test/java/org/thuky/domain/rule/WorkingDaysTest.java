package org.thuky.domain.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

    @ParameterizedTest(name = "{1} working days after {0} is {2}")
    @CsvSource({
        "2023-05-09, 1, 2023-05-10", // Tuesday to Wednesday
        "2023-05-12, 1, 2023-05-15", // a Friday goes on with Monday
        "2023-05-13, 1, 2023-05-15", // so does a Saturday
        "2023-05-14, 1, 2023-05-15", // and a Sunday
        "2023-05-09, 10, 2023-05-23", // two weeks of five days
        "2023-05-13, 5, 2023-05-19", // the Friday after
        "2023-12-29, 10, 2024-01-12", // into the next year
        "2024-02-23, 5, 2024-03-01" // over a leap day
    })
    void saturdays_and_sundays_do_not_count(LocalDate day, int days, LocalDate last) {
        assertThat(WorkingDays.after(day, days)).isEqualTo(last);
    }
}
