package org.thuky.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.thuky.testkit.Congress;

/** Below the last line there is always room for one more, and names of the roll are offered as the roll reads them. */
class PairsTest {

    private final Pairs pairs = new Pairs().with("Vi Tôn", "Trưởng ban");

    @Test
    void a_line_is_waiting_below_whatever_was_typed() {
        assertThat(pairs.lines()).hasSize(2);
        pairs.lines().get(1).secondProperty().set("Ủy viên");
        assertThat(pairs.lines()).hasSize(3);
        assertThat(pairs.read((name, role) -> name + "|" + role)).containsExactly("Vi Tôn|Trưởng ban", "|Ủy viên");
    }

    @Test
    void an_emptied_line_tells_nothing() {
        pairs.with(" Vi Tú ", "");
        pairs.lines().get(0).firstProperty().set(" ");
        pairs.lines().get(0).secondProperty().set("");
        assertThat(pairs.read((name, role) -> name)).containsExactly("Vi Tú");
    }

    @Test
    void what_is_offered_means_somebody_of_the_roll() {
        var roll = Congress.begun().state().meeting().roll();
        assertThat(new RollNames(roll).find("huong"))
                .isNotEmpty()
                .allMatch(name -> name.contains("Hường"))
                .allMatch(name -> roll.called(name).member().isPresent());
    }
}
