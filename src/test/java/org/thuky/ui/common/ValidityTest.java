package org.thuky.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.junit.jupiter.api.Test;
import org.thuky.domain.Sentence;

/** What is not right yet in a form is known without a screen. */
class ValidityTest {

    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty copies = new SimpleStringProperty("");
    private final Validity validity = new Validity()
            .needed(name)
            .number(copies, 1, 500)
            .checkWhole(() -> Validity.when(copies.get().equals(name.get()), "common.form.needed"), name, copies);

    @Test
    void each_field_says_what_it_lacks_and_is_silent_once_it_is_fine() {
        assertThat(problem(name)).contains("common.form.needed");
        assertThat(problem(copies)).contains("common.form.number");
        name.set("Ban Chấp hành");
        assertThat(problem(name)).isEmpty();
        for (var wrong : new String[] {"0", "501", "-3", "mười", "1.5", ""}) {
            copies.set(wrong);
            assertThat(problem(copies)).as(wrong).contains("common.form.number");
        }
        copies.set(" 127 ");
        assertThat(problem(copies)).isEmpty();
        assertThat(validity.ready().get()).isTrue();
    }

    @Test
    void the_form_as_a_whole_speaks_only_when_every_field_is_fine() {
        assertThat(validity.whole().getValue()).isEmpty();
        name.set("7");
        copies.set("7");
        assertThat(validity.whole().getValue()).isPresent();
        assertThat(validity.ready().get()).isFalse();
    }

    @Test
    void a_field_that_nobody_looks_at_is_fine() {
        assertThat(problem(new SimpleStringProperty("?"))).isEmpty();
        assertThat(Validity.none().ready().get()).isTrue();
    }

    private Optional<String> problem(StringProperty field) {
        return validity.problem(field).getValue().map(Sentence::key);
    }
}
