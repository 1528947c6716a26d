package org.thuky.ui.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thuky.domain.rule.AgendaRole;
import org.thuky.testkit.Problems;

/** A row of the agenda has a title and some minutes. */
class ItemFormTest {

    private final ItemFormViewModel form = new ItemFormViewModel(ItemDraft.BLANK);

    @ParameterizedTest
    @CsvSource({
        "Chào cờ,    5,     '',                 ''",
        "'',         5,     common.form.needed, ''",
        "'  ',       5,     common.form.needed, ''",
        "Chào cờ,    0,     '',                 ''",
        "Chào cờ,    9999,  '',                 ''",
        "Chào cờ,    10000, '',                 common.form.number",
        "Chào cờ,    '',    '',                 common.form.number",
        "Chào cờ,    1h30,  '',                 common.form.number"
    })
    void a_title_and_some_minutes(String title, String minutes, String atTitle, String atMinutes) {
        form.titleProperty().set(title);
        form.minutesProperty().set(minutes);
        assertThat(Problems.at(form.validity(), form.titleProperty())).isEqualTo(atTitle);
        assertThat(Problems.at(form.validity(), form.minutesProperty())).isEqualTo(atMinutes);
    }

    @Test
    void what_is_pasted_over_two_lines_becomes_one() {
        form.titleProperty().set(" Tặng hoa\n chúc mừng ");
        form.leaderProperty().set(" MC ");
        assertThat(form.draft()).isEqualTo(new ItemDraft(AgendaRole.OTHER, "Tặng hoa chúc mừng", "MC", 10));
    }
}
