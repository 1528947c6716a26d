package org.thuky.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FailureReportTest {

    private static final String WHO = "Nguyễn Thị Mai";

    @Test
    void it_tells_where_it_happened_and_names_nobody() {
        var failure = new IllegalStateException(WHO, new NumberFormatException("For input string: " + WHO));
        failure.addSuppressed(new IllegalArgumentException(WHO));

        var details = FailureReport.of(failure).details();

        assertThat(details)
                .doesNotContain(WHO, "Mai")
                .contains("java.lang.IllegalStateException\n\tat org.thuky.text.FailureReportTest.it_tells_where")
                .contains("Caused by: java.lang.NumberFormatException\n\tat org.thuky.text.FailureReportTest")
                .contains("Suppressed: java.lang.IllegalArgumentException\n")
                .contains("Java " + System.getProperty("java.version"));
    }

    @Test
    void a_failure_that_causes_itself_is_told_once() {
        var first = new IllegalStateException();
        var second = new IllegalStateException(first);
        first.addSuppressed(second);

        assertThat(FailureReport.of(second).details()).containsOnlyOnce("Caused by");
    }

    @Test
    void the_same_failure_at_the_same_place_has_the_same_code() {
        assertThat(code(WHO)).isEqualTo(code("somebody else")).matches("TK-[0-9A-F]{4}");
        assertThat(FailureReport.of(new ArithmeticException()).code()).isNotEqualTo(code(WHO));
    }

    private static String code(String message) {
        return FailureReport.of(new IllegalStateException(message)).code();
    }
}
