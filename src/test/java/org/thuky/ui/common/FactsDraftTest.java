package org.thuky.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import javafx.beans.property.StringProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thuky.testkit.Congress;
import org.thuky.testkit.Problems;
import org.thuky.text.Messages;

/** What has to be known of a meeting before it begins. */
class FactsDraftTest {

    private final FactsDraft draft = FactsDraft.of(Congress.FACTS, new Messages(Messages.VIETNAMESE));
    private final Map<String, StringProperty> fields = Map.of(
            "union", draft.unionProperty(),
            "ordinal", draft.ordinalProperty(),
            "term", draft.termProperty(),
            "date", draft.dateProperty(),
            "start", draft.startProperty(),
            "place", draft.placeProperty());

    @Test
    void what_is_known_already_stays_as_it_is() {
        assertThat(draft.facts()).isEqualTo(Congress.FACTS);
        assertThat(draft.problem().getValue()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "union,   '',          start.form.problem.union",
        "ordinal, '',          ''",
        "ordinal, XVII,        ''",
        "ordinal, 6,           ''",
        "ordinal, sáu,         start.form.problem.ordinal",
        "term,    2023-2028,   ''",
        "term,    2023 — 2028, ''",
        "term,    2023,        start.form.problem.term",
        "term,    2028 - 2023, start.form.problem.term",
        "date,    09052023,    ''",
        "date,    31/2/2023,   start.form.problem.date",
        "date,    '',          start.form.problem.date",
        "start,   13h30,       ''",
        "start,   25:00,       start.form.problem.start",
        "place,   '',          ''"
    })
    void each_field_by_itself(String field, String typed, String problem) {
        fields.get(field).set(typed);
        fields.forEach((name, value) ->
                assertThat(Problems.at(draft.validity(), value)).as(name).isEqualTo(name.equals(field) ? problem : ""));
    }
}
