package org.thuky.ui.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.thuky.domain.meeting.Officer;
import org.thuky.domain.member.Person;
import org.thuky.domain.member.Roll;
import org.thuky.testkit.Problems;

/** A body has at least one member, and below the last there is always room for one more. */
class BodyFormTest {

    @Test
    void nobody_is_no_body() {
        var form = new BodyFormViewModel(List.of(), Roll.EMPTY);
        var first = form.lines().lines().get(0);
        assertThat(form.lines().lines()).hasSize(1);
        assertThat(Problems.whole(form.validity())).isEqualTo("common.form.nobody");

        first.secondProperty().set("Trưởng ban");
        assertThat(Problems.whole(form.validity())).as("a role without a name").isEqualTo("common.form.nobody");

        first.firstProperty().set(" Vi Tôn ");
        assertThat(Problems.whole(form.validity())).isEmpty();
        assertThat(form.lines().lines()).hasSize(2);
        assertThat(form.officers()).containsExactly(new Officer(Person.called("Vi Tôn"), "Trưởng ban"));
    }

    @Test
    void whoever_is_emptied_is_gone() {
        var form = new BodyFormViewModel(
                List.of(new Officer(Person.called("Vi Tôn"), "Trưởng ban"), new Officer(Person.called("Vi Tú"), "")),
                Roll.EMPTY);
        form.lines().lines().get(0).firstProperty().set("");
        assertThat(form.officers()).containsExactly(new Officer(Person.called("Vi Tú"), ""));
        form.lines().lines().get(1).firstProperty().set(" ");
        assertThat(Problems.whole(form.validity())).isEqualTo("common.form.nobody");
    }
}
