package org.thuky.domain.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactsTest {

    @ParameterizedTest(name = "{0} on {1}, term 2023–2028")
    @CsvSource({
        "CONGRESS, 2023-05-09, false",
        "MIDTERM_REVIEW, 2025-11-20, false",
        "COMMITTEE_CONFERENCE, 2028-03-01, false",
        "COMMITTEE_CONFERENCE, 2029-01-05, true"
    })
    void a_term_is_over_when_its_last_year_is(MeetingKind kind, LocalDate date, boolean over) {
        var facts = new Facts(
                kind, CongressForm.FULL, "Công đoàn A", "", 0, 2023, 2028, date, LocalTime.of(8, 0), "", "", "");

        assertThat(facts.termOver()).isEqualTo(over);
    }

    @ParameterizedTest(name = "{0}–{1}")
    @CsvSource({
        "2023, 2028, true",
        "2023, 2023, true",
        "1929, 1949, true",
        "1928, 1933, false",
        "2028, 2023, false",
        "2023, 2044, false"
    })
    void a_term_does_not_end_before_it_begins(int from, int to, boolean term) {
        assertThat(Facts.isTerm(from, to)).isEqualTo(term);
    }
}
