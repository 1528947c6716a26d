package org.thuky.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thuky.testkit.Problems;

/** A PIN that is hard to guess, typed twice alike; one that is replaced is told first. */
class PinFormTest {

    @ParameterizedTest
    @CsvSource({
        "274913, 274913, '',                       ''",
        "274913, 274931, '',                       common.pin.differ",
        "274913, '',     '',                       common.pin.differ",
        "12,     12,     meeting.refusal.pin.form, ''",
        "27a913, 27a913, meeting.refusal.pin.form, ''",
        "123456, 123456, meeting.refusal.pin.easy, ''",
        "555555, 555555, meeting.refusal.pin.easy, ''"
    })
    void a_new_pin(String pin, String again, String atPin, String atAgain) {
        var form = new PinFormViewModel(false);
        form.pinProperty().set(pin);
        form.againProperty().set(again);
        assertThat(Problems.at(form.validity(), form.pinProperty())).isEqualTo(atPin);
        assertThat(Problems.at(form.validity(), form.againProperty())).isEqualTo(atAgain);
        assertThat(Problems.at(form.validity(), form.beforeProperty()))
                .as("nothing is replaced")
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'', common.form.needed", "0000, ''"})
    void the_pin_that_is_replaced(String before, String problem) {
        var form = new PinFormViewModel(true);
        form.beforeProperty().set(before);
        assertThat(Problems.at(form.validity(), form.beforeProperty())).isEqualTo(problem);
    }
}
