package org.thuky.ui.safety;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thuky.testkit.Problems;

/** A backup needs no password, but a mistyped one would lock it for good. */
class PasswordFormTest {

    @ParameterizedTest
    @CsvSource({
        "'',       '',       ''",
        "Pắc Bó,   Pắc Bó,   ''",
        "Pắc Bó,   Pac Bo,   safety.password.differ",
        "Pắc Bó,   '',       safety.password.differ",
        "'',       Pắc Bó,   safety.password.differ"
    })
    void a_new_one_is_typed_twice_alike(String password, String again, String problem) {
        var form = PasswordFormViewModel.fresh();
        form.passwordProperty().set(password);
        form.againProperty().set(again);
        assertThat(Problems.at(form.validity(), form.againProperty())).isEqualTo(problem);
        assertThat(Problems.at(form.validity(), form.passwordProperty())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'', common.form.needed", "Pắc Bó, ''", "' ', ''"})
    void one_that_was_given_is_asked_for(String password, String problem) {
        var form = PasswordFormViewModel.known();
        form.passwordProperty().set(password);
        assertThat(Problems.at(form.validity(), form.passwordProperty())).isEqualTo(problem);
    }
}
