package org.thuky.ui.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thuky.domain.petition.Addressee;
import org.thuky.testkit.Problems;

/** A petition says something, and at least one stands behind it. */
class PetitionFormTest {

    @ParameterizedTest
    @CsvSource({
        "Sửa nhà ăn, 1,      '',                 ''",
        "Sửa nhà ăn, 99999,  '',                 ''",
        "'',         1,      common.form.needed, ''",
        "Sửa nhà ăn, 0,      '',                 common.form.number",
        "Sửa nhà ăn, 100000, '',                 common.form.number",
        "Sửa nhà ăn, '',     '',                 common.form.number",
        "Sửa nhà ăn, nhiều,  '',                 common.form.number"
    })
    void something_and_somebody(String text, String support, String atText, String atSupport) {
        var form = new PetitionFormViewModel(PetitionDraft.blank(Optional.of(Addressee.EMPLOYER)));
        form.textProperty().set(text);
        form.supportProperty().set(support);
        assertThat(Problems.at(form.validity(), form.textProperty())).isEqualTo(atText);
        assertThat(Problems.at(form.validity(), form.supportProperty())).isEqualTo(atSupport);
        assertThat(form.draft().to()).isEqualTo(Addressee.EMPLOYER);
    }
}
