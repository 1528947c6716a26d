package org.thuky.domain.resolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.thuky.domain.Refusal;

class QuantityTest {

    @Test
    void the_same_number_is_the_same_however_it_was_typed() {
        assertThat(exact("90.0")).isEqualTo(exact("90"));
        assertThat(exact("5E+6").value()).hasToString("5000000");
    }

    @Test
    void nothing_is_counted_below_zero_or_in_more_digits_than_anybody_counts() {
        assertThatThrownBy(() -> exact("-1")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> exact("7".repeat(31))).isInstanceOf(Refusal.class);
    }

    @Test
    void what_is_said_later_does_not_change_what_was_said() {
        assertThat(exact("5").orSaid(Precision.OVER).precision()).isEqualTo(Precision.OVER);
        assertThat(new Quantity(BigDecimal.TEN, Precision.NEARLY)
                        .orSaid(Precision.OVER)
                        .precision())
                .isEqualTo(Precision.NEARLY);
    }

    private static Quantity exact(String value) {
        return Quantity.exact(new BigDecimal(value));
    }
}
