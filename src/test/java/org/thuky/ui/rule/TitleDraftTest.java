package org.thuky.ui.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thuky.domain.rule.Document;
import org.thuky.testkit.Congress;
import org.thuky.testkit.Problems;
import org.thuky.text.Messages;

/** A rule set has a title; what papers cite it by may be left out. */
class TitleDraftTest {

    private final TitleDraft draft = new TitleDraft(Congress.rules("k12"), new Messages(Messages.VIETNAMESE));

    @ParameterizedTest
    @CsvSource({"'', common.form.needed", "'  ', common.form.needed", "Quy chế của ngành, ''"})
    void the_title(String title, String problem) {
        draft.titleProperty().set(title);
        draft.basisProperty().set("");
        assertThat(Problems.at(draft.validity(), draft.titleProperty())).isEqualTo(problem);
        assertThat(Problems.at(draft.validity(), draft.basisProperty())).isEmpty();
    }

    @Test
    void a_line_a_document() {
        draft.basisProperty().set(" Điều lệ \n\n  Hướng dẫn 38\n");
        assertThat(draft.changed().basis()).extracting(Document::title).containsExactly("Điều lệ", "Hướng dẫn 38");
    }
}
