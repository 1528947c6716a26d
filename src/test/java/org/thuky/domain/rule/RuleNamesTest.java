package org.thuky.domain.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.thuky.store.RuleSetFiles;

class RuleNamesTest {

    @Test
    void every_value_is_asked_for_by_the_name_of_its_rule() throws ReflectiveOperationException {
        var rules = new RuleSetFiles(Path.of("none")).get(RuleSetFiles.DEFAULT);
        for (var rule : Rule.all()) {
            assertThat(RuleSet.class.getMethod(rule.name()).invoke(rules))
                    .as(rule.name())
                    .isEqualTo(rules.value(rule));
        }
    }
}
